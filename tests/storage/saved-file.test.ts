import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankAnswer,
  blankAssessment,
  evidenceKinds,
  kinds,
  longestLine,
  longestShortText,
  longestText,
  recordKinds,
  type Assessment,
  type Kind,
} from '../../src/domain/assessment.ts'
import { marks } from '../../src/domain/grid/grid.ts'
import { longestFrozen } from '../../src/domain/records/late/issues.ts'
import type { Beside } from '../../src/storage/store.ts'
import { plans } from '../../src/domain/content.ts'
import { currentVersion } from '../../src/domain/records/versions.ts'
import { aRole, aTask } from '../fixtures/grid-records.ts'
import { deepestFile, firstDanger } from '../../src/storage/danger.ts'
import { fromFile } from '../../src/storage/opened-file.ts'
import { fileName, largestFile, toFile } from '../../src/storage/saved-file.ts'

const at = '2026-11-25T14:03:00.000Z'
const assessment = blankAssessment('home-from-hospital', at, { title: 'Home from hospital' })
const saved = toFile(assessment, '2026.11', at)

/** A good file with something in it changed. */
const changed = (
  change: (file: Record<string, never> & { assessment: Record<string, unknown> }) => unknown,
): string => {
  const file = JSON.parse(saved)
  change(file)
  return JSON.stringify(file)
}

const { assessment: good } = JSON.parse(saved) as { assessment: object }
const without = (kind: Kind) => ({ ...good, [kind]: undefined })

/** What was answered before there were plans counts for all of them. */
const forAllPlans = (records: object) =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { byPlan: {}, ...record }]))

/** What each voice answered before there were rounds is kept as recorded before. */
const asRecordedBefore = (records: object) =>
  Object.fromEntries(
    Object.entries(records as Record<string, { byVoice: object }>).map(([id, { byVoice, ...record }]) => [
      id,
      { recordedBefore: byVoice, ...record },
    ]),
  )

/** Every group that answered counted, before it was asked whom the change affects. */
const countingAsBefore = (records: object) =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { people: '', isAffected: true, ...record }]))

/** No scenario supposed a figure before it could. */
const withoutFigures = (records: object) =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { figures: {}, ...record }]))

/** What came with the task grid. */
const moneyKinds = ['moneyLines', 'moneySettings'] as const
const gridKinds = ['gridSettings', 'gridTasks', 'gridRoles', 'gridCourses', 'gridCells'] as const

const nested = (levels: number): string => '{"a":'.repeat(levels - 1) + '{}' + '}'.repeat(levels - 1)

