import type { SaidOrShown } from '../../domain/money/figure.ts'
import type { Matter } from '../../domain/money/matters.ts'
import type { MoneyPlan, MoneySettings } from '../../domain/money/lines.ts'

/** What each part of the page is told of: one plan, in one reading. */
export type Told = { readonly plan: MoneyPlan; readonly settings: MoneySettings; readonly reading: SaidOrShown }

/** Whether there are figures that matter, and yet finding out one of them alone could not turn what can be afforded. */
export const nothingTurns = (matters: readonly Matter[], { canFind }: MoneySettings): boolean =>
  canFind !== undefined && matters.length > 0 && !matters.some(({ worthKnowing = 0 }) => worthKnowing > worthSaying)

/** Below half a pound, knowing something is worth nothing. */
export const worthSaying = 0.5
