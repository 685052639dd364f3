import { useId, useRef, useState } from 'react'
import { longestText, recordKinds, type Draft, type Kind } from '../domain/assessment.ts'
import { own } from '../domain/own.ts'
import { useWords } from '../locales/words.ts'
import { useDraft, useMachine } from '../machine/work.ts'
import type { FieldProblem as Shown } from '../ui/error-summary.tsx'
import { dateId } from './date-field.tsx'
import { heldBack, type Fields } from './held-back.ts'
import { changedIn, fieldsOf, recordIn, type FieldProblem, type FlatRecord, type Shape } from './record-fields.ts'
import { useHasRoom } from './room.tsx'
import { seemsPersonal } from './seems-personal.ts'
import type { TextOfForm } from './text-field.tsx'
import { partName, partToMend, typedDate } from './typed-date.ts'
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
  readonly keep: (value: Value) => void
}

/**
 * A form for one record. What is typed is a draft on the device, in its place, until the form is done or cancelled; what
 * looks like details of a person is held back until somebody says that it may be kept.
 */
export function useRecordForm<Value extends FlatRecord>(given: Given<Value>) {
  const { place, of, kind, start, fields, says, keep } = given
  const { common } = useWords()
  const id = useId()
  const assessment = useMachine(({ context }) => context.id)
  const isFull = !useHasRoom(kind) && of === undefined
  const mayBegin = useHasRoom('drafts')
  const [draft, keepDraft] = useDraft(place)
  const [attempts, setAttempts] = useState(0)
  const isWaiting = useRef(false)
  const blank = fieldsOf(start, given)
  const begun = begunIn(draft?.fields, of)
  const typed = useTyped({
    place: `${assessment} ${place}`,
    stored: { ...blank, ...begun },
    keep: (values, from) => {
      const stored = { ...blank, ...begun }
      keepDraft(draftOf({ ...stored, ...values }, blank, of), draftOf({ ...stored, ...from }, blank, of))
    },
    holds: (_field, value): Hold | undefined => {
      if (!draft && !mayBegin) return 'full'
      if (typeof value !== 'string') return undefined
      return value.length > longestText ? 'long' : seemsPersonal(value).length > 0 ? 'personal' : undefined
    },
  })
  const letGo = () => {
    isWaiting.current = false
    setAttempts(0)
    typed.forget()
    keepDraft(undefined)
  }
  const finish = (): boolean => {
    const checked = recordIn(typed.now(), start, given)
    const isHeld = Object.keys(heldBack.at(`${assessment} ${place}`)).length > 0
    if (!checked.ok || isHeld || isFull) return false
    keep(checked.value)
    letGo()
    return true
  }
  const attempt = (): boolean => {
    typed.flush()
    isWaiting.current = true
    setAttempts((before) => before + 1)
    return finish()
  }

  const checked = recordIn(typed.values, start, given)
  const problems: ReadonlyMap<string, FieldProblem> = attempts > 0 && !checked.ok ? checked.problems : new Map()
  const problemOf = (field: string) => problems.get(field)
  const errorOf = (field: keyof Value & string): string | undefined => {
    const problem = problemOf(field)
    if (!problem) return undefined
    return problem === 'wrong' || problem === 'long' ? says(field, problem) : common.date.problems[problem]
  }
  const idOf = (field: string) => {
    const problem = problemOf(field)
    const isDate = problem && field === given.date?.field && problem !== 'wrong' && problem !== 'long'
    return isDate ? dateId(`${id}${field}`, partToMend(problem)) : `${id}${field}`
  }
  const shown = fields.flatMap<Shown>((field) => {
    const say = errorOf(field)
    return say ? [{ id: idOf(field), say }] : []
  })
  if (attempts > 0 && isFull) shown.push({ id: `${id}${fields[0]}`, say: common.full(recordKinds[kind].most) })

  return {
    problems: shown,
    attempts,
    /** Whether anything is there that is not kept as a record. */
    isBegun: changedIn(typed.values, blank) !== undefined,
    values: typed.values as Readonly<Partial<Record<keyof Value & string, string | boolean>>>,
    /** Where the text of a field is. */
    idOf: (field: keyof Value & string) => `${id}${field}`,
    /** Makes a record of it, or says why not. */
    attempt,
    /** The same where it can be done, and nothing otherwise. */
    finish,
    cancel: letGo,
    text: (field: keyof Value & string): TextOfForm => ({
      id: `${id}${field}`,
      value: String(own(typed.values, field) ?? ''),
      error: errorOf(field),
      hold: typed.holdOf(field),
      type: (text) => {
        isWaiting.current = false
        typed.type(field, text)
      },
      leave: typed.flush,
      allow: () => {
        typed.allow(field)
        if (isWaiting.current) finish()
      },
    }),
    choice: (field: keyof Value & string) => ({
      id: `${id}${field}`,
      value: String(own(typed.values, field) ?? ''),
      error: errorOf(field),
      choose: (value: string) => typed.choose(field, value),
    }),
    tick: (field: keyof Value & string) => ({
      id: `${id}${field}`,
      checked: own(typed.values, field) === true,
      onChange: (event: { readonly target: { readonly checked: boolean } }) =>
        typed.choose(field, event.target.checked),
    }),
    date: (field: keyof Value & string) => {
      const problem = problemOf(field)
      const isWhole = problem === 'wrong' || problem === 'long'
      return {
        id: `${id}${field}`,
        value: typedDate(field, typed.values),
        problem: problem === 'wrong' || problem === 'long' ? undefined : problem,
        error: isWhole ? errorOf(field) : undefined,
        type: (part: 'day' | 'month' | 'year', text: string) => typed.type(partName(field, part), text),
        leave: () => typed.flush(),
      }
    },
  }
}

export type RecordForm<Value extends FlatRecord> = ReturnType<typeof useRecordForm<Value>>

/** The record that a draft changes stands in it, so that no other is changed in its place. */
const record = 'of'

function draftOf(fields: Fields, blank: Fields, of: string | undefined): Draft | undefined {
  const changed = changedIn(fields, blank)
  return changed && { fields: of === undefined ? changed : { ...changed, [record]: of } }
}

function begunIn(fields: Fields = {}, of: string | undefined): Fields {
  const { [record]: changes, ...begun } = fields
  return changes === of ? begun : {}
}
