import { words } from '../language.ts'
/** Words that only the printed recommendation has; the others are those of the page it is printed from. */
export const handout = words('handout', {
  printed: (title: string, date: string) => `${title}, printed ${date}.`,
  plain: 'It supports a decision and does not make it.',
  about: { people: 'For', decision: 'To decide', decideBy: 'Due', answeredBy: 'Answered by', inTheRoom: 'In the room' },
  what: 'What',
  who: 'Who',
  by: 'By when',
  /** Before those that are told by name alone. */
  more: (count: number) => `${count} more`,
  /** Before answers that are told by their names alone. */
  restsOn: 'Rests on',
  whoWeAre: 'Needfirst is not an NHS or government service.',
  ours: 'ours',
  refs: (numbers: readonly (number | string)[]) => `[${numbers.join(', ')}]`,
  sources: {
    title: 'Sources',
    say: 'The numbers in brackets stand for these. Where it says “ours”, it comes from us and not from the report.',
    since: (date: string) =>
      `Found since the report, looked for up to ${date}. It stands apart from what the report says, and may speak for or against.`,
    without: 'The sources are listed under “Sources” in Needfirst.',
  },
})
