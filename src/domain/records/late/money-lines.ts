import * as z from 'zod/mini'
import { byId, evidenceDate, id, line, step } from '../fields.ts'
import { effectUnits, lineKinds, moneyKinds, moneyPlanIds } from '../../money/names.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'

/** How long a number may be that somebody typed. */
export const longestTyped = 24

/** How long it may be who says so. */
export const longestWho = 120

/**
 * A number as it was typed: whether it is one is said by whoever reads it, so that a slip is kept and can be mended. A
 * share is typed as a percentage.
 */
export const typed = z.string().check(z.maxLength(longestTyped))

const figure = z.strictObject({
  likely: typed,
  low: typed,
  high: typed,
  basis: step,
  evidence: z.array(id).check(z.maxLength(8)),
  /** Who says so, as a role or a source, never a name. */
  who: z.string().check(z.maxLength(longestWho)),
  date: evidenceDate,
})

/** What holds of a line or not. */
export const lineTicks = ['paid-extra', 'full-cost', 'holds-cases', 'stops-whole', 'no-end'] as const

/** One line of the money of a plan: a post, a sum, what somebody gives, or what a plan frees. */
export const moneyLines = recordKind({
  schema: z.strictObject({
    plan: z.enum(moneyPlanIds),
    kind: z.enum(lineKinds),
    name: line,
    /** Of a post or a sum who pays, of income who gives, of an effect who gains. */
    who: line,
    /** Of a post who supervises, of income who gets it, of an effect whose work it is. */
    beside: line,
    /** Of a sum its kind, of an effect its unit. */
    of: z.enum(['', ...moneyKinds, ...effectUnits]),
    /** The first year, and the last: of income the last month. */
    from: typed,
    until: typed,
    is: z.array(z.enum(lineTicks)).check(z.maxLength(lineTicks.length)),
    /** By the names that figures have in the sums. */
    figures: byId(figure, 24),
  }),
  ...lightKinds.moneyLines,
  blank: {
    plan: 'new-role',
    kind: 'post',
    name: '',
    who: '',
    beside: '',
    of: '',
    from: '',
    until: '',
    is: [],
    figures: {},
  },
})

export type MoneyLineKept = z.infer<typeof moneyLines.schema>
export type FigureKept = z.infer<typeof figure>
