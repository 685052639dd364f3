import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type * as z from 'zod/mini'
import { errorsOf } from './errors-of.ts'

/** The check of a form with one level of fields by a schema of `domain`: of each field the first thing that is wrong. */
export const checkedBy =
  <Fields extends FieldValues>(schema: z.ZodMiniType<Fields>): Resolver<Fields> =>
  (values) => {
    const { data, error } = schema.safeParse(values)
    return error
      ? { values: {}, errors: errorsOf(schema, values) as FieldErrors<Fields> }
      : { values: data, errors: {} }
  }
