import type { OwnWordsAsked } from '../domain/content.ts'

/** What no level can say, and only the team: asked beside the question it belongs to, and told near the top of the result. */
export const ownWords = [
  {
    id: 'gap-in-short',
    askedWith: ['n4-gap'],
    short: 'The gap',
    ask: 'What is missing, for whom, and at what point?',
    help: 'One or two sentences, without any post or job title.',
    most: 400,
  },
  {
    id: 'people-and-numbers',
    askedWith: ['n3-size-and-mix'],
    short: 'Who, and how many',
    ask: 'Who is it about, and how many of them?',
    help: 'A row for each figure you would stand by.',
    most: 100,
    rows: {
      most: 5,
      columns: [
        { id: 'number', name: 'How many' },
        { id: 'of', name: 'Of whom, or of what', isLong: true },
        { id: 'time', name: 'In what time' },
      ],
    },
  },
  {
    id: 'if-nothing-changes',
    askedWith: ['n8-persistence'],
    short: 'If nothing changes',
    ask: 'What happens to people if nothing changes?',
    help: 'One or two sentences. Say by when, if you can.',
    most: 400,
  },
  {
    id: 'objectives',
    askedWith: ['n12-does-it-help', 'f9-baseline'],
    short: 'What would be different',
    ask: 'What would be different for people?',
    help: 'A row for each change. Where it stands now may be filled in once you have measured it.',
    most: 100,
    rows: {
      most: 5,
      columns: [
        { id: 'what', name: 'What changes', isLong: true },
        { id: 'whom', name: 'For whom', isLong: true },
        { id: 'measure', name: 'Measured by', isLong: true },
        { id: 'from', name: 'From' },
        { id: 'to', name: 'To' },
        { id: 'by', name: 'By when' },
      ],
    },
  },
] as const satisfies readonly OwnWordsAsked[]
