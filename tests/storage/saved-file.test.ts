import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankAnswer, blankAssessment, evidenceKinds, type Assessment } from '../../src/domain/assessment.ts'
import { migrations } from '../../src/storage/migrations.ts'
import { deepestFile, fromFile } from '../../src/storage/opened-file.ts'
import { fileName, fileVersion, largestFile, toFile } from '../../src/storage/saved-file.ts'

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

const nested = (levels: number): string => '{"a":'.repeat(levels - 1) + '{}' + '}'.repeat(levels - 1)

describe('a saved file', () => {
  test('is refused above 5 MB, and not read', () => {
    const padded = saved + ' '.repeat(largestFile + 1 - saved.length)
    expect(fromFile(padded)).toEqual({ ok: false, reason: 'too-large', bytes: largestFile + 1 })
    expect(fromFile(padded.slice(0, -1))).toMatchObject({ ok: true })
  })

  test('is measured in bytes, not in letters', () => {
    const text = 'é'.repeat(largestFile / 2 + 1)
    expect(fromFile(text)).toMatchObject({ reason: 'too-large' })
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

  test.each(['__proto__', 'constructor', 'prototype'])('is refused where anything in it is called %s', (key) => {
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
    const newer = changed((file) => Object.assign(file, { needfirst: fileVersion + 6, assessment: { anything: true } }))
    expect(fromFile(newer)).toEqual({ ok: false, reason: 'newer-version', savedBy: fileVersion + 6 })
  })

  test.each<[string, (file: { assessment: Record<string, unknown> }) => unknown]>([
    ['a part is missing', (file) => delete file.assessment['answers']],
    ['a part is of the wrong type', (file) => (file.assessment['voices'] = [])],
    ['a part is not known', (file) => (file.assessment['extra'] = {})],
    ['there is no assessment', (file) => delete (file as { assessment?: unknown }).assessment],
    ['a level is not a step', (file) => (file.assessment['answers'] = { 'n4-gap': { ...blankAnswer, level: 4 } })],
    [
      'a record has a field too many',
      (file) => (file.assessment['answers'] = { 'n4-gap': { ...blankAnswer, score: 9 } }),
    ],
    ['an id could not be ours', (file) => (file.assessment['answers'] = { '../n4': blankAnswer })],
    [
      'a text is far too long',
      (file) => (file.assessment['answers'] = { 'n4-gap': { ...blankAnswer, note: 'a'.repeat(20_001) } }),
    ],
    [
      'a link could run a script',
      (file) => (file.assessment['evidence'] = { e1: { ...item, link: 'javascript:alert(1)' } }),
    ],
    ['a date is not a date', (file) => (file.assessment['evidence'] = { e1: { ...item, date: 'yesterday' } })],
  ])('is refused whole where %s, saying where', (_what, change) => {
    const opened = fromFile(changed(change))
    expect(opened).toMatchObject({ ok: false, reason: 'damaged' })
    expect(opened).toHaveProperty('where', expect.stringMatching(/./))
    expect(opened).toHaveProperty('what', expect.stringMatching(/./))
  })

  test('gives back the assessment it was made from', () => {
    fc.assert(
      fc.property(assessments, (original) => {
        const opened = fromFile(toFile(original, '2026.11', at))
        expect(opened).toEqual({ ok: true, assessment: original, content: '2026.11' })
      }),
    )
  })

  test('of version 1, saved before there were scenarios, opens with all that was in it', () => {
    const old = readFileSync('tests/storage/files/version-1.needfirst.json', 'utf8')
    const { needfirst, assessment: before } = JSON.parse(old) as { needfirst: number; assessment: Assessment }
    expect(needfirst).toBe(1)
    expect(Object.keys(before.answers).length).toBeGreaterThan(5)
    expect(fromFile(old)).toEqual({ ok: true, assessment: { ...before, scenarios: {} }, content: '2026.11' })
  })

  test.each(migrations.map(({ name, to }) => [name, to] as const))(
    'comes to its version by one step at a time: %s',
    (_name, to) => expect(migrations.findIndex((migration) => migration.to === to)).toBe(to - 2),
  )

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

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).filter((key) => !['constructor', 'prototype'].includes(key))
const line = fc.string({ maxLength: 60 })
const text = fc.string({ maxLength: 300, unit: 'grapheme' })
const ids = fc.array(id, { maxLength: 4 })
const day = fc.constantFrom('', '2026-11-25', '2025-02-28')
const step = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)
const looked = fc.oneof(step, fc.constant('unknown' as const))
const said = fc.oneof(step, fc.constantFrom('unknown' as const, 'not-applicable' as const))
const records = <T>(of: fc.Arbitrary<T>) => fc.dictionary(id, of, { maxKeys: 4, noNullPrototype: true })

const answer = fc.record(
  {
    level: said,
    reason: text,
    basis: step,
    evidence: ids,
    confirmedBy: fc.uniqueArray(fc.constantFrom('front-line' as const, 'people' as const)),
    voices: ids,
    byVoice: records(looked),
    note: text,
    asked: fc.record({ ask: text, said: text, content: line }),
  },
  { requiredKeys: ['reason', 'evidence', 'confirmedBy', 'voices', 'byVoice', 'note', 'asked'], noNullPrototype: true },
)

const assessments: fc.Arbitrary<Assessment> = fc.record({
  id,
  about: fc.constant(assessment.about),
  facts: records(fc.record({ chosen: ids })),
  voices: records(
    fc.record({
      group: line,
      organisation: line,
      kind: fc.constantFrom('front-line', 'people'),
      present: fc.boolean(),
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
    }),
  ),
})
