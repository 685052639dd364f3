import { words } from '../language.ts'
/** Words around what a team says in its own. */
export const ownWords = words('own-words', {
  title: 'In your own words',
  /** Of the part that is closed at first. */
  summary: 'A sentence or two, for the papers',
  hint: 'Only if you want to, and short. It stands near the top of the result. Leave out names of people.',
  /** Behind the summary, once something is written. */
  written: 'Something is written',
  row: (what: string, at: number) => `${what}, row ${at}`,
  another: 'Add a row',
  evidence: 'Evidence for these words',
  /** What is told of it. */
  intro: 'The team wrote these. They count as only said, until evidence with a source and a date is behind them.',
  behind: 'Evidence',
  cells: (cells: readonly { readonly name: string; readonly say: string }[]) =>
    cells.map(({ name, say }) => `${name}: ${say}`).join(' · '),
})
