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
const argued: readonly EffectFigure[] = ['avoided', 'hours', 'agreed']

/** What would have to be true, of one figure at a time, for each effect of a plan. */
export const whatWouldHaveToBeTrue = (
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
): readonly ToBeTrue[] =>
  effectsOf(plan).flatMap((effect) =>
    argued.flatMap((figure) => {
      const takes = breakEven(plan, settings, reading, { line: effect.id, figure })
      return takes ? [{ line: effect.id, figure, effect, likely: effect.figures[figure]?.likely, takes }] : []
    }),
  )
