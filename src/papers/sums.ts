import type { Assessment } from '../domain/assessment.ts'
import { gridIn, type GridIn } from '../domain/grid/grid-in.ts'
import type { Grid, Posts } from '../domain/grid/grid.ts'
import type { AllMeasured } from '../domain/grid/measured.ts'
import { draw, type Draws } from '../domain/money/draws.ts'
import type { SaidOrShown } from '../domain/money/figure.ts'
import type { MoneyPlan, MoneySettings } from '../domain/money/lines.ts'
import { whatMatters, type Matter } from '../domain/money/matters.ts'
import { moneyIn } from '../domain/money/money-in.ts'
import { foundAYear, withinReach, type FoundAYear } from '../domain/money/spread.ts'
import type { Template } from './template.ts'

/** How far the outcomes of a plan lie apart in one reading, and which figures make them. */
export type Outcomes = FoundAYear & {
  /** No figure has a range. */
  readonly isFlat: boolean
  /** The share of outcomes that stay within what can be found; undefined where nobody said what can. */
  readonly within: number | undefined
}

/** The same of both readings, and what to find out first where every figure counts at its word. */
type PlanOutcomes = Readonly<Record<SaidOrShown, Outcomes>> & { readonly matters: readonly Matter[] }

/** What takes long to work out, as plain data: made beside the page, and only for papers that tell it. */
export type Sums = {
  /** By the id of the plan. */
  readonly outcomes: Readonly<Record<string, PlanOutcomes>>
  readonly grid?: { readonly read: GridIn; readonly all: AllMeasured }
  /** The day on which figures and grid stood so, as an ISO date. */
  readonly on: string
}

/** Of a paper that tells none, on whatever day. */
export const noSums: Sums = { outcomes: {}, on: '' }

export type SumsOf = 'money' | 'grid'

/** Of an assessment, all that can be in its sums. */
export type SumsFrom = Pick<
  Assessment,
  'moneyLines' | 'moneySettings' | 'evidence' | 'gridSettings' | 'gridTasks' | 'gridRoles' | 'gridCourses' | 'gridCells'
>

/** The parts of an assessment that its sums are made from, and no others. */
export const sumsFrom = ({
  moneyLines,
  moneySettings,
  evidence,
  gridSettings,
  gridTasks,
  gridRoles,
  gridCourses,
  gridCells,
}: SumsFrom): SumsFrom => ({
  moneyLines,
  moneySettings,
  evidence,
  gridSettings,
  gridTasks,
  gridRoles,
  gridCourses,
  gridCells,
})

/** Which sums are asked for, from what, and the day of it. */
export type SumsAsked = { readonly from: SumsFrom; readonly of: readonly SumsOf[]; readonly on: string }

type Given = Omit<SumsAsked, 'from'> & {
  /** What counts as a job where the team says nothing else. */
  readonly posts: Posts
  readonly measure: (grid: Grid) => AllMeasured
}

/** The sums of those kinds that are asked for and that there is anything of. */
export function sumsOf(from: SumsFrom, { of, on, posts, measure }: Given): Sums {
  const { plans, settings } = of.includes('money') ? moneyIn(from) : { plans: [], settings: undefined }
  const read = of.includes('grid') && hasGrid(from) ? gridIn(from, posts) : undefined
  return {
    on,
    outcomes: Object.fromEntries(plans.map((plan) => [plan.id, planOutcomes(plan, settings!)])),
    ...(read && { grid: { read, all: measure(read.grid) } }),
  }
}

function planOutcomes(plan: MoneyPlan, settings: MoneySettings): PlanOutcomes {
  const draws = draw(plan, settings, 'said')
  return {
    said: outcomesOf(draws, settings),
    shown: outcomesOf(draw(plan, settings, 'shown'), settings),
    matters: whatMatters(draws, settings.canFind),
  }
}

const outcomesOf = (draws: Draws, { canFind }: MoneySettings): Outcomes => ({
  ...foundAYear(draws),
  isFlat: draws.drawn.length === 0,
  within: canFind === undefined ? undefined : withinReach(draws, canFind),
})

const hasGrid = ({ gridTasks }: SumsFrom): boolean => Object.keys(gridTasks).length > 0

/** What of all kinds there is anything of. */
export const sumsThere = (from: SumsFrom): readonly SumsOf[] => [
  ...(Object.keys(from.moneyLines).length > 0 ? (['money'] as const) : []),
  ...(hasGrid(from) ? (['grid'] as const) : []),
]

/** Instructions that tell what takes long. */
const tells: Readonly<Record<SumsOf, readonly string[]>> = {
  money: ['spread', 'find-first'],
  grid: [
    'options',
    'rungs-left',
    'left-why',
    'barriers',
    'settle-first',
    'residue',
    'not-do',
    'unnecessary',
    'least-training',
  ],
}

/** Which sums these papers tell. */
export function sumsTaken(templates: readonly Template[]): readonly SumsOf[] {
  const verbs = new Set(
    templates.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines.map(({ verb }) => verb))),
  )
  return (['money', 'grid'] as const).filter((of) => tells[of].some((verb) => verbs.has(verb)))
}
