import type { Assessment, Scenario } from '../domain/assessment.ts'
import type { Figure } from '../domain/money/figure.ts'
import { figuresOf } from '../domain/money/figures.ts'
import type { Line, MoneyPlan, MoneyPlanId } from '../domain/money/lines.ts'
import { moneyIn } from '../domain/money/money-in.ts'
import { figureKey, figuresIn, figuresSupposed, type FigureAt } from '../domain/money/supposed.ts'
import { own } from '../domain/own.ts'
import { common } from '../locales/en/common.ts'
import { money } from '../locales/en/money.ts'
import { scenarios } from '../locales/en/scenarios.ts'
import { workbook } from '../locales/en/workbook.ts'
import { numberSay, valueSay } from '../locales/numbers.ts'
import type { Row } from './rows-compared.ts'

const words = scenarios.figures

/** A figure as it is said: how much, and how far it can be shown; of a last month nothing is known but that. */
export type FigureSaid = { readonly says: string; readonly knownSays?: string }

/** A figure that a scenario supposes: what it is really, and what it would be. */
export type FigureSupposedSaid = {
  readonly at: FigureAt
  readonly plan: MoneyPlanId
  readonly name: string
  readonly now: FigureSaid
  readonly here: FigureSaid
}

type Of = Pick<Assessment, 'moneyLines' | 'moneySettings' | 'evidence'>

/** All figures that a scenario supposes and that count, line by line. */
export function figuresSaid(scenario: Scenario, real: Of, supposing: Of): readonly FigureSupposedSaid[] {
  const [now, here] = [real, supposing].map((of) => moneyIn(of).plans)
  return figuresSupposed(real.moneyLines, scenario.figures).map(({ line, figure }) => {
    const at = { line, figure }
    const { plan } = own(real.moneyLines, line)!
    return { at, plan, name: figureNamed(at, real), now: figureSaid(at, now!), here: figureSaid(at, here!) }
  })
}

/** Each figure that some of the scenarios suppose, once, as it is really and as each of them has it. */
export function figureRows(
  scenarios: readonly Scenario[],
  real: Of,
  supposing: readonly Of[],
): readonly { readonly at: FigureAt; readonly row: Row }[] {
  const all = new Set(scenarios.flatMap(({ figures }) => figuresSupposed(real.moneyLines, figures).map(figureKey)))
  const given = [real, ...supposing].map((of) => moneyIn(of).plans)
  return figuresIn(real.moneyLines)
    .filter((at) => all.has(figureKey(at)))
    .map((at) => ({
      at,
      row: {
        name: figureNamed(at, real),
        says: given.map((plans) => {
          const { says, knownSays } = figureSaid(at, plans)
          return knownSays ? `${says}. ${knownSays}` : says
        }),
      },
    }))
}

/** A figure with its line: "GP visits: agreed to stop". */
export const figureNamed = (at: FigureAt, { moneyLines }: Pick<Assessment, 'moneyLines'>): string =>
  money.called(lineNamed(at.line, { moneyLines }), figureName(at.figure))

export const figureName = (figure: FigureAt['figure']): string =>
  figure === 'until' ? words.until : workbook.figures[figure]

/** What a line is called, or what it is where nobody named it. */
export function lineNamed(id: string, { moneyLines }: Pick<Assessment, 'moneyLines'>): string {
  const { name, kind } = own(moneyLines, id)!
  return name || money.lines[kind].one
}

/** A figure as the sums have it. */
export function figureSaid({ line, figure }: FigureAt, plans: readonly MoneyPlan[]): FigureSaid {
  const there = plans.flatMap(({ lines }) => lines).find(({ id }) => id === line)!
  if (figure === 'until') return { says: untilSays(there) }
  const given = own<Figure>(there.figures, figure)
  if (!given) return { says: money.unknown }
  const { unit } = figuresOf[there.kind][figure]!
  return { says: valueSay(given.likely, unit, money.form), knownSays: common.basis[given.basis] }
}

function untilSays(line: Line): string {
  if (line.kind !== 'income' || line.lastMonth === undefined) return money.unknown
  return line.lastMonth === 'no-end' ? words.noEnd : words.month(numberSay(line.lastMonth))
}
