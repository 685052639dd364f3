import * as z from 'zod/mini'
import { countsForAll } from './counts-for-all.ts'
import { id, plan } from './fields.ts'
import { recordKind } from './record-kind.ts'

export const chosen = z.array(id).check(z.maxLength(50))

/** The options chosen for a fact; none means not known. They are one value, since some facts take one option only. */
export const facts = recordKind({
  schema: z.strictObject({
    chosen,
    /** What is chosen otherwise for one plan. */
    byPlan: z.partialRecord(plan, chosen),
  }),
  most: 100,
  blank: { chosen: [], byPlan: {} },
  merging: { entries: ['byPlan'] },
  migrations: { plans: countsForAll },
})

export type FactAnswer = z.infer<typeof facts.schema>
