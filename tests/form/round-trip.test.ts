import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blankAction,
  blankAnswer,
  blankAssessment,
  blankRung,
  blankThought,
  evidenceKinds,
  longestLine,
  longestText,
  type Assessment,
  type EvidenceItem,
  type Kind,
} from '../../src/domain/assessment.ts'
import { applyEdits, edit } from '../../src/domain/changes.ts'
import { actionForm, evidenceForm, scenarioForm, thoughtForm, voiceForm } from '../../src/domain/record-forms.ts'
import { voiceKinds } from '../../src/domain/records/voices.ts'
import { blankScenario } from '../../src/domain/scenario.ts'
import { dayFrom, evidenceDateFrom } from '../../src/domain/typed-date.ts'
import { draftOf } from '../../src/form/draft-fields.ts'
import type { Fields } from '../../src/form/held-back.ts'
import { placeOf } from '../../src/form/places.ts'
import { fieldsOf, recordIn, type FlatRecord, type Shape } from '../../src/form/record-fields.ts'
import { fromFile } from '../../src/storage/opened-file.ts'
import { toFile } from '../../src/storage/saved-file.ts'

const at = '2026-11-25T09:00:00.000Z'
const oddities = ['constructor', '__proto__', 'toString', '\u200b\u2060', '\ud800', '\u0000\u001b[31m', '\u202eabc', '']

/** What people, and what they paste from, may put into a text. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...oddities),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom(longestLine, longestText, longestText + 1))
    .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
)
const datePart = fc.oneof(fc.constantFrom('', '1', '29', '31', 'feb', '2', '2024', '2024/25', '202611'), text)
/** Day, month and year: as often as not a date, or none. */
const date = fc.oneof(
  fc.constantFrom(['', '', ''], ['29', 'feb', '2024'], ['1', '3', '2025']),
  fc.tuple(datePart, datePart, datePart),
)

type Form = {
  readonly kind: Exclude<Kind, 'drafts' | 'about'>
  readonly start: FlatRecord
  readonly shape: Shape<FlatRecord>
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Where a record is something else than the form: then the form only makes one. */
  readonly record?: (value: FlatRecord) => object
}

const evidence: EvidenceItem = { what: '', kind: '' as 'trial', source: '', date: '', holder: '', link: '' }
/** The real forms: what they start from, how they are read, and what they make of it. */
const forms: readonly Form[] = [
  {
    kind: 'evidence',
    start: evidence,
    shape: { schema: evidenceForm('2026-11-25'), date: { field: 'date', read: evidenceDateFrom } },
    choices: { kind: ['', ...evidenceKinds] },
  },
  {
    kind: 'actions',
    start: blankAction,
    shape: { schema: actionForm, date: { field: 'by', read: dayFrom } },
  },
  { kind: 'parkingLot', start: blankThought, shape: { schema: thoughtForm } },
  {
    kind: 'voices',
    start: { group: '', organisation: '', kind: '', present: true, people: '', isAffected: true },
    shape: { schema: voiceForm },
    choices: { kind: ['', ...voiceKinds] },
  },
  {
    kind: 'scenarios',
    start: { name: '', from: '' },
    shape: { schema: scenarioForm },
    record: ({ name }) => blankScenario(name as string),
  },
]

const typedIn = ({ start, shape, choices = {} }: Form): fc.Arbitrary<Fields> => {
  const field = ([name, value]: readonly [string, string | boolean]) => {
    const choice = Object.entries(choices).find(([one]) => one === name)
    return [name, typeof value === 'boolean' ? fc.boolean() : choice ? fc.constantFrom(...choice[1]) : text]
  }
  const fields = fc.record(
    Object.fromEntries(Object.entries(start).map(field)) as Record<string, fc.Arbitrary<string | boolean>>,
  )
  const dated = shape.date?.field
  return fc.tuple(fields, date).map(([typed, [day = '', month = '', year = '']]) => {
    if (dated === undefined) return typed
    const { [dated]: _whole, ...others } = typed
    return { ...others, [`${dated}-day`]: day, [`${dated}-month`]: month, [`${dated}-year`]: year }
  })
}

const id = fc.string({ unit: 'grapheme-ascii', maxLength: 64 })
const none = fc.constant(null)
const openedAgain = (assessment: Assessment) => fromFile(toFile(assessment, '1', at))
const blank = blankAssessment('one', at)

test.each(forms.map((form) => [form.kind, form] as const))(
  'whatever is typed into the form of %s, what is kept of it opens again from a file, equal',
  (kind, form) => {
    const mayChange = !form.record
    let [made, changing] = [0, 0]
    fc.assert(
      fc.property(typedIn(form), mayChange ? fc.option(typedIn(form)) : none, id, (fields, before, of) => {
        const { start, shape } = form
        // A form that changes a record begins with it.
        const stood = before && recordIn(before, start, shape)
        const from = stood?.ok ? fieldsOf(stood.value, shape) : undefined
        if (from) changing++
        const stands = from ?? fieldsOf(start, shape)
        // A text too long for a draft is held back.
        const kept = Object.entries(fields).filter(([, value]) => String(value).length <= longestText)
        const draft = draftOf({ ...stands, ...Object.fromEntries(kept) }, stands, from && { of, from })
        const read = recordIn(fields, start, shape)
        const value = read.ok ? (form.record?.(read.value) ?? read.value) : undefined
        if (value) made++
        const assessment = applyEdits(blank, [
          edit(blank, 'drafts', placeOf(kind, 'a-new-one'), draft),
          edit(blank, kind, 'a-new-one', value as never),
        ])
        expect(openedAgain(assessment)).toEqual({
          ok: true,
          content: '1',
          assessment,
          displaced: [],
          setAside: [],
        })
      }),
      { numRuns: 300, seed: 2016 },
    )
    expect(made, 'the forms that could be done').toBeGreaterThan(0)
    expect(changing > 0, 'some forms changed a record').toBe(mayChange)
  },
)

test('whatever is typed into a text that is kept as it is typed opens again from a file, equal', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const line = typed.length <= longestLine ? typed : ''
      const note = typed.length <= longestText ? typed : ''
      const assessment: Assessment = {
        ...blankAssessment('one', at, { title: line, service: line, people: line, organisations: line }),
        answers: { 'n4-gap': { ...blankAnswer, note, reason: note } },
        ladder: { stop: { ...blankRung, leftOver: note } },
      }
      expect(openedAgain(assessment)).toMatchObject({ ok: true, assessment, setAside: [] })
    }),
    { numRuns: 300, seed: 2016 },
  )
})

test('the place of a draft is an id, however long the id of its record is', () => {
  const place = placeOf('action', 'a'.repeat(64))
  const assessment: Assessment = { ...blank, drafts: { [place]: { fields: { what: 'Half', of: 'a'.repeat(64) } } } }
  expect(openedAgain(assessment)).toMatchObject({ ok: true, assessment, setAside: [] })
})
