import * as z from 'zod/mini'
import { chosen } from '../facts.ts'
import { byId, level, looked, saidLine, step } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'
import { typed } from './money-lines.ts'

/** How many figures one scenario supposes. */
export const mostFigures = 200

/** A figure of a line of money: the id of the line, a full stop and the name that the figure has in the sums. */
const ofLine = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}\.[a-z]{1,20}$/i))

/** As it was typed, with how far it could be shown. Without ends of its own it has those of the real figure. */
const figure = z.strictObject({ likely: typed, low: typed, high: typed, basis: step })

/** What would be answered otherwise, under a name of its own. All that it does not name follows the real answers. */
export const scenarios = recordKind({
  schema: z.strictObject({
    name: saidLine,
    answers: byId(z.strictObject({ level, basis: step }), 200),
    facts: byId(z.strictObject({ chosen }), 100),
    /** How far each rung would have been looked into, and shown. */
    ladder: byId(looked, 50),
    /** Figures of the money lines. One of a line that is gone is kept, and counts for nothing. */
    figures: z.record(ofLine, figure).check(z.refine((entries) => Object.keys(entries).length <= mostFigures)),
  }),
  ...lightKinds.scenarios,
  migrations: { 'scenarios-suppose-figures': (record) => ({ figures: {}, ...record }) },
})

export type Scenario = z.infer<typeof scenarios.schema>
export type FigureSupposed = z.infer<typeof figure>
