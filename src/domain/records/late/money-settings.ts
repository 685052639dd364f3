import * as z from 'zod/mini'
import { byId, line } from '../fields.ts'
import { moneyPlanIds } from '../../money/names.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'
import { typed } from './money-lines.ts'

/** What holds for the money of all plans, and of each plan what is no line. There is one such record. */
export const moneySettings = recordKind({
  schema: z.strictObject({
    /** The year whose prices all sums are in: "2025/26". */
    priceYear: typed,
    years: typed,
    /** A percentage a year. */
    discount: typed,
    canFind: typed,
    safeDays: typed,
    seed: typed,
    /** By plan, the month of year 1 in which it starts. */
    starts: byId(typed, moneyPlanIds.length),
    /** Why a plan has none of a kind of cost: by the plan and the kind, as in "new-role-kit". */
    noneOf: byId(line, 100),
    /** The plans whose cost the finance leads confirm. */
    confirmed: z.array(z.enum(moneyPlanIds)).check(z.maxLength(moneyPlanIds.length)),
  }),
  ...lightKinds.moneySettings,
  blank: {
    priceYear: '',
    years: '',
    discount: '',
    canFind: '',
    safeDays: '',
    seed: '',
    starts: {},
    noneOf: {},
    confirmed: [],
  },
})

export type MoneySettingsKept = z.infer<typeof moneySettings.schema>