describe('a saved file', () => {
  test('is refused where it is larger than any that Needfirst saves, measured in bytes', () => {
    const text = 'é'.repeat(largestFile / 2)
    expect(fromFile(text)).toEqual({ ok: false, reason: 'not-json' })
    expect(fromFile(`${text}é`)).toEqual({ ok: false, reason: 'too-large', bytes: largestFile + 2 })
  })

  test.each(['', 'not json', '{"needfirst": 1', saved.slice(0, -10)])(
    'is refused where its text is not JSON: %j',
    (text) => {
      expect(fromFile(text)).toEqual({ ok: false, reason: 'not-json' })
    },
  )

  test('is refused one level deeper than any honest file', () => {
    expect(fromFile(nested(deepestFile + 1))).toEqual({ ok: false, reason: 'too-deep' })
    expect(fromFile(nested(deepestFile))).toEqual({ ok: false, reason: 'not-ours' })
  })

  test('is refused without running out of stack, however deep it is', () => {
    expect(fromFile(nested(200_000))).toMatchObject({ ok: false })
  })

  test('is refused where anything in it is called __proto__', () => {
    const key = '__proto__'
    const hostile = saved.replace('"answers": {}', `"answers": {"${key}": {"polluted": true}}`)
    expect(fromFile(hostile)).toEqual({ ok: false, reason: 'unsafe-key', key })
    expect(fromFile(`[{"a": {"${key}": 1}}]`)).toEqual({ ok: false, reason: 'unsafe-key', key })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test.each([
    '{}',
    '[]',
    'null',
    '"needfirst"',
    '7',
    '{"name":"another","version":1}',
    '{"needfirst":"1"}',
    '{"needfirst":1.5}',
  ])('is refused where another program wrote it: %s', (text) =>
    expect(fromFile(text)).toEqual({ ok: false, reason: 'not-ours' }),
  )

  test('is refused where a newer version saved it, which it names', () => {
    const newer = changed((file) =>
      Object.assign(file, { needfirst: currentVersion + 6, assessment: { anything: true } }),
    )
    expect(fromFile(newer)).toEqual({ ok: false, reason: 'newer-version', savedBy: currentVersion + 6 })
  })

  test.each<[string, object, where: string, what: string]>([
    ['a part is missing', { assessment: without('answers') }, 'assessment › answers', 'expected record'],
    ['a part is of the wrong type', { assessment: { ...good, voices: [] } }, 'assessment › voices', 'expected record'],
    ['a part is not known', { assessment: { ...good, extra: {} } }, 'assessment', 'does not know extra'],
    ['two parts are not known', { extra: 1, more: 2 }, 'the file', 'does not know extra, more'],
    ['there is no assessment', { assessment: undefined }, 'assessment', 'expected object'],
    ['there never was one', { needfirst: 1, assessment: undefined }, 'assessment', 'expected object'],
    ['it is nothing', { needfirst: 1, assessment: null }, 'assessment', 'expected object'],
    ['it is a text', { needfirst: 1, assessment: 'home' }, 'assessment', 'expected object'],
    [
      'its id could not be ours',
      { assessment: { ...good, id: 'a b' } },
      'assessment › id',
      'expected an id of letters, digits and hyphens',
    ],
    ['a text is too long', { content: '1'.repeat(41) }, 'content', 'longer than 40'],
    [
      'a kind is not known',
      { displaced: [{ in: 'visits', id: 'a', value: {} }] },
      'displaced › 0 › in',
      'a value it does not know',
    ],
  ])('is refused whole where %s, saying where and what is wrong', (_what, more, where, what) => {
    expect(fromFile(JSON.stringify({ ...JSON.parse(saved), ...more }))).toEqual({
      ok: false,
      reason: 'damaged',
      where,
      what,
    })
  })

  test.each([
    [1, 'answers'],
    [2, 'answers'],
    [2, 'scenarios'],
    [5, 'plans'],
    [7, 'ownWords'],
    [8, 'issues'],
    [9, 'heard'],
    [currentVersion, 'gridCells'],
  ] as const)('of version %i may not lack the %s that it had', (needfirst, kind) => {
    expect(fromFile(JSON.stringify({ ...JSON.parse(saved), needfirst, assessment: without(kind) }))).toMatchObject({
      reason: 'damaged',
      where: `assessment › ${kind}`,
    })
  })

  test.each<[string, 'answers' | 'evidence', string, object]>([
    ['a level is not a step', 'answers', 'n4-gap', { ...blankAnswer, level: 4 }],
    ['it has a field too many', 'answers', 'n4-gap', { ...blankAnswer, score: 9 }],
    ['its id could not be ours', 'answers', '../n4', blankAnswer],
    ['a text is far too long', 'answers', 'n4-gap', { ...blankAnswer, note: 'a'.repeat(20_001) }],
    ['a link could run a script', 'evidence', 'e1', { ...item, link: 'javascript:alert(1)' }],
    ['a date is not a date', 'evidence', 'e1', { ...item, date: 'yesterday' }],
  ])('sets a record aside where %s, and opens with the rest', (_what, kind, id, value) => {
    const good = { 'n1-boundary': blankAnswer }
    const opened = fromFile(
      changed((file) => Object.assign(file.assessment, { answers: good }, { [kind]: { [id]: value } })),
    )
    expect(opened).toMatchObject({ ok: true, setAside: [{ in: kind, id, value }] })
    expect((opened as { assessment: Assessment }).assessment[kind]).toEqual({})
  })

  test('opens without what it says of itself, where that cannot be read', () => {
    const opened = fromFile(changed((file) => (file.assessment['about'] = { about: { title: 7 } })))
    expect(opened).toMatchObject({
      ok: true,
      assessment: { about: { about: { title: '', createdAt: at } } },
      setAside: [{ in: 'about', id: 'about', value: { title: 7 } }],
    })
  })

  test('gives back the assessment it was made from, with all that is kept beside it', () => {
    fc.assert(
      fc.property(assessments, besides, (original, beside) => {
        const opened = fromFile(toFile(original, '2026.11', at, beside))
        expect(opened).toEqual({ ok: true, assessment: original, content: '2026.11', ...beside })
      }),
    )
  })

  test('has a record that could not be read again among what is set aside, so that it opens', () => {
    const action = { what: 'Ask', owner: 'o'.repeat(360), by: '2026-02-31', done: false, for: '' }
    const actions = { good: { ...action, owner: '', by: '' } }
    const odd = { ...assessment, actions: { odd: action, ...actions } }
    const setAside = [{ in: 'actions', id: 'odd', value: action }]
    const file = toFile(odd, '1', at)
    expect(JSON.parse(file)).toMatchObject({ assessment: { actions }, setAside })
    expect(JSON.parse(file)).not.toHaveProperty('assessment.actions.odd')
    expect(fromFile(file)).toEqual({
      ok: true,
      content: '1',
      assessment: { ...assessment, actions },
      displaced: [],
      setAside,
    })
  })

  test('has no list of what is beside an assessment where nothing is, and ends in a new line', () => {
    expect(JSON.parse(saved)).toEqual({ needfirst: currentVersion, content: '2026.11', savedAt: at, assessment })
    expect(saved).toMatch(/\}\n$/)
  })

  test('has ids that are names of JavaScript as any others', () => {
    const names = ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf']
    const voices = Object.fromEntries(
      names.map((id) => [
        id,
        { group: id, organisation: '', kind: 'other', present: true, people: '', isAffected: true } as const,
      ]),
    )
    const answers = { valueOf: { ...blankAnswer, recordedBefore: { constructor: 2 as const }, evidence: ['toString'] } }
    const odd = { ...assessment, voices, answers } as unknown as Assessment
    expect(fromFile(toFile(odd, '1', at))).toMatchObject({ ok: true, assessment: odd, setAside: [] })
  })

  test('is never larger than can be opened, though every record is as many and as large as it may be', () => {
    // A control character takes six bytes in a file, more than any other.
    const text = (length: number) => '\u0001'.repeat(length)
    const list = (count: number) => Array.from({ length: count }, (_, n) => `${n}`.padEnd(64, '0'))
    const entries = (count: number, value: unknown) => Object.fromEntries(list(count).map((id) => [id, value]))
    const forPlans = (value: unknown) => Object.fromEntries(plans.map((plan) => [plan, value]))
    const said = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, text(longestLine)]))
    const largest: Record<Kind, object> = {
      about: said('title', 'service', 'people', 'organisations', 'budget', 'decision', 'roleTitle'),
      facts: { chosen: list(50), byPlan: forPlans({ chosen: list(50) }) },
      plans: { ...said('name'), say: text(longestShortText) },
      ownWords: {
        text: text(longestShortText),
        rows: entries(30, entries(10, text(longestLine))),
        evidence: list(50),
        asked: { ask: text(2000), ...said('content') },
      },
      voices: said('group', 'organisation'),
      answers: {
        reason: text(longestText),
        note: text(longestText),
        recordedBefore: entries(500, 'unknown'),
        byPlan: forPlans({ level: 'not-applicable', basis: 3, evidence: list(50), note: text(longestShortText) }),
        evidence: list(500),
        voices: list(500),
        asked: { ask: text(2000), said: text(2000), ...said('content') },
      },
      ladder: { leftOver: text(longestText), evidence: list(500) },
      evidence: said('what', 'source', 'holder', 'link'),
      actions: { what: text(longestText), ...said('owner', 'for') },
      parkingLot: { what: text(longestText), ...said('from') },
      scenarios: {
        ...said('name'),
        answers: entries(200, { level: 'not-applicable', basis: 3 }),
        facts: entries(100, { chosen: list(50) }),
        ladder: entries(50, 'unknown'),
        figures: Object.fromEntries(
          list(200).map((id) => [`${id}.smallest`, { likely: text(24), low: text(24), high: text(24), basis: 3 }]),
        ),
      },
      // As JSON has no control characters; most letters of the world take three bytes.
      issues: {
        ...said('by', 'content', 'template', 'rules'),
        note: text(longestShortText),
        frozen: '字'.repeat(longestFrozen),
      },
      heard: {
        ...said('content'),
        put: text(longestShortText),
        said: entries(60, 'unknown'),
        cells: list(60).map((id) => ({ voices: [id], counts: [2000, 2000, 2000, 2000, 2000] })),
        asked: { ask: text(2000), levels: [1, 2, 3, 4].map(() => text(longestLine)), ...said('content') },
      },
      dissents: { text: text(longestShortText), wouldChange: text(longestShortText), done: text(longestShortText) },
      moneyLines: {
        ...said('name', 'who', 'beside'),
        figures: entries(24, {
          ...Object.fromEntries(['likely', 'low', 'high'].map((end) => [end, text(24)])),
          who: text(120),
          evidence: list(8),
        }),
      },
      moneySettings: { noneOf: entries(100, text(longestLine)) },
      gridSettings: {
        rounds: list(20).map(() => ({ ...said('name'), places: list(20).map(() => text(longestLine)) })),
      },
      gridTasks: said('name', 'registration', 'place', 'contact', 'people', 'organisation'),
      gridRoles: {
        ...said('name', 'organisation'),
        registrations: list(20).map(() => text(longestLine)),
        places: list(20).map(() => text(longestLine)),
        minutes: entries(4, text(4)),
        empty: entries(4, text(4)),
      },
      gridCourses: said('name'),
      gridCells: { task: list(1)[0], role: list(1)[0], course: list(1)[0] },
      drafts: {
        fields: entries(12, text(longestText)),
        from: { ...entries(10, text(longestLine)), what: text(longestText) },
      },
    }
    // Ids, other fields, brackets and the spaces of each line.
    const room = 100
    const sizes = kinds.map((kind) => {
      const lines = JSON.stringify(largest[kind], null, 2).split('\n')
      return recordKinds[kind].most * lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 8, 8 * room)
    })
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(largestFile)
  })

  test.each([
    [
      'version-1',
      ['scenarios', 'drafts', 'plans', 'ownWords', 'issues', 'heard', 'dissents', ...moneyKinds, ...gridKinds],
    ],
    ['version-2', ['drafts', 'plans', 'ownWords', 'issues', 'heard', 'dissents', ...moneyKinds, ...gridKinds]],
    ['version-3', ['plans', 'ownWords', 'issues', 'heard', 'dissents', ...moneyKinds, ...gridKinds]],
    ['version-4', ['plans', 'ownWords', 'issues', 'heard', 'dissents', ...moneyKinds, ...gridKinds]],
    ['version-5', ['ownWords', 'issues', 'heard', 'dissents', ...moneyKinds, ...gridKinds]],
    ['version-6', ['issues', 'heard', 'dissents', ...moneyKinds, ...gridKinds]],
    ['version-7', ['issues', 'heard', 'dissents', ...moneyKinds, ...gridKinds]],
    ['version-8', ['heard', 'dissents', ...moneyKinds, ...gridKinds]],
    ['version-9', [...moneyKinds, ...gridKinds]],
    ['version-10', gridKinds],
    ['version-11', []],
  ])('of %s opens with all that was in it', (name, later) => {
    const old = readFileSync(`tests/storage/files/${name}.needfirst.json`, 'utf8')
    const { needfirst, assessment: before } = JSON.parse(old) as { needfirst: number; assessment: Assessment }
    expect(`version-${needfirst}`).toBe(name)
    expect(Object.keys(before.answers).length).toBeGreaterThan(5)
    const opened = fromFile(old)
    expect(opened).toMatchObject({ ok: true, displaced: [], setAside: [] })
    const after = (opened as { assessment: Assessment }).assessment
    expect({ ...after, about: {}, evidence: {}, actions: {} }).toEqual({
      ...before,
      ...Object.fromEntries(later.map((kind) => [kind, {}])),
      answers: asRecordedBefore(forAllPlans(before.answers)),
      voices: countingAsBefore(before.voices),
      facts: forAllPlans(before.facts),
      scenarios: withoutFigures(before.scenarios ?? {}),
      about: {},
      evidence: {},
      actions: {},
    })
    for (const kind of ['about', 'evidence', 'actions'] as const)
      for (const [id, record] of Object.entries(before[kind]))
        for (const value of Object.values(record as Record<string, string | boolean>))
          expect(JSON.stringify((after[kind] as Record<string, object>)[id])).toContain(String(value))
  })

  test('of version 2 with dates that no calendar has opens with them as text', () => {
    const old = readFileSync('tests/storage/files/version-2.needfirst.json', 'utf8')
    const before = (JSON.parse(old) as { assessment: Assessment }).assessment
    const bad = Object.entries(before.actions).filter(([, { by }]) => by.endsWith('-31'))
    expect(bad.length).toBeGreaterThan(0)
    const { assessment: after } = fromFile(old) as { assessment: Assessment }
    for (const [id, { what, by }] of bad) expect(after.actions[id]).toMatchObject({ what: `${what} (${by})`, by: '' })
    expect(after.about.about.decideBy).toBe('')
    expect(after.about.about.decision).toContain(before.about.about.decideBy)
  })

  test.each([0, -1])('of a version that never was is refused: %d', (needfirst) =>
    expect(fromFile(changed((file) => Object.assign(file, { needfirst })))).toEqual({ ok: false, reason: 'not-ours' }),
  )

  test('never throws, whatever its text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !fromFile(text).ok))
  })

  test.each([
    ['Home from hospital: Hartséa!', 'home-from-hospital-hartséa'],
    ['Tŷ Gofal Pen-y-bont', 'tŷ-gofal-pen-y-bont'],
    ['Opieka długoterminowa', 'opieka-długoterminowa'],
    ['رعاية منزلية', 'رعاية-منزلية'],
    ['घर की देखभाल', 'घर-की-देखभाल'],
    ['在宅ケア', '在宅ケア'],
    ['Ｗａｒｄ １２', 'ward-12'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['../../etc/passwd', 'etc-passwd'],
    ['exe\u202egpj\u0000\u001b[31m', 'exegpj-31m'],
    ['CON', 'con'],
    ['NUL.', 'nul'],
    ['ends in dots... ', 'ends-in-dots'],
    ['-x', 'x'],
    ['  ', 'assessment'],
    ['\u200b\u3164', 'assessment'],
    ['🏴👩‍⚕️', 'assessment'],
  ])('of %j is named for it and the day', (title, slug) => {
    expect(fileName(title, '2026-11-25')).toBe(`${slug}-2026-11-25.needfirst.json`)
  })

  test('has a name that every device can keep, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, '2026-11-25')
        expect(new TextEncoder().encode(name).length).toBeLessThan(180)
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*-2026-11-25\.needfirst\.json$/u)
      }),
    )
  })

  test.each([
    ['a'.repeat(300), 'a'.repeat(140)],
    ['ŷ'.repeat(300), 'ŷ'.repeat(70)],
    [`${'a'.repeat(138)}\u{1d4b3}b`, `${'a'.repeat(138)}xb`],
    [`${'a'.repeat(137)}\u{20000}b`, 'a'.repeat(137)],
    [`${'a'.repeat(139)}q\u0302\u0303`, 'a'.repeat(139)],
    [`${'a'.repeat(139)} b`, 'a'.repeat(139)],
  ])('has a name cut at a whole letter: %j', (title, slug) => {
    expect(fileName(title, '2026-11-25')).toBe(`${slug}-2026-11-25.needfirst.json`)
  })
})

