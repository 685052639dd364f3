import { closesIn } from './closes.ts'
import type { MoneyPlan } from './lines.ts'
import type { MoneyGiven } from './money-in.ts'
import { moneyWarnings, type MoneyWarning } from './watch.ts'

type Given = Pick<MoneyGiven, 'plans' | 'settings'>
type Warned = {
  readonly id: MoneyWarning['id']
  readonly of: readonly { readonly plan: MoneyPlan; readonly warning: MoneyWarning }[]
}

/** What the figures of plans warn of, on what is said: each warning once, with the plans that it is of. */
export function warnedIn({ plans, settings }: Given): readonly Warned[] {
  const all = plans.flatMap((plan) => moneyWarnings(plan, settings, 'said').map((warning) => ({ plan, warning })))
  const ids = [...new Set(all.map(({ warning }) => warning.id))]
  return ids.map((id) => ({ id, of: all.filter(({ warning }) => warning.id === id) }))
}

/** The plans in which something stops, so that somebody has to be asked who used it. */
export const plansThatClose = ({ plans, settings }: Given): readonly MoneyPlan[] =>
  plans.filter((plan) => closesIn(plan, settings).length > 0)
