import { words } from '../language.ts'
/** Words of the blank question booklet, for a room without a screen. The questions and what goes with them are those of the screens. */
export const booklet = words('booklet', {
  title: {
    quick: (questions: number) => `Question booklet: the quick look, ${questions} questions`,
    full: (questions: number) => `Question booklet: all ${questions} questions`,
  },
  lead: 'For a room without a screen. It asks what Needfirst asks, in the same order, so that it can be typed in afterwards.',
  print: 'Print this booklet',
  other: { quick: 'See the quick look', full: 'See all the questions' },
  date: 'Date of this meeting',
  use: {
    title: 'How to use it',
    steps: [
      'Take the questions in this order. Read out the question and its four sentences. Tick the one that fits best.',
      '“We do not know” is an answer. It goes on the list of what to find out.',
      'Then tick how you know. Write down what you have: what it is, its kind, where it comes from, its date.',
      'Write groups, teams and organisations. Leave out names and numbers of people.',
      'Type it into Needfirst afterwards. The number beside a box is the key to press.',
    ],
  },
  words: {
    title: 'What the four words mean',
    say: 'An answer counts only as far as its evidence carries it.',
    backedUp: 'It takes a source and a date.',
    shown: 'Front-line staff confirm it, and people who use services where it is about them.',
  },
  kinds: 'Kinds of evidence',
  number: (domain: string, at: number) => `${domain} ${at}`,
  manyFit: 'Tick all that fit.',
  /** Of a second choice, whose options stand above. */
  second: 'One of those above, or none',
  notApplicable: (when: string) => `It does not apply to us. ${when}`,
  evidence: { what: 'Evidence: what is it?', kind: 'Kind', source: 'Where does it come from?', date: 'Date' },
  who: 'Who answered? Groups, never names.',
  group: 'Group',
  leftOver: 'What was left over, and what shows it?',
  rung: 'Step',
  end: {
    title: 'What has to happen',
    say: 'Agree these before you leave the room.',
    what: 'What',
    who: 'Who sees to it? A role or a team',
    by: 'By when',
    parkedSay: 'Thoughts that matter and belong somewhere else.',
  },
})