const item = { what: 'An audit', kind: 'local-data', source: '', date: '', holder: '', link: '' }

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
  fc.constantFrom('constructor', 'prototype', 'toString', 'valueOf'),
)
const line = fc.string({ maxLength: 60 })
const text = fc.string({ maxLength: 300, unit: 'grapheme' })
const ids = fc.array(id, { maxLength: 4 })
const day = fc.constantFrom('', '2026-11-25', '2025-02-28')
const number = fc.constantFrom('', '7', '0.5', '£1,200', 'about 30')
const step = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)
const looked = fc.oneof(step, fc.constant('unknown' as const))
const said = fc.oneof(step, fc.constantFrom('unknown' as const, 'not-applicable' as const))
const records = <T>(of: fc.Arbitrary<T>) => fc.dictionary(id, of, { maxKeys: 4, noNullPrototype: true })

const amount = fc.constantFrom('', '0', '600')

const typed = records(fc.oneof(text, fc.boolean()))

const answer = fc.record(
  {
    level: said,
    reason: text,
    basis: step,
    evidence: ids,
    confirmedBy: fc.uniqueArray(fc.constantFrom('front-line' as const, 'people' as const)),
    voices: ids,
    recordedBefore: records(looked),
    note: text,
    byPlan: fc.record(
      { 'new-role': fc.record({ level: said, basis: step, evidence: ids, note: text }, { noNullPrototype: true }) },
      { requiredKeys: [], noNullPrototype: true },
    ),
    asked: fc.record({ ask: text, said: text, content: line }),
  },
  {
    requiredKeys: ['reason', 'evidence', 'confirmedBy', 'voices', 'recordedBefore', 'note', 'byPlan', 'asked'],
    noNullPrototype: true,
  },
)

