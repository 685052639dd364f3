import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type * as z from 'zod/mini'

/** The check of a form with one level of fields by a schema of `domain`: of each field the first thing that is wrong. */
export const checkedBy =
  <Fields extends FieldValues>(schema: z.ZodMiniType<Fields>): Resolver<Fields> =>
  (values) => {
    const { data, error } = schema.safeParse(values)
    if (!error) return { values: data, errors: {} }
    const first = error.issues.filter(({ path }, at, all) => all.findIndex((one) => one.path[0] === path[0]) === at)
    const errors = first.map(({ path, code, message }) => [path[0], { type: code ?? 'custom', message }])
    return { values: {}, errors: Object.fromEntries(errors) as FieldErrors<Fields> }
  }
