import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankAnswer, blankAssessment, kinds, type Assessment } from '../../src/domain/assessment.ts'
import { applyEdits, changesSomething, edit, inverse, joined, onto, type Edit } from '../../src/domain/changes.ts'

const blank = blankAssessment('fixture', '2026-11-25T09:00:00.000Z')
const note = (text: string) => ({ ...blankAnswer, note: text })
const before: Assessment = {
  ...blank,
  answers: { gap: note('old'), users: note('kept') },
  parkingLot: { one: { what: 'A thought', from: '' } },
}

describe('an edit', () => {
  test('knows what was there', () => {
    expect(edit(before, 'answers', 'gap', note('new'))).toEqual({
      in: 'answers',
      id: 'gap',
      before: note('old'),
      after: note('new'),
    })
    expect(edit(before, 'answers', 'cover', note('new')).before).toBeUndefined()
  })

  test('puts a record in place, adds one, or takes one away', () => {
    const after = applyEdits(before, [
      edit(before, 'answers', 'gap', note('new')),
      edit(before, 'actions', 'ask', { what: 'Ask', owner: '', by: '', done: false, for: '' }),
      edit(before, 'parkingLot', 'one', undefined),
    ])
    expect(after).toEqual({
      ...before,
      answers: { gap: note('new'), users: note('kept') },
      actions: { ask: { what: 'Ask', owner: '', by: '', done: false, for: '' } },
      parkingLot: {},
    })
    expect(Object.keys(after.parkingLot)).toEqual([])
  })

  test('leaves the assessment it is made on alone, and every other record the same object', () => {
    const was = structuredClone(before)
    const after = applyEdits(before, [edit(before, 'answers', 'gap', note('new'))])
    expect(before).toEqual(was)
    expect(after.answers['users']).toBe(before.answers['users'])
    expect(after.parkingLot).toBe(before.parkingLot)
  })
})

describe('an edit of a record that has changed since it was begun', () => {
  const thought = (what: string, from: string) => ({ what, from })
  const begun = edit(before, 'parkingLot', 'one', thought('Mine', ''))

  test('is as it was where nothing has changed', () => {
    expect(onto(before.parkingLot['one'], begun)).toEqual(begun)
    const first = edit(before, 'parkingLot', 'two', thought('New', ''))
    expect(onto(undefined, first)).toEqual(first)
  })

  test('changes its own fields of what is there now, and keeps from what it was begun', () => {
    expect(onto(thought('Theirs', 'Nurses'), begun)).toEqual({
      ...begun,
      before: thought('A thought', 'Nurses'),
      after: thought('Mine', 'Nurses'),
    })
  })

  test('is one with the edit after it, and with all that either settled', () => {
    const settling = (one: Edit, ...settles: object[]): Edit => ({ ...one, settles })
    const next: Edit = { ...begun, before: thought('Mine', 'Nurses'), after: thought('Mine', 'Carers') } as Edit
    const both = { ...begun, before: thought('A thought', 'Nurses'), after: thought('Mine', 'Carers') }
    expect(joined(begun, next)).toStrictEqual(both)
    expect(joined(settling(begun, { what: 'A' }), settling(next, { what: 'B' }))).toStrictEqual({
      ...both,
      settles: [{ what: 'A' }, { what: 'B' }],
    })
  })
})

/** Edits of a few records, some of the same one, each made on what the one before left. */
const someEdits = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds.filter((kind) => kind !== 'about')),
    id: fc.constantFrom('a', 'b'),
    after: fc.option(fc.record({ what: fc.string() }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 8 },
)

test('undoing a change gives back what was there, whatever the change', () => {
  fc.assert(
    fc.property(someEdits, (wanted) => {
      let now = before
      const edits: Edit[] = []
      for (const { kind, id, after } of wanted) {
        const one = edit(now, kind, id, after as never)
        edits.push(one)
        now = applyEdits(now, [one])
      }
      const change = { what: 'answer', edits } as const
      expect(applyEdits(before, edits)).toEqual(now)
      expect(applyEdits(now, inverse(change).edits)).toEqual(before)
      expect(inverse(inverse(change))).toEqual(change)
    }),
  )
})

test('a change that leaves every record as it was changes nothing', () => {
  const same = edit(before, 'answers', 'gap', note('old'))
  const other = edit(before, 'answers', 'gap', note('new'))
  expect(changesSomething({ what: 'answer', edits: [same] })).toBe(false)
  expect(changesSomething({ what: 'answer', edits: [] })).toBe(false)
  expect(changesSomething({ what: 'answer', edits: [same, other] })).toBe(true)
  expect(changesSomething({ what: 'answer', edits: [edit(before, 'answers', 'gap', undefined)] })).toBe(true)
})

test('an assessment in which nothing is changed stays the same object, so that nothing is drawn again', () => {
  expect(applyEdits(before, [])).toBe(before)
})
