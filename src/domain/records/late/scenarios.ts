import * as z from 'zod/mini'
import { chosen } from '../facts.ts'
import { byId, level, looked, saidLine, step } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'

/** What would be answered otherwise, under a name of its own. All that it does not name follows the real answers. */
export const scenarios = recordKind({
  schema: z.strictObject({
    name: saidLine,
    answers: byId(z.strictObject({ level, basis: step }), 200),
    facts: byId(z.strictObject({ chosen }), 100),
    /** How far each rung would have been looked into, and shown. */
    ladder: byId(looked, 50),
  }),
  ...lightKinds.scenarios,
})

export type Scenario = z.infer<typeof scenarios.schema>
