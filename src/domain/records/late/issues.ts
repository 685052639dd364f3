import * as z from 'zod/mini'
import { day, id, line, shortText } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'

/** How long a paper may be that is kept as it was issued: ten times the longest that was made in trials. */
export const longestFrozen = 400_000

/** From 1, for each paper. Named one by one: what zod checks a number with would be part of the first load. */
export const issueNumbers = Array.from({ length: 999 }, (_, at) => at + 1)

/**
 * A paper as it was issued, never worked out again. `frozen` is the whole of it as JSON, which is looked at only when it is
 * opened; as JSON writes a text it has no control characters and no half letters, so a file stays as small as it can.
 */
export const issues = recordKind({
  schema: z.strictObject({
    /** The id of its template. */
    paper: id,
    number: z.literal(issueNumbers),
    date: day,
    /** The post that issues it, never a name. */
    by: line,
    note: shortText,
    /** The content, template and rules it was made with. */
    content: line,
    template: line,
    rules: line,
    frozen: z.string().check(z.maxLength(longestFrozen), z.regex(/^[^\p{Cc}\p{Cs}]*$/u)),
  }),
  ...lightKinds.issues,
})

export type Issue = z.infer<typeof issues.schema>