const assessments: fc.Arbitrary<Assessment> = fc.record({
  id,
  about: fc.constant(assessment.about),
  facts: records(
    fc.record({ chosen: ids, byPlan: fc.record({ 'new-role': ids }, { requiredKeys: [], noNullPrototype: true }) }),
  ),
  plans: records(fc.record({ name: line, say: text })),
  ownWords: records(
    fc.record({
      text,
      rows: records(records(line)),
      evidence: ids,
      asked: fc.record({ ask: text, content: line }),
    }),
  ),
  issues: records(
    fc.record({
      paper: id,
      number: fc.integer({ min: 1, max: 9 }),
      date: day,
      by: line,
      note: text,
      content: line,
      template: line,
      rules: line,
      frozen: fc.json().map((json) => json.replace(/[\p{Cc}\p{Cs}]/gu, '')),
    }),
  ),
  voices: records(
    fc.record({
      group: line,
      organisation: line,
      kind: fc.constantFrom('front-line', 'people'),
      present: fc.boolean(),
      people: fc.constantFrom('', '7'),
      isAffected: fc.boolean(),
    }),
  ),
  heard: records(
    fc.record({
      question: id,
      round: fc.integer({ min: 1, max: 99 }),
      at: fc.constant(at),
      how: fc.constantFrom('hands', 'each-group'),
      smallest: fc.constantFrom(1, 3),
      cells: fc.constantFrom([], [{ voices: ['one', 'two'], counts: [1, 0, 2, 0, 4] }]),
      said: records(looked),
      notShown: fc.integer({ min: 0, max: 2000 }),
      ending: fc.constantFrom('', 'both'),
      put: text,
      asked: fc.record({ ask: text, levels: fc.array(text, { maxLength: 4 }), content: line }),
    }),
  ),
  dissents: records(
    fc.record(
      { question: id, text, wouldChange: text, voice: id, level: looked, done: text, at: fc.constant(at) },
      { requiredKeys: ['question', 'text', 'wouldChange', 'done', 'at'], noNullPrototype: true },
    ),
  ),
  moneyLines: records(
    fc.record({
      plan: fc.constantFrom('carry-on' as const, 'new-role' as const),
      kind: fc.constantFrom('post' as const, 'effect' as const),
      name: line,
      who: line,
      beside: line,
      of: fc.constantFrom('' as const, 'visits' as const),
      from: fc.constantFrom('', '2'),
      until: fc.constantFrom('', '18', 'soon'),
      is: fc.subarray(['holds-cases' as const, 'no-end' as const]),
      figures: records(
        fc.record({ likely: number, low: number, high: number, basis: step, evidence: ids, who: line, date: day }),
      ),
    }),
  ),
  moneySettings: records(
    fc.record({
      priceYear: fc.constantFrom('', '2025/26'),
      years: number,
      discount: number,
      canFind: number,
      safeDays: number,
      seed: number,
      starts: fc.record({ 'new-role': number }, { requiredKeys: [], noNullPrototype: true }),
      noneOf: records(line),
      confirmed: fc.subarray(['new-role' as const, 'carry-on' as const]),
    }),
  ),
  gridSettings: records(
    fc.record({
      leastPost: amount,
      fullWeek: amount,
      rounds: fc.constantFrom([], [{ name: 'The ward', places: ['ward'] }]),
      narrowedBy: fc.constantFrom([], ['people' as const]),
      leftOut: fc.constantFrom([], ['fill-vacancies' as const]),
    }),
  ),
  gridTasks: records(
    fc.record({ name: fc.constant('Wounds'), minutes: amount, organisation: line }).map((given) => aTask(given)),
  ),
  gridRoles: records(fc.record({ organisation: line, places: fc.array(line) }).map((given) => aRole(given))),
  gridCourses: records(fc.record({ name: fc.constant('Medicines'), role: id, minutes: amount })),
  gridCells: records(
    fc.record({
      task: id,
      role: id,
      mark: fc.constantFrom(...marks),
      course: fc.constantFrom('', 'medicines'),
      isDelegated: fc.boolean(),
    }),
  ),
  answers: records(answer),
  ladder: records(fc.record({ looked, leftOver: text, evidence: ids })),
  evidence: records(
    fc.record({
      what: fc.string({ minLength: 1, maxLength: 60 }),
      kind: fc.constantFrom(...evidenceKinds),
      source: line,
      date: day,
      holder: line,
      link: fc.constantFrom('', 'https://example.org/audit', 'mailto:audit@example.org'),
    }),
  ),
  actions: records(
    fc.record({ what: fc.string({ minLength: 1 }), owner: line, by: day, done: fc.boolean(), for: line }),
  ),
  parkingLot: records(fc.record({ what: fc.string({ minLength: 1 }), from: line })),
  scenarios: records(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 60 }),
      answers: records(fc.record({ level: said, basis: step })),
      facts: records(fc.record({ chosen: ids })),
      ladder: records(looked),
      figures: fc.dictionary(
        fc.tuple(id, fc.constantFrom('pay', 'until', 'constructor')).map(([line, figure]) => `${line}.${figure}`),
        fc.record({ likely: number, low: number, high: number, basis: step }),
        { maxKeys: 3, noNullPrototype: true },
      ),
    }),
  ),
  drafts: records(fc.record({ fields: typed, from: typed }, { requiredKeys: ['fields'], noNullPrototype: true })),
})

/** Whatever may have been kept; nothing that a file is refused for. */
const anything = fc
  .json()
  .map((json): unknown => JSON.parse(json))
  .filter((value) => !firstDanger(value))

const besides: fc.Arbitrary<Beside> = fc.record({
  displaced: fc.array(
    fc.record({
      in: fc.constantFrom(...kinds),
      id,
      value: fc.record({ note: text, level: said }, { noNullPrototype: true }),
    }),
    { maxLength: 3 },
  ),
  setAside: fc.array(fc.record({ in: line, id: line, value: anything }), { maxLength: 3 }),
})
