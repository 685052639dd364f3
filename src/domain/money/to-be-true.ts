import { breakEven, type BreakEven } from './break-even.ts'
import type { SaidOrShown } from './figure.ts'
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
