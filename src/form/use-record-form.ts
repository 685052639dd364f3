import { useEffect, useId } from 'react'
import { useForm } from 'react-hook-form'
import { longestText, mostOf, type Kind } from '../domain/assessment.ts'
import { own } from '../domain/own.ts'
import { common } from '../locales/en/common.ts'
import { typedDate as dateWords } from '../locales/en/typed-date.ts'
import { useDraft, useMachine } from '../ports/use-work.ts'
import type { FieldProblem as Shown } from '../ui/error-summary.tsx'
import { dateId } from './date-field.tsx'
import { begunIn, changedFrom, draftOf, shownIn } from './draft-fields.ts'
import { controlsOf } from './form-controls.ts'
import { heldBack, type Fields } from './held-back.ts'
import { changedIn, fieldsOf, isOfDate, recordIn, recordPartIn } from './record-fields.ts'
import type { Checked, FieldProblem, FlatRecord, Shape } from './record-fields.ts'
import { useHasRoom } from './room.tsx'
import { seemsPersonal } from './seems-personal.ts'
import { partToMend } from './typed-date.ts'
import { useTyped, type Hold } from './use-typed.ts'

type Given<Value extends FlatRecord> = Shape<Value> & {
  /** Where what is typed waits until it is done: the id of a draft. */
  readonly place: string
  /** The record that is changed; none where it is a new one. */
  readonly of?: string | undefined
  readonly kind: Exclude<Kind, 'about' | 'drafts'>
  /** Empty, or the record as it is kept. */
  readonly start: Value
  /** The fields that something may be wrong with, in the order of the page. */
  readonly fields: readonly (keyof Value & string)[]
  /** What there is to mend. Dates have words of their own. */
  readonly says: (field: keyof Value & string, problem: 'wrong' | 'long') => string
  /** Told the record, and of the fields that are changed in it what somebody began to change them from. */
  readonly keep: (value: Value, from: Partial<Value>) => void
}

/**
 * A form for one record. What is typed is a draft on the device, in its place, until the form is done or cancelled; what
 * looks like details of a person is held back until somebody says that it may be kept.
 */
export function useRecordForm<Value extends FlatRecord>(given: Given<Value>) {
  const { place, of, kind, start, fields, says, keep } = given
  const id = useId()
  const assessment = useMachine(({ context }) => context.id)
  const isFull = !useHasRoom(kind) && of === undefined
  const mayBegin = useHasRoom('drafts')
  const { draft, keepDraft, now } = useDraft(place)
  const stands = fieldsOf(start, given)
  const begun = begunIn(draft, of)
  const stored = shownIn(begun, stands)
  const typed = useTyped({
    place: `${assessment} ${place}`,
    stored,
    keep: (values, typing) => {
      const changes = of === undefined ? {} : { of, from: changedFrom(begun, stands, typing) }
      const before = draftOf({ ...stored, ...typing }, stands, changes)
      keepDraft(draftOf({ ...stored, ...values }, stands, changes), before?.fields)
    },
    holds: (_field, value): Hold | undefined => {
      if (!draft && !mayBegin) return 'full'
      if (typeof value !== 'string') return undefined
      return value.length > longestText ? 'long' : seemsPersonal(value).length > 0 ? 'personal' : undefined
    },
  })
  const form = useForm<Fields>({
    values: typed.values,
    resetOptions: { keepErrors: true, keepSubmitCount: true },
    resolver: (values) => judged(values, recordIn(values, start, given)),
    shouldFocusError: false,
  })
  const { errors, submitCount: attempts } = form.formState
  const { trigger } = form
  // What is wrong is said from the first attempt on, and then as it stands.
  const standing = JSON.stringify(typed.values)
  useEffect(() => {
    if (attempts > 0) void trigger(Object.keys(JSON.parse(standing) as Fields))
  }, [attempts, standing, trigger])
  const letGo = () => {
    form.reset(stands)
    typed.forget()
    keepDraft(undefined)
  }
  const finish = (): boolean => {
    typed.flush()
    const kept = begunIn(now(), of)
    const checked = recordIn(shownIn(kept, stands), start, given)
    const isHeld = heldBack.isAt(`${assessment} ${place}`)
    if (!checked.ok || isHeld || isFull) return false
    keep(checked.value, recordPartIn(kept.from, start, given))
    letGo()
    return true
  }
  const attempt = (): boolean => {
    if (finish()) return true
    void form.handleSubmit(() => undefined)()
    return false
  }
  const allow = (field: string) => {
    typed.allow(field)
    if (attempts > 0) finish()
  }

  const problemOf = (field: string) => own(errors, field)?.type as FieldProblem | undefined
  const errorOf = (field: keyof Value & string): string | undefined => {
    const problem = problemOf(field)
    if (!problem) return undefined
    return isOfDate(problem) ? dateWords.problems[problem] : says(field, problem)
  }
  const sayOf = (field: keyof Value & string): string | undefined => {
    const hold = attempts > 0 ? typed.holdOf(field) : undefined
    return errorOf(field) ?? (hold && common.held[hold])
  }
  const toMend = fields.flatMap<Shown>((field) => {
    const [say, problem] = [sayOf(field), problemOf(field)]
    const part = isOfDate(problem) ? partToMend(problem) : 'day'
    return say ? [{ id: dateId(`${id}${field}`, part), say }] : []
  })
  if (attempts > 0 && isFull) toMend.push({ id: `${id}${fields[0]}`, say: common.full(mostOf(kind)) })

  return {
    ...controlsOf<keyof Value & string>({
      id,
      typed: { ...typed, allow: (field) => allow(field) },
      errorOf,
      problemOf,
    }),
    problems: toMend,
    attempts,
    values: typed.values as Readonly<Partial<Record<keyof Value & string, string | boolean>>>,
    /** Whether anything is there that is not kept as a record. */
    isBegun: changedIn(typed.values, stands) !== undefined,
    /** Where the text of a field is. */
    idOf: (field: keyof Value & string) => `${id}${field}`,
    /** Makes a record of it, or says why not. */
    attempt,
    /** The same where it can be done, and nothing otherwise. */
    finish,
    cancel: letGo,
  }
}

/** What is wrong, for react-hook-form to hold: of each field what kind of problem it is. */
const judged = (values: Fields, checked: Checked<FlatRecord>) =>
  checked.ok
    ? { values, errors: {} }
    : { values: {}, errors: Object.fromEntries([...checked.problems].map(([field, type]) => [field, { type }])) }
