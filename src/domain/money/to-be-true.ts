import type { FigureSupposed } from '../assessment.ts'
import { breakEven, type BreakEven } from './break-even.ts'
import type { SaidOrShown } from './figure.ts'
import { figuresOf, most } from './figures.ts'
import {
  effectsOf,
  type EffectFigure,
  type EffectLine,
  type MoneyPlan,
  type MoneySettings,
  type Place,
} from './lines.ts'

/** One figure, what it is said to be, and what it would have to be for what comes back to cover the cost. */
export type ToBeTrue = Place & {
  readonly line: string
  readonly figure: EffectFigure
  readonly effect: EffectLine
  readonly likely: number | undefined
  readonly takes: BreakEven
}

/** The figures of an effect that a team can argue about: how often, how long, and how much is agreed to stop. */
const figures: readonly EffectFigure[] = ['avoided', 'hours', 'agreed']

/** A figure of an effect that a team can argue about. */
export type Argued = Place & { readonly effect: EffectLine; readonly figure: EffectFigure }

/** All of a plan, in the order of its effects. */
export const argued = (plan: MoneyPlan): readonly Argued[] =>
  effectsOf(plan).flatMap((effect) => figures.map((figure) => ({ line: effect.id, figure, effect })))

/** What would have to be true of one of them. */
export const toBeTrue = (plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown, place: Argued): ToBeTrue => ({
  ...place,
  likely: place.effect.figures[place.figure]?.likely,
  takes: breakEven(plan, settings, reading, place)!,
})

/** What would have to be true, of one figure at a time, for each effect of a plan. */
export const whatWouldHaveToBeTrue = (
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
): readonly ToBeTrue[] => argued(plan).map((place) => toBeTrue(plan, settings, reading, place))

/**
 * What it would take as somebody would type it to suppose it, and could show it; undefined where no value is enough, or
 * any is. Rounded up: of a figure that a team can argue about, more is never too little.
 */
export function supposedEnough({ effect, figure, takes }: ToBeTrue): FigureSupposed | undefined {
  if (takes.kind !== 'at') return undefined
  const { unit } = figuresOf.effect[figure]!
  const as = unit === 'share' ? 100 : 1
  const likely = Math.min(most[unit] * as, Math.ceil(takes.value * as * 100) / 100)
  const basis = effect.figures[figure]?.basis ?? 0
  return { likely: `${likely}`, low: '', high: '', basis: basis > 2 ? basis : 2 }
}
