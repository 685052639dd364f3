import { own } from '../domain/own.ts'
import { isOfDate, type FieldProblem } from './record-fields.ts'
import type { TextOfForm } from './text-field.tsx'
import { partsNamed, typedDate, type DatePart } from './typed-date.ts'
import type { Typed } from './use-typed.ts'

type Given<Name extends string> = {
  readonly id: string
  readonly typed: Typed
  readonly errorOf: (field: Name) => string | undefined
  readonly problemOf: (field: Name) => FieldProblem | undefined
}

/** What the controls of a form are given: a text, a choice from a list, a tick, a date. */
export const controlsOf = <Name extends string>({ id, typed, errorOf, problemOf }: Given<Name>) => ({
  text: (field: Name): TextOfForm => ({
    id: `${id}${field}`,
    value: String(own(typed.values, field) ?? ''),
    error: errorOf(field),
    hold: typed.holdOf(field),
    type: (text) => typed.type({ [field]: text }),
    leave: typed.flush,
    allow: () => typed.allow(field),
  }),
  choice: (field: Name) => ({
    id: `${id}${field}`,
    value: String(own(typed.values, field) ?? ''),
    error: errorOf(field),
    choose: (value: string) => typed.choose(field, value),
  }),
  tick: (field: Name) => ({
    id: `${id}${field}`,
    checked: own(typed.values, field) === true,
    onChange: (event: { readonly target: { readonly checked: boolean } }) => typed.choose(field, event.target.checked),
  }),
  date: (field: Name) => {
    const problem = problemOf(field)
    const value = typedDate(field, typed.values)
    return {
      id: `${id}${field}`,
      value,
      problem: isOfDate(problem) ? problem : undefined,
      error: isOfDate(problem) ? undefined : errorOf(field),
      type: (part: DatePart, text: string) => typed.type(partsNamed(field, { ...value, [part]: text })),
      leave: () => typed.flush(),
    }
  },
})
