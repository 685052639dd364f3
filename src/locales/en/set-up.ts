import { words } from '../language.ts'
import type { About } from '../../domain/assessment.ts'

/** Words of set-up: the way through its pages, and the one page of a quick look. */
export const setUp = words('set-up', {
  steps: {
    about: 'What it is about',
    voices: 'Who is in the room',
    facts: 'Plain facts',
    plans: 'The plans you weigh',
  },
  stepsLabel: 'Set-up, step by step',
  /** Set-up of the quick look: one short page. */
  quick: {
    title: 'A quick look: is this worth a workshop?',
    hint: (questions: number) => `${questions} questions. Facts are asked where they matter.`,
    name: 'What is it about?',
    nameHint: 'A place and a problem, without a job title',
    nameNeeded: 'Say what it is about',
    post: 'Is a post already meant?',
    posts: { none: 'No', planned: 'Yes, planned', running: 'It runs already' },
    roleTitle: 'What is it called?',
    roleNeeded: 'Say what the post is called, or choose “No”',
    later: 'Left for later',
    laterSays: 'Who it is for, who is in the room, plain facts and plans. A quick look needs none of these.',
    start: (of: number) => `Start: question 1 of ${of}`,
  },
  answering: {
    title: 'Who is answering?',
    says: { alone: 'I, alone', several: 'Several of us', organisations: 'Several organisations' } satisfies Record<
      Exclude<About['answering'], ''>,
      string
    >,
  },
  next: 'Keep and go on',
  finish: 'Go to the six domains',
})
