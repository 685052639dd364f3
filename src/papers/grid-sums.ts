import type { GridIn } from '../domain/grid/grid-in.ts'
import { totalOf, type ByRisk, type Grid } from '../domain/grid/grid.ts'
import type { Measured } from '../domain/grid/measured.ts'
import { own } from '../domain/own.ts'
import { dateSay } from '../locales/dates.ts'
import { listSay } from '../locales/lists.ts'
import { grid as gridWords } from '../locales/en/grid.ts'
import { papers } from '../locales/en/papers.ts'
import { tenths } from '../report/grid-hours.ts'
import { gridTold, namesIn, type GridNames, type GridTold } from '../report/grid-told.ts'
import { text } from './blocks.ts'
import type { Composing } from './composing.ts'
import type { PaperBlock, Statement } from './paper.ts'
import { statement, wording } from './statement.ts'

const words = papers.grid

/** A task grid with its sums, and what is told of them. */
export type GridThere = {
  readonly grid: Grid
  readonly read: GridIn
  readonly measured: Measured
  readonly told: GridTold
  readonly nameOf: ReturnType<typeof namesIn>
}

const known = new WeakMap<Measured, GridThere>()

/** What a verb tells of the grid, after the day it stood so; where there is none, or it cannot be worked with, that. */
export function withGrid(
  key: keyof typeof words.none,
  composing: Composing,
  tell: (there: GridThere) => readonly PaperBlock[],
): readonly PaperBlock[] {
  const { sums, idOf, recommended } = composing
  const none = (say: string): readonly PaperBlock[] =>
    text([statement(idOf(key, 'none'), say, 'not-known', { trace: { answers: [alternatives] } })], 'not-known')
  if (!sums.grid) return none(words.none[key])
  const { read, all } = sums.grid
  return all.ok ? tell(gridOf(read, all.measured, recommended.assessment)) : none(words.refused)
}

const alternatives = { kind: 'question', id: 'n6-alternatives' } as const

function gridOf(read: GridIn, measured: Measured, names: GridNames): GridThere {
  const before = known.get(measured)
  if (before) return before
  const { grid } = read
  const made = { grid, read, measured, told: gridTold(names, grid, measured), nameOf: namesIn(names) }
  known.set(measured, made)
  return made
}

/** What was worked out from the grid, or from these of its tasks, roles and courses: as sure as people's word. */
export const gridSaid = (id: string, say: string, of: readonly string[] = []): Statement =>
  statement(id, say, 'sum', { trace: { grid: of, basis: 1 }, mark: 'only-said' })

/** What is called so in the grid. */
export const gridNamed = (id: string, say: string, of: readonly string[]): Statement =>
  statement(id, say, 'sum', { trace: { grid: of } })

/** What the grid does not say. */
export const gridOpen = (id: string, say: string): Statement =>
  statement(id, say, 'not-known', { trace: { answers: [alternatives], grid: [] } })

export const hoursSay = (minutes: number): string => gridWords.hours(tenths(minutes))

/** "30 h, of it 14 h of high risk". */
export const leftSay = (left: ByRisk): string => words.ofHigh(hoursSay(totalOf(left)), hoursSay(left.high))

/** The day the grid stood so, what it holds, that these are sums, and what nobody has said. */
export function gridHead({ grid, read: { notSaid } }: GridThere, composing: Composing): readonly PaperBlock[] {
  const { idOf, sums, recommended } = composing
  const { gridTasks, gridRoles, gridCourses } = recommended.assessment
  const counted = gridWords.counted(grid.tasks.length, grid.roles.length)
  const nameOf = { tasks: gridTasks, roles: gridRoles, courses: gridCourses }
  const missing = notSaid.map(({ kind, id, field }) => {
    const name = own<{ readonly name: string }>(nameOf[kind], id)?.name ?? id
    return words.missing(name, gridWords.notSaid[field])
  })
  return [
    ...text(
      [
        wording(idOf('grid', 'on'), words.on(dateSay(sums.on), counted)),
        gridNamed(idOf('grid', 'counted'), words.counted(grid.tasks.filter(({ isCounted }) => isCounted).length), []),
        wording(idOf('grid', 'sums'), words.sumsOnly),
      ],
      'quiet',
    ),
    ...(missing.length > 0
      ? text(
          [
            gridOpen(
              idOf('grid', 'missing'),
              words.notSaid(listSay(missing.slice(0, mostMissing)), missing.length - mostMissing),
            ),
            wording(idOf('grid', 'instead'), gridWords.picture.notSaidTell),
          ],
          'not-known',
        )
      : []),
  ]
}

const mostMissing = 8
