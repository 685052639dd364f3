import { useState, type FormEvent } from 'react'
import type * as z from 'zod/mini'
import { errorsOf, type Errors } from './errors-of.ts'

type GoingOn<Fields> = {
  /** Nothing before the first attempt; from then on what is wrong as it stands. */
  readonly errors: Errors<Fields>
  /** How often somebody tried to go on. */
  readonly attempt: number
  /** For a form's `onSubmit`: goes on where nothing is wrong. */
  readonly onSubmit: (event: FormEvent) => void
}

/** A page whose fields are kept as they are given, and that asks for what is missing when somebody goes on. */
export function useGoingOn<Fields>(schema: z.ZodMiniType<Fields>, values: Fields, goOn: () => void): GoingOn<Fields> {
  const [attempt, setAttempt] = useState(0)
  return {
    errors: attempt > 0 ? errorsOf(schema, values) : {},
    attempt,
    onSubmit(event) {
      event.preventDefault()
      setAttempt(attempt + 1)
      if (schema.safeParse(values).success) goOn()
    },
  }
}
