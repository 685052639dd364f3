import * as z from 'zod/mini'
import { ids, looked, text } from './fields.ts'
import { recordKind } from './record-kind.ts'

const schema = z.strictObject({ looked, leftOver: text, evidence: ids })

export type RungAnswer = z.infer<typeof schema>

/** A rung that nobody has said anything of. */
export const blankRung: RungAnswer = { looked: 'unknown', leftOver: '', evidence: [] }

export const ladder = recordKind({ schema, most: 50, blank: blankRung, merging: { members: ['evidence'] } })
