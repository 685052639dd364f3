import { words } from '../language.ts'

/** Words of what an assessment is about, and how deep it goes. */
export const aboutStep = words('about-step', {
  title: 'What is this about?',
  hint: 'Only the first is needed. The rest helps others to read the result.',
  name: 'Give it a name',
  nameHint: 'For example: Home from hospital in Hartsea',
  service: 'Which service is it?',
  people: 'Who is it for?',
  peopleHint: 'The people the care is for, for example: people over 75 who come home from hospital to live alone',
  organisations: 'Which organisations take part?',
  budget: 'Whose budget would pay?',
  decision: 'What is to be decided, and by whom?',
  decideBy: 'When is the decision due?',
  isRunning: 'It is about a role that is running already: whether to keep, change, spread or end it',
  nameNeeded: 'Give the assessment a name',
  dateWrong: 'Make the date of the decision right, or leave it empty',
  depth: {
    title: 'How deep?',
    screen: (questions: number) => `Quick look: ${questions} questions, about 30 minutes`,
    screenHint: 'Is this worth a workshop?',
    full: (questions: number) => `Full: ${questions} questions, 90 to 120 minutes`,
    fullHint: 'You can switch at any time. Nothing is lost.',
  },
})
