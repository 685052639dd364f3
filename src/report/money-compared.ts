import type { Assessment, Scenario } from '../domain/assessment.ts'
import type { MoneyPlan, MoneyPlanId, MoneySettings } from '../domain/money/lines.ts'
import { linksMissing } from '../domain/money/left-out.ts'
import { moneyIn } from '../domain/money/money-in.ts'
import { moneyPlanIds } from '../domain/money/names.ts'
import { stairsOf } from '../domain/money/stairs-of.ts'
import { figuresSupposed } from '../domain/money/supposed.ts'
import { moneyWarnings } from '../domain/money/watch.ts'
import { yearsOf } from '../domain/money/years.ts'
import { secondYear } from '../domain/money/years-shown.ts'
import { own } from '../domain/own.ts'
import { money } from '../locales/en/money.ts'
import { scenarios } from '../locales/en/scenarios.ts'
import { moneyWarningSays } from '../locales/money-warning-says.ts'
import { poundsSay } from '../locales/numbers.ts'
import { endsSay, paysSay } from './money-says.ts'
import type { Row } from './rows-compared.ts'

const { rows: names, inYear } = scenarios.figures

type RowId = keyof typeof names

/** The money of one plan, compared: a row for each sum, your own figures first. */
export type PlanCompared = { readonly plan: MoneyPlanId; readonly rows: readonly (Row & { readonly id: RowId })[] }

type Of = Pick<Assessment, 'moneyLines' | 'moneySettings' | 'evidence'>

/**
 * What the money comes to really and in some scenarios, for each plan of which one of them supposes a figure. `supposing`
 * are the assessments as these scenarios have them. Nothing is added up across plans.
 */
export function moneyCompared(
  scenarios: readonly Scenario[],
  real: Of,
  supposing: readonly Of[],
): readonly PlanCompared[] {
  const touched = plansSupposed(scenarios, real)
  if (touched.length === 0) return []
  const given = [real, ...supposing].map((of) => moneyIn(of))
  return touched.map((plan) => ({
    plan,
    rows: rowsOf(
      given.map(({ plans, settings }) =>
        toldOf(
          plans.find(({ id }) => id === plan)!,
          settings,
        ),
      ),
    ),
  }))
}

/** The plans of which some scenarios suppose a figure, in their order. */
export function plansSupposed(
  scenarios: readonly Scenario[],
  { moneyLines }: Pick<Assessment, 'moneyLines'>,
): readonly MoneyPlanId[] {
  const touched = new Set(
    scenarios.flatMap(({ figures }) =>
      figuresSupposed(moneyLines, figures).map(({ line }) => own(moneyLines, line)!.plan),
    ),
  )
  return moneyPlanIds.filter((id) => touched.has(id))
}

/** What is told of a plan, by the names of the rows. */
type Told = Readonly<Record<RowId, string>>

const rowsOf = (told: readonly Told[]): PlanCompared['rows'] =>
  (Object.keys(names) as RowId[]).map((row) => {
    const name = names[row]
    return {
      id: row,
      name: typeof name === 'string' ? name : name(`${secondYear}`),
      says: told.map((one) => one[row]),
    }
  })

function toldOf(plan: MoneyPlan, settings: MoneySettings): Told {
  const [said, shown] = [yearsOf(plan, settings, 'said'), yearsOf(plan, settings, 'shown')]
  const [stairs, stairsShown] = [
    stairsOf(plan, settings, 'said', secondYear),
    stairsOf(plan, settings, 'shown', secondYear),
  ]
  const costSays = (sum: number): string => (said.leftOut.length > 0 ? money.atLeast(poundsSay(sum)) : poundsSay(sum))
  return {
    pays: paysSay(plan, settings),
    cost: costSays(said.years[secondYear - 1]!.cost),
    paper: sumSays(stairs.map(({ onPaper }) => onPaper)),
    said: sumSays(stairs.map((one) => one.money)),
    shown: sumSays(stairsShown.map((one) => one.money)),
    net: linksMissing(plan).length > 0 ? money.unknown : poundsSay(said.inAll.netAYear),
    netShown: poundsSay(shown.inAll.netAYear),
    gap: said.years.map(({ year, gap }) => inYear(`${year}`, gap > 0 ? costSays(gap) : poundsSay(gap))).join('; '),
    ends: endsSay(plan, settings),
    watch: moneyWarnings(plan, settings, 'said').map(moneyWarningSays).join(' ') || scenarios.compare.nothing,
  }
}

/** Sums of the savings of a plan, together; not known where one of them is not. */
function sumSays(sums: readonly (number | undefined)[]): string {
  if (sums.length === 0) return money.none
  return sums.includes(undefined) ? money.unknown : poundsSay(sums.reduce<number>((all, sum) => all + sum!, 0))
}
