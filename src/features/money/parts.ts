import type { SaidOrShown } from '../../domain/money/figure.ts'
import type { MoneyPlan, MoneySettings } from '../../domain/money/lines.ts'

/** What each part of the page is told of: one plan, in one reading. */
export type Told = { readonly plan: MoneyPlan; readonly settings: MoneySettings; readonly reading: SaidOrShown }

/** The year whose stairs are shown: the first in which a plan has run for long. */
export const secondYear = 2
