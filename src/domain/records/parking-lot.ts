import * as z from 'zod/mini'
import { line, text } from './fields.ts'
import { recordKind } from './record-kind.ts'

const schema = z.strictObject({ what: text.check(z.minLength(1)), from: line })

export type ParkedThought = z.infer<typeof schema>

/** A thought before anything is said of it. */
export const blankThought: ParkedThought = { what: '', from: '' }

/** Thoughts for another day, and the group each came from. */
export const parkingLot = recordKind({ schema, most: 200, merging: {} })
