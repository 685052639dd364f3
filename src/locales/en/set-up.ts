import { words } from '../language.ts'
/** Words of the first set-up page, and of the way through them. */
export const setUp = words('set-up', {
  steps: {
    about: 'What it is about',
    voices: 'Who is in the room',
    facts: 'Plain facts',
    plans: 'The ways you weigh',
  },
  stepsLabel: 'Set-up, step by step',
  about: {
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
    dateWrong: 'Enter the whole date of the decision, or leave it empty',
  },
  depth: {
    title: 'How deep?',
    screen: (questions: number) => `Quick look: ${questions} questions, about 30 minutes`,
    screenHint: 'Is this worth a workshop?',
    full: (questions: number) => `Full: ${questions} questions, 90 to 120 minutes`,
    fullHint: 'You can switch at any time. Nothing is lost.',
  },
  next: 'Keep and go on',
  finish: 'Go to the six domains',
})
