import * as z from 'zod/mini'
import { line, saidLine } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'
import { amounts, minutes } from './grid-fields.ts'

const several = z.array(line).check(z.maxLength(20))

/** A kind of post, never a person, with what its people together can give to the list. */
export const gridRoles = recordKind({
  schema: z.strictObject({
    name: saidLine,
    organisation: line,
    registrations: several,
    /** How many people are in post, in digits. */
    people: z.string().check(z.regex(/^\d{0,4}$/)),
    minutes: amounts,
    /** Minutes of empty posts. */
    empty: amounts,
    /** The places it reaches; none named: all. */
    places: several,
    /** The id of the role that supervises it; nothing where none does. */
    supervisedBy: z.string().check(z.regex(/^([a-z0-9][a-z0-9-]{0,63})?$/i)),
    supervision: minutes,
  }),
  ...lightKinds.gridRoles,
})

export type GridRole = z.infer<typeof gridRoles.schema>
