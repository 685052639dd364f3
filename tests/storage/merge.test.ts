import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge, same, type Merged } from '../../src/storage/merge.ts'

type Note = { note?: string; level?: number; voices?: readonly string[] }

const note: fc.Arbitrary<Note> = fc.record(
  { note: fc.constantFrom('', 'a', 'b'), level: fc.constantFrom(0, 1, 2), voices: fc.subarray(['x', 'y']) },
  { requiredKeys: [] },
)
const record = fc.option(note, { nil: undefined, freq: 6 })
const fields = ['note', 'level', 'voices'] as const

/** What the two windows can still see of a field: in the value kept, or in the one set beside it. */
const seen = <K extends keyof Note>(merged: Merged<Note>, field: K) =>
  ('displaced' in merged ? [merged.value, merged.displaced] : [merged.value]).map((one) => one?.[field])

describe('two windows that changed one record', () => {
  test('lose no field that either of them changed', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const merged = merge(before, mine, theirs)
        for (const field of fields)
          for (const side of [mine, theirs])
            if (!same(side[field], before[field])) expect(seen(merged, field)).toContainEqual(side[field])
      }),
      { numRuns: 2000 },
    )
  })

  test('keep a field that neither changed', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const { value } = merge(before, mine, theirs)
        for (const field of fields)
          if (same(mine[field], before[field]) && same(theirs[field], before[field]))
            expect(value?.[field]).toEqual(before[field])
      }),
    )
  })

  test('keep mine where both changed the same field', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const { value } = merge(before, mine, theirs)
        for (const field of fields) if (!same(mine[field], before[field])) expect(value?.[field]).toEqual(mine[field])
      }),
    )
  })

  test('set one beside the other only where both changed the same field to different things', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const clash = fields.some(
          (field) =>
            !same(mine[field], before[field]) &&
            !same(theirs[field], before[field]) &&
            !same(mine[field], theirs[field]),
        )
        expect(merge(before, mine, theirs).displaced !== undefined).toBe(clash)
      }),
      { numRuns: 2000 },
    )
  })

  test('lose no record that one made or changed while the other took it away or made its own', () => {
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const merged = merge(before, mine, theirs)
        const kept = [merged.value, merged.displaced]
        for (const side of [mine, theirs])
          if (side && !same(side, before) && !(before && mine && theirs)) expect(kept).toContainEqual(side)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('where only one window did anything', () => {
  test('what it did stands, also where it took the record away', () => {
    fc.assert(
      fc.property(record, record, (before, changed) => {
        expect(merge(before, changed, before)).toEqual({ value: changed })
        expect(merge(before, before, changed)).toEqual({ value: changed })
        expect(merge(before, changed, changed)).toEqual({ value: changed })
      }),
    )
  })
})

describe('plain data is the same', () => {
  test.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, '1', false],
    [null, undefined, false],
    [null, {}, false],
    [{ a: [1, 2] }, { a: [1, 2] }, true],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected)
  })
})

describe('a field that holds others', () => {
  type Kept = { name: string; answers: Record<string, { level: number }> }
  const before: Kept = { name: 'If', answers: { gap: { level: 1 }, users: { level: 1 } } }
  const saying = (answers: Kept['answers']): Kept => ({ ...before, answers })

  test('is merged by its own fields: what each window added is there', () => {
    const mine = saying({ ...before.answers, money: { level: 3 } })
    const theirs = saying({ gap: { level: 2 }, leaders: { level: 2 } })
    expect(merge(before, mine, theirs)).toEqual({
      value: saying({ gap: { level: 2 }, money: { level: 3 }, leaders: { level: 2 } }),
    })
  })

  test('is kept as mine where both changed the same in it, with the other set beside', () => {
    const mine = saying({ ...before.answers, gap: { level: 3 } })
    const theirs = saying({ ...before.answers, gap: { level: 0 }, money: { level: 1 } })
    expect(merge(before, mine, theirs)).toEqual({
      value: saying({ ...before.answers, gap: { level: 3 }, money: { level: 1 } }),
      displaced: theirs,
    })
  })

  test('lets go of what mine took away', () => {
    const theirs = saying({ ...before.answers, money: { level: 1 } })
    expect(merge(before, saying({ users: { level: 1 } }), theirs)).toEqual({
      value: saying({ users: { level: 1 }, money: { level: 1 } }),
    })
  })
})
