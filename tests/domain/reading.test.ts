import { describe, expect, test } from 'vitest'
import { blankAnswer, type Assessment, type Voice } from '../../src/domain/assessment.ts'
import { namedTests, readings, withFacts } from '../../src/domain/reading.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'
import { aReading } from '../fixtures/readings.ts'
import { smallContent } from '../fixtures/small-content.ts'

const read = (given: Given, more: Partial<Assessment> = {}) =>
  readings({ ...anAssessment(given, smallContent), ...more }, smallContent)

describe('the two readings of an answer', () => {
  test('as stated takes the level at its word; as demonstrated only as far as it is evidenced', () => {
    const { stated, demonstrated, warned } = read({ levels: { gap: [2, 1] } })
    expect(stated.states.get('gap')).toEqual({ level: 2, basis: 3, assumed: false, steers: false })
    expect(demonstrated.states.get('gap')).toEqual({ level: 2, basis: 1, assumed: false, steers: false })
    expect(warned.states.get('gap')).toEqual({ level: 2, basis: 1, assumed: false, steers: false })
  })

  test('an assumed answer is unknown as demonstrated, and still sets off a warning', () => {
    const { stated, demonstrated, warned } = read({ levels: { gap: [2, 0] } })
    expect(stated.states.get('gap')).toMatchObject({ level: 2, assumed: true })
    expect(demonstrated.states.get('gap')).toEqual({ level: 'unknown', basis: 0, assumed: true, steers: false })
    expect(warned.states.get('gap')).toMatchObject({ level: 2, basis: 0, assumed: true })
  })

  test.each(['unknown', 'not-applicable'] as const)('an answer of %s is not assumed', (level) => {
    expect(read({ levels: { workload: level } }).demonstrated.states.get('workload')).toMatchObject({
      level,
      assumed: false,
    })
  })

  test('a question nobody answered has no state, nor has one with a note alone', () => {
    const { stated } = read({ levels: { gap: undefined } })
    expect(stated.states.get('gap')).toBeUndefined()
  })

  test('what nobody has decided is not known', () => {
    const [kind] = smallContent.facts
    const undecided = { id: 'undecided', say: 'We have not decided', isOpen: true } as const
    const content = { ...smallContent, facts: [{ ...kind!, options: [...kind!.options, undecided] }] }
    const factsOf = (chosen: readonly string[]) =>
      readings(
        { ...anAssessment({}, content), facts: { [kind!.id]: { chosen: [...chosen], byPlan: {} } } },
        content,
      ).stated.facts.get(kind!.id)
    expect(factsOf(['undecided'])).toEqual([])
    expect(factsOf([kind!.options[0]!.id])).toEqual([kind!.options[0]!.id])
  })

  test('a question that steers is marked', () => {
    expect(read({ levels: { novelty: 1 } }).stated.states.get('novelty')!.steers).toBe(true)
  })
})

describe('facts that the assessment itself tells', () => {
  const fact = (id: string, given: Given, more: Partial<Assessment> = {}) => read(given, more).stated.facts.get(id)
  const voice = (kind: Voice['kind'], organisation: string, present = true): Voice => ({
    group: '',
    organisation,
    kind,
    present,
    people: '',
    isAffected: true,
  })

  test('are the same in every reading', () => {
    const { stated, demonstrated, warned } = read({ facts: { 'gap-kind': ['know-how', 'system'] } })
    expect(stated.facts.get('gap-kind')).toEqual(['know-how', 'system'])
    expect([demonstrated.facts, warned.facts]).toEqual([stated.facts, stated.facts])
  })

  test('a title is parked where it has letters', () => {
    expect(fact('parked-title', { roleTitle: 'Navigator' })).toEqual(['yes'])
    expect(fact('parked-title', { roleTitle: '  ' })).toEqual(['no'])
    expect(fact('parked-title', { roleTitle: '\u200b\ufeff' })).toEqual(['no'])
  })

  test.each<[string, readonly string[], Readonly<Record<string, Voice>>]>([
    ['nobody is recorded', [], {}],
    ['nobody recorded was there', [], { a: voice('people', 'Forum', false) }],
    ['staff and people were there', ['several'], { a: voice('front-line', 'Trust'), b: voice('people', 'Forum') }],
    ['no people were there', ['no-people'], { a: voice('front-line', 'Trust'), b: voice('manager', 'Council') }],
    ['one organisation was there', ['one-party'], { a: voice('front-line', 'Trust'), b: voice('people', 'trust ') }],
    ['only managers were there', ['one-party', 'no-people'], { a: voice('manager', 'A'), b: voice('manager', 'B') }],
  ])('voices heard, where %s: %j', (_who, heard, voices) => {
    expect(fact('voices', { voices })).toEqual(heard)
  })

  test('evidence told by its makers counts where an answer rests on it', () => {
    const makers = {
      what: 'Their report',
      kind: 'makers',
      source: 'Supplier',
      date: '2026-01-01',
      holder: '',
      link: '',
    } as const
    const answers = { gap: { ...blankAnswer, level: 2, basis: 1, evidence: ['report'] } } as const
    const told = (more: object) => fact('evidence-from-makers', {}, { evidence: { report: makers }, ...more })
    expect(told({ answers })).toEqual(['yes'])
    expect(told({})).toEqual(['no'])
    expect(told({ answers, evidence: { report: { ...makers, kind: 'trial' } } })).toEqual(['no'])
    expect(told({ answers: { gap: { ...blankAnswer, level: 2 } } })).toEqual(['no'])
  })

  test('evidence told by its makers counts among other items, and no longer once it is gone', () => {
    const item = (kind: 'trial' | 'makers') =>
      ({ what: 'An item', kind, source: 'Supplier', date: '2026-01-01', holder: '', link: '' }) as const
    const answers: Assessment['answers'] = { gap: { ...blankAnswer, level: 2, evidence: ['audit', 'report'] } }
    const told = (evidence: Assessment['evidence']) => fact('evidence-from-makers', {}, { answers, evidence })
    expect(told({ audit: item('trial'), report: item('makers') })).toEqual(['yes'])
    expect(told({ audit: item('trial') })).toEqual(['no'])
    expect(told({ report: item('makers') })).toEqual(['yes'])
  })
})

describe('the ladder', () => {
  test('is taken at its word as stated, and as far as it is evidenced as demonstrated', () => {
    const ladder = { share: { looked: 3 as const, leftOver: '', evidence: [] } }
    const { stated, demonstrated, warned } = read({}, { ladder })
    expect(stated.rungs.get('share')).toBe(3)
    expect(demonstrated.rungs.get('share')).toBe(1)
    expect(warned.rungs.get('share')).toBe(3)
  })

  test('has no rung that nobody knows', () => {
    const { stated, demonstrated } = read({ ladder: { share: 'unknown' } })
    expect([stated.rungs.size, demonstrated.rungs.size]).toEqual([0, 0])
  })
})

test('tests with a name are those of the content and its gates', () => {
  expect([...namedTests(smallContent).keys()]).toEqual([
    'need-shown',
    'saving-stands',
    'written-remit',
    'money-lasts',
    'cover-mapped',
    'workload-honest',
  ])
})

test('facts can be added to a reading without changing it', () => {
  const reading = aReading({ facts: { kind: ['a'], other: ['x'] } })
  const more = withFacts(reading, { kind: ['b'] })
  expect([...more.facts]).toEqual([
    ['kind', ['b']],
    ['other', ['x']],
  ])
  expect(reading.facts.get('kind')).toEqual(['a'])
})
