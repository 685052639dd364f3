import type { Grid } from '../domain/grid/grid.ts'
import type { Measured } from '../domain/grid/measured.ts'
import { grid as words } from '../locales/en/grid.ts'
import { gridTold, type GridNames } from '../report/grid-told.ts'
import { tenths } from '../report/grid-hours.ts'

/** The sums of a task grid as plain text, hours to a tenth. */
export function gridText(names: GridNames, grid: Grid, measured: Measured): string {
  const told = gridTold(names, grid, measured)
  const rungs = told.rungs.map(({ name, likely, least, most, high }) => {
    const range = least === most ? '' : ` (${words.between(tenths(least), tenths(most))})`
    return `${name.padEnd(24)}${words.hours(tenths(likely))}${range}, ${words.risks.high}: ${tenths(high)}`
  })
  const why = told.why.map(({ minutes, say }) => `${words.hours(tenths(minutes))}. ${say.join(' ')}`)
  return [
    `${told.headline} ${told.verdict}`,
    words.counted(grid.tasks.length, grid.roles.length),
    ...section(words.picture.title, rungs),
    ...section(words.left.title, why.length > 0 ? why : [words.left.nothing]),
    ...section(words.job.title, told.pieces),
    ...section(words.settle.title, [
      ...(told.settle.length > 0 ? told.settle : [words.settle.none]),
      ...(told.sizes ? [told.sizes] : []),
    ]),
    ...section(words.training.title, told.training.length > 0 ? told.training : [words.training.none]),
    ...section(words.away.title, told.away.length > 0 ? told.away : [told.awayNone]),
    '',
    words.sumsOnly,
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []
