import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankAnswer, recordKinds, type Kind } from '../../../src/domain/assessment.ts'
import { merge, withDisplaced, type Merged } from '../../../src/domain/records/merge.ts'
import { same } from '../../../src/domain/same.ts'

type Note = {
  note?: string
  level?: number
  asked?: string
  voices: readonly string[]
  byVoice?: Readonly<Record<string, number>>
}

const merging = { members: ['voices'], entries: ['byVoice'], follow: { asked: 'level' } } as const
const blank: Note = { voices: [], byVoice: {} }
const kind = { merging, blank }

const note: fc.Arbitrary<Note> = fc.record(
  {
    note: fc.constantFrom('', 'a', 'b'),
    level: fc.constantFrom(0, 1, 2),
    voices: fc.subarray(['x', 'y', 'z']),
    byVoice: fc.dictionary(fc.constantFrom('nurses', 'constructor', 'toString'), fc.constantFrom(0, 1, 2), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['voices'] },
)
const record = fc.option(note, { nil: undefined, freq: 6 })
const values = ['note', 'level'] as const

/** What can still be seen of a field: in the value kept, or in what is set beside it. */
const seen = <K extends keyof Note>(merged: Merged<Note>, field: K) =>
  merged.displaced && field in merged.displaced
    ? [merged.value?.[field], merged.displaced[field]]
    : [merged.value?.[field]]

describe('two windows that changed one record', () => {
  test('lose no value that either of them changed', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const merged = merge(before, mine, theirs, kind)
        for (const field of values)
          for (const side of [mine, theirs])
            if (!same(side[field], before[field])) expect(seen(merged, field)).toContainEqual(side[field])
      }),
      { numRuns: 2000 },
    )
  })

  test('keep what neither changed', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const { value } = merge(before, mine, theirs, kind)
        for (const field of values)
          if (same(mine[field], before[field]) && same(theirs[field], before[field]))
            expect(value?.[field]).toEqual(before[field])
      }),
    )
  })

  test('keep mine where both changed the same value, with theirs beside it and nothing else', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const { value, displaced = {} } = merge(before, mine, theirs, kind)
        for (const field of values) {
          if (!same(mine[field], before[field])) expect(value?.[field]).toEqual(mine[field])
          const isClash =
            !same(mine[field], before[field]) &&
            !same(theirs[field], before[field]) &&
            !same(mine[field], theirs[field])
          expect(field in displaced).toBe(isClash)
          if (isClash) expect(displaced[field]).toEqual(theirs[field])
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('have every member that either added, and none that either took away', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const { value, displaced = {} } = merge(before, mine, theirs, kind)
        for (const member of ['x', 'y', 'z']) {
          const [was, here, there] = [before, mine, theirs].map(({ voices }) => voices.includes(member))
          expect(value!.voices.includes(member)).toBe(was ? here! && there! : here! || there!)
        }
        expect(new Set(value!.voices).size).toBe(value!.voices.length)
        expect('voices' in displaced).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('have every entry that either gave, and beside it the one that both gave', () => {
    fc.assert(
      fc.property(note, note, note, (before, mine, theirs) => {
        const { value, displaced } = merge(before, mine, theirs, kind)
        for (const id of ['nurses', 'constructor', 'toString']) {
          const at = (one: Partial<Note> | undefined) =>
            one?.byVoice && Object.hasOwn(one.byVoice, id) ? one.byVoice[id] : undefined
          const kept = [at(value), at(displaced)]
          for (const side of [mine, theirs]) if (at(side) !== at(before)) expect(kept).toContain(at(side))
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('lose no record that one made or changed while the other took it away', () => {
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const { value } = merge(before, mine, theirs, kind)
        const [only] = [mine, theirs].filter((side) => side !== undefined)
        if (only && (mine === undefined || theirs === undefined) && !same(only, before)) expect(value).toEqual(only)
      }),
    )
  })

  test('both begin from the blank record where neither had one', () => {
    expect(merge<Note>(undefined, { ...blank, level: 2 }, { ...blank, note: 'a' }, kind)).toEqual({
      value: { ...blank, level: 2, note: 'a' },
    })
  })

  test('keep both whole where there is no blank record to begin from', () => {
    const [mine, theirs] = [{ what: 'Mine' }, { what: 'Theirs' }]
    expect(merge(undefined, mine, theirs, { merging: {} })).toEqual({ value: mine, displaced: theirs })
  })
})

describe('two windows that worked on one record', () => {
  const nothing = {
    evidence: [],
    confirmedBy: [],
    voices: [],
    recordedBefore: {},
    said: {},
    answers: {},
    facts: {},
    ladder: {},
    fields: {},
    from: {},
    rows: {},
    figures: {},
    is: [],
    starts: {},
    noneOf: {},
    confirmed: [],
  }

  test.each<[Kind, string, unknown, unknown, unknown]>([
    ['answers', 'evidence', ['audit'], ['survey'], ['survey', 'audit']],
    ['answers', 'confirmedBy', ['people'], ['front-line'], ['front-line', 'people']],
    ['answers', 'voices', ['carers'], ['nurses'], ['nurses', 'carers']],
    ['heard', 'said', { carers: 1 }, { nurses: 2 }, { carers: 1, nurses: 2 }],
    ['answers', 'recordedBefore', { carers: 1 }, { nurses: 2 }, { carers: 1, nurses: 2 }],
    ['ladder', 'evidence', ['audit'], ['survey'], ['survey', 'audit']],
    ['scenarios', 'figures', { 'post.pay': 1 }, { 'post.away': 2 }, { 'post.pay': 1, 'post.away': 2 }],
    ['drafts', 'fields', { what: 'a' }, { owner: 'b' }, { what: 'a', owner: 'b' }],
    ['drafts', 'from', { what: 'a' }, { owner: 'b' }, { what: 'a', owner: 'b' }],
    [
      'scenarios',
      'answers',
      { gap: { level: 1 } },
      { cover: { level: 2 } },
      { gap: { level: 1 }, cover: { level: 2 } },
    ],
    [
      'scenarios',
      'facts',
      { who: { chosen: ['a'] } },
      { where: { chosen: [] } },
      { who: { chosen: ['a'] }, where: { chosen: [] } },
    ],
    ['moneyLines', 'is', ['no-end'], ['full-cost'], ['full-cost', 'no-end']],
    ['moneyLines', 'figures', { pay: 1 }, { posts: 2 }, { pay: 1, posts: 2 }],
    ['moneySettings', 'starts', { 'new-role': '4' }, { 'carry-on': '1' }, { 'new-role': '4', 'carry-on': '1' }],
    [
      'moneySettings',
      'noneOf',
      { 'new-role-kit': 'a' },
      { 'new-role-pay': 'b' },
      { 'new-role-kit': 'a', 'new-role-pay': 'b' },
    ],
    ['moneySettings', 'confirmed', ['new-role'], ['carry-on'], ['carry-on', 'new-role']],
    ['ownWords', 'evidence', ['audit'], ['survey'], ['survey', 'audit']],
    [
      'ownWords',
      'rows',
      { 'row-2': { number: '7' } },
      { 'row-1': { number: '340' } },
      { 'row-1': { number: '340' }, 'row-2': { number: '7' } },
    ],
    ['scenarios', 'ladder', { share: 1 }, { fill: 2 }, { share: 1, fill: 2 }],
  ])('of the kind %s have the %s of both, and none set aside', (kind, field, mine, theirs, both) => {
    const [before, ...sides] = [{}, { [field]: mine }, { [field]: theirs }].map((given) => ({ ...nothing, ...given }))
    const merged = merge<object>(before, sides[0], sides[1], recordKinds[kind])
    expect(merged).toEqual({ value: { ...nothing, [field]: both } })
  })

  test('of an answer have the words that were put with the level, which never stand against each other', () => {
    const asked = (ask: string) => ({ asked: { ...blankAnswer.asked, ask } })
    const before = { ...blankAnswer, level: 0, ...asked('Then') }
    const theirs = { ...before, level: 2, ...asked('Theirs') }
    expect(merge(before, { ...before, note: 'Mine' }, theirs, recordKinds.answers as never)).toEqual({
      value: { ...theirs, note: 'Mine' },
    })
    const mine = { ...theirs, ...asked('Mine') }
    expect(merge(before, mine, theirs, recordKinds.answers as never)).toEqual({ value: mine })
  })

  test('have no entry that one of them took away', () => {
    const before = { ...blank, byVoice: { nurses: 1, carers: 1 } }
    const mine = { ...before, byVoice: { carers: 1 } }
    const value = merge<Note>(before, mine, { ...before, note: 'b' }, kind).value as Required<Note>
    expect([value.note, Object.keys(value.byVoice)]).toEqual(['b', ['carers']])
  })
})

describe('a field that follows another', () => {
  const before: Note = { ...blank, level: 0, asked: 'As put then' }

  test.each([
    ['mine, which changed', 1, 0, 'mine'],
    ['theirs, which alone changed', 0, 1, 'theirs'],
    ['mine, where neither changed', 0, 0, 'mine'],
  ] as const)('is taken from %s', (_whose, mine, theirs, asked) => {
    const said = (level: number, asked: string) => ({ ...before, level, asked })
    expect(merge<Note>(before, said(mine, 'mine'), said(theirs, 'theirs'), kind)).toEqual({
      value: said(mine || theirs, asked),
    })
  })

  test('is set aside with it', () => {
    const said = (level: number, asked: string) => ({ ...before, level, asked })
    expect(merge<Note>(before, said(1, 'mine'), said(2, 'theirs'), kind).displaced).toEqual({
      level: 2,
      asked: 'theirs',
    })
  })
})

describe('where only one window did anything', () => {
  test('what it did stands, also where it took the record away', () => {
    fc.assert(
      fc.property(record, record, (before, changed) => {
        expect(merge(before, changed, before, kind)).toEqual({ value: changed })
        expect(merge(before, before, changed, kind)).toEqual({ value: changed })
        expect(merge(before, changed, changed, kind)).toEqual({ value: changed })
      }),
    )
  })
})

test('what was set aside takes its place field by field, and entry by entry', () => {
  const now: Note = { note: 'a', level: 2, voices: ['x'], byVoice: { nurses: 1, carers: 2 } }
  expect(withDisplaced(now, { note: 'b', byVoice: { carers: 0 } }, merging)).toEqual({
    ...now,
    note: 'b',
    byVoice: { nurses: 1, carers: 0 },
  })
  expect(withDisplaced(undefined, now, merging)).toEqual(now)
  expect(withDisplaced(undefined, { note: 'b' }, merging)).toEqual({ note: 'b' })
})

describe('plain data is the same', () => {
  test.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, '1', false],
    [null, undefined, false],
    [null, {}, false],
    [[], {}, false],
    [{ a: [1, 2] }, { a: [1, 2] }, true],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ toString: undefined }, {}, true],
    [{ constructor: 1 }, {}, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected)
    expect(same(b, a)).toBe(expected)
  })
})
