import { words } from '../language.ts'
import type { RowSaid } from '../../domain/own-words.ts'

/** Words around what a team says in its own. */
export const ownWords = words('own-words', {
  /** Of the result. */
  title: 'Your words',
  /** Of the part that is closed at first. */
  part: 'For the papers',
  summary: 'What only you can say, in your own words',
  said: (said: number, asked: number) => `${said} of ${asked} said`,
  /** Who could say it. */
  who: (who: string) => `Who could say: ${who}.`,
  hint: 'Only if you want to, and short. It stands in the result, and on paper. Leave out names of people.',
  rowAt: (what: string, at: number) => `${what}, row ${at}`,
  /** Behind what a field is called, for those who hear it without its row. */
  inRow: (row: string) => `, ${row}`,
  at: (at: number) => `row ${at}`,
  notSaid: 'Not said',
  noVoices: 'No group is in the room yet.',
  another: 'Add a row',
  evidence: 'Evidence for these words',
  /** What is told of it. */
  intro: 'The team wrote these. They count as only said, until evidence with a source and a date is behind them.',
  behind: 'Evidence',
  /** Several lines as one: each but the last ends as a sentence does. */
  inALine: (lines: readonly string[]) =>
    lines.map((say, at) => (at === lines.length - 1 || /[.!?]$/.test(say) ? say : `${say}.`)).join(' '),
  /** A row in one line: its name first, and what it is of where there are several columns. */
  row: (cells: RowSaid['cells'], columns: number, name?: string) => {
    const said = cells.map(({ name: column, say }) => (columns === 1 ? say : `${column}: ${say}`)).join(' · ')
    return name === undefined ? said : `${name}: ${said}`
  },
})
