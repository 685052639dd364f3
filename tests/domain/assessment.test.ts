import { describe, expect, test } from 'vitest'
import {
  blankAction,
  blankAnswer,
  blankAssessment,
  blankRung,
  blankThought,
  isId,
  kinds,
  longestLine,
  longestShortText,
  longestText,
  recordKinds,
  type Kind,
} from '../../src/domain/assessment.ts'
import { longestFrozen } from '../../src/domain/records/late/issues.ts'
import { aRole, aTask } from '../fixtures/grid-records.ts'
import type { RecordKind } from '../../src/domain/records/record-kind.ts'

const at = '2026-11-25T14:03:00.000Z'
const blank = blankAssessment('fixture', at)

/** A good record of each kind, with everything filled in. */
const good = {
  about: blank.about.about,
  facts: { chosen: ['know-how'], byPlan: { 'new-role': ['know-how'] } },
  voices: { group: 'Carers', organisation: 'Forum', kind: 'people', present: true, people: '', isAffected: true },
  answers: {
    ...blankAnswer,
    level: 2,
    basis: 1,
    voices: ['carers'],
    recordedBefore: { carers: 2 },
    confirmedBy: ['people'],
    byPlan: { 'new-role': { level: 1, evidence: [], note: 'Half' } },
  },
  ladder: { looked: 2, leftOver: 'Half', evidence: ['audit'] },
  evidence: { what: 'An audit', kind: 'trial', source: 'Team', date: '2026-10-01', holder: '', link: '' },
  actions: { what: 'Ask', owner: 'Lead', by: '2027-01-31', done: false, for: 'gap' },
  parkingLot: { what: 'A thought', from: 'gap' },
  scenarios: {
    name: 'With money for three years',
    answers: { 'need-shown': { level: 3, basis: 2 }, other: { level: 'unknown', basis: 0 } },
    facts: { gap: { chosen: ['know-how'] } },
    ladder: { share: 3, fill: 'unknown' },
    figures: { 'post-1.pay': { likely: '41,000', low: '', high: '', basis: 2 } },
  },
  plans: { name: 'The falls team', say: 'It takes them on.' },
  ownWords: {
    text: 'Nobody answers at night.',
    rows: { 'row-1': { number: '340', of: 'calls' } },
    evidence: ['audit'],
    asked: { ask: 'What is missing?', content: '2026.12' },
  },
  issues: {
    paper: 'board-summary',
    number: 2,
    date: '2026-11-27',
    by: 'Head of community services',
    note: 'After the first meeting',
    content: '2027.01',
    template: 'a1b2',
    rules: 'c3d4',
    frozen: '{"paper":"board-summary"}',
  },
  heard: {
    question: 'gap',
    round: 2,
    at,
    how: 'hands',
    smallest: 5,
    cells: [{ voices: ['carers', 'gps'], counts: [0, 1, 4, 0, 1] }],
    said: { nurses: 2 },
    notShown: 1,
    ending: 'both',
    put: 'We put down what the carers say.',
    asked: { ask: 'What is missing?', levels: ['a', 'b', 'c', 'd'], content: '2027.01' },
  },
  dissents: {
    question: 'gap',
    text: 'It is not so at night.',
    wouldChange: 'A month of figures',
    voice: 'carers',
    level: 0,
    done: 'An action',
    at,
  },
  moneyLines: {
    plan: 'new-role',
    kind: 'post',
    name: 'Case managers',
    who: 'The trust',
    beside: 'The practices',
    of: '',
    from: '',
    until: '',
    is: ['holds-cases'],
    figures: {
      pay: { likely: '50,273', low: '', high: '', basis: 2, evidence: ['audit'], who: 'Finance', date: '2026' },
    },
  },
  moneySettings: {
    priceYear: '2025/26',
    years: '5',
    discount: '3.5',
    canFind: '140000',
    safeDays: '20',
    seed: '1',
    starts: { 'new-role': '4' },
    noneOf: { 'new-role-kit': 'They have it.' },
    confirmed: ['new-role'],
  },
  gridSettings: {
    leastPost: '900',
    fullWeek: '2250',
    rounds: [{ name: 'The ward', places: ['ward'] }],
    narrowedBy: ['people'],
    leftOut: ['fill-vacancies'],
  },
  gridTasks: aTask({ minutes: '30-60-120', times: ['evening', 'night'] }),
  gridRoles: aRole({ registrations: ['nurse'], places: ['ward'], supervisedBy: 'lead', supervision: '60' }),
  gridCourses: { name: 'Medicines at home', role: 'nurse', minutes: '600' },
  gridCells: { task: 'wounds', role: 'nurse', mark: 'training', course: 'medicines', isDelegated: true },
  drafts: { fields: { what: 'Half a thou', done: false }, from: { what: 'A thought', done: true } },
} as const satisfies Record<Kind, object>

const keeps = (kind: Kind, more: object) => recordKinds[kind].schema.safeParse({ ...good[kind], ...more }).success
const long = (length: number) => 'a'.repeat(length)
const listOf = (length: number) => Array.from({ length }, (_, at) => `id-${at}`)

describe('a record', () => {
  test.each(kinds)('of the kind %s is kept whole, and refused with anything it does not know', (kind) => {
    expect(recordKinds[kind].schema.parse(good[kind])).toEqual(good[kind])
    expect(keeps(kind, { extra: 1 })).toBe(false)
    for (const part of Object.keys(good[kind]))
      if (!['level', 'basis', 'from', 'voice'].includes(part) || kind === 'parkingLot' || kind === 'moneyLines')
        expect([part, keeps(kind, { [part]: undefined })]).toEqual([part, false])
  })

  test.each<[Kind, string, number]>([
    ['about', 'title', longestLine],
    ['about', 'service', longestLine],
    ['about', 'people', longestLine],
    ['about', 'organisations', longestLine],
    ['about', 'budget', longestLine],
    ['about', 'decision', longestLine],
    ['about', 'roleTitle', longestLine],
    ['voices', 'group', longestLine],
    ['voices', 'organisation', longestLine],
    ['evidence', 'what', longestLine],
    ['evidence', 'source', longestLine],
    ['evidence', 'holder', longestLine],
    ['actions', 'owner', longestLine],
    ['actions', 'for', longestLine],
    ['parkingLot', 'from', longestLine],
    ['scenarios', 'name', longestLine],
    ['answers', 'note', longestText],
    ['answers', 'reason', longestText],
    ['ladder', 'leftOver', longestText],
    ['actions', 'what', longestText],
    ['parkingLot', 'what', longestText],
    ['ownWords', 'text', longestShortText],
    ['issues', 'by', longestLine],
    ['issues', 'note', longestShortText],
    ['issues', 'frozen', longestFrozen],
  ])('of the kind %s has a %s of at most %i letters', (kind, part, longest) => {
    expect(keeps(kind, { [part]: long(longest) })).toBe(true)
    expect(keeps(kind, { [part]: long(longest + 1) })).toBe(false)
  })

  test.each<[Kind]>([['evidence'], ['actions'], ['parkingLot']])('of the kind %s says what it is', (kind) => {
    expect(keeps(kind, { what: '' })).toBe(false)
    expect(keeps(kind, { what: 'a' })).toBe(true)
  })

  test.each<[Kind, string, number]>([
    ['facts', 'chosen', 50],
    ['answers', 'evidence', recordKinds.evidence.most],
    ['answers', 'voices', 500],
    ['ladder', 'evidence', recordKinds.evidence.most],
    ['ownWords', 'evidence', 50],
  ])('of the kind %s names at most so many %s: %i', (kind, part, most) => {
    expect(keeps(kind, { [part]: listOf(most) })).toBe(true)
    expect(keeps(kind, { [part]: listOf(most + 1) })).toBe(false)
  })

  test.each<[Kind, string, number, unknown]>([
    ['answers', 'recordedBefore', 500, 1],
    ['scenarios', 'answers', 200, { level: 1, basis: 0 }],
    ['scenarios', 'facts', 100, { chosen: [] }],
    ['scenarios', 'ladder', 50, 'unknown'],
    ['drafts', 'fields', 12, ''],
    ['ownWords', 'rows', 30, { number: '340' }],
  ])('of the kind %s holds at most so many %s by id: %i', (kind, part, most, value) => {
    const entries = (count: number) => Object.fromEntries(listOf(count).map((id) => [id, value]))
    expect(keeps(kind, { [part]: entries(most) })).toBe(true)
    expect(keeps(kind, { [part]: entries(most + 1) })).toBe(false)
  })

  test('of a scenario holds at most so many figures, each by its line and the name of the figure', () => {
    const figures = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((id) => [id, { likely: '1', low: '', high: '', basis: 0 }]))
    expect(keeps('scenarios', { figures: figures(listOf(200).map((id) => `${id}.pay`)) })).toBe(true)
    expect(keeps('scenarios', { figures: figures(listOf(201).map((id) => `${id}.pay`)) })).toBe(false)
    for (const id of ['pay', 'post.', '.pay', 'post.pay.pay', 'a b.pay'])
      expect(keeps('scenarios', { figures: figures([id]) }), id).toBe(false)
  })

  test('that is begun holds of what it was begun from one text and ten lines', () => {
    const lines = Object.fromEntries(listOf(10).map((id) => [id, long(longestLine)]))
    expect(keeps('drafts', { from: { ...lines, what: long(longestText) } })).toBe(true)
    expect(keeps('drafts', { from: { ...lines, what: long(longestText), done: true } })).toBe(false)
  })

  test('is confirmed by front-line staff, by people, or by both', () => {
    expect(keeps('answers', { confirmedBy: ['front-line', 'people'] })).toBe(true)
    expect(keeps('answers', { confirmedBy: ['managers'] })).toBe(false)
    expect(keeps('answers', { confirmedBy: ['people', 'people', 'people'] })).toBe(false)
  })

  test.each([0, 1, 2, 3, 'unknown', 'not-applicable'])('may stand at a level of %s', (level) => {
    expect(keeps('answers', { level })).toBe(true)
  })

  test.each<[string, Kind, object]>([
    ['what a voice does not know', 'answers', { recordedBefore: { carers: 'unknown' } }],
    ['a rung that nobody knows', 'ladder', { looked: 'unknown' }],
    ['the quick look', 'about', { depth: 'screen' }],
    ['a level that nobody knows', 'answers', { level: 'unknown', basis: undefined }],
  ])('is kept with %s', (_what, kind, more) => {
    expect(keeps(kind, more)).toBe(true)
  })

  test.each<[string, Kind, object]>([
    ['a level of 4', 'answers', { level: 4 }],
    ['a level of 1.5', 'answers', { level: 1.5 }],
    ['a level in words nobody offers', 'answers', { level: 'some' }],
    ['a basis that is not known', 'answers', { basis: 'unknown' }],
    ['a voice that says it does not apply', 'answers', { recordedBefore: { carers: 'not-applicable' } }],
    ['a rung that does not apply', 'ladder', { looked: 'not-applicable' }],
    ['a depth nobody offers', 'about', { depth: 'deep' }],
    ['minutes that are no number', 'gridTasks', { minutes: 'ten' }],
    ['minutes below nothing', 'gridTasks', { minutes: '-5' }],
    ['a range without its end', 'gridTasks', { minutes: '30-60' }],
    ['more minutes than a grid takes', 'gridTasks', { minutes: '1000000000' }],
    ['a time that no week has', 'gridTasks', { times: ['dawn'] }],
    ['hours of a time that no week has', 'gridRoles', { minutes: { dawn: '5' } }],
    ['a mark that nobody offers', 'gridCells', { mark: 'maybe' }],
    ['the lowest rung left out', 'gridSettings', { leftOut: ['as-things-are'] }],
    ['an issue before the first', 'issues', { number: 0 }],
    ['an issue after the last', 'issues', { number: 1000 }],
    ['half an issue', 'issues', { number: 1.5 }],
    ['a control character in a paper', 'issues', { frozen: '{"a":"\u0007"}' }],
    ['half a letter in a paper', 'issues', { frozen: '{"a":"\ud83c"}' }],
    ['a kind of voice nobody offers', 'voices', { kind: 'robot' }],
    ['a kind of evidence nobody offers', 'evidence', { kind: 'rumour' }],
  ])('is refused with %s', (_what, kind, more) => {
    expect(keeps(kind, more)).toBe(false)
  })

  test.each(['front-line', 'manager', 'people', 'community', 'other'])('may be of a voice of the kind %s', (kind) => {
    expect(keeps('voices', { kind })).toBe(true)
  })

  test.each([
    'local-data',
    'trial',
    'staff-account',
    'people-account',
    'agreement',
    'policy',
    'comparison',
    'review',
    'elsewhere',
    'makers',
  ])('may be of evidence of the kind %s', (kind) => {
    expect(keeps('evidence', { kind })).toBe(true)
  })

  test('may leave open the level and the basis of an answer, which are not known yet', () => {
    expect(recordKinds.answers.schema.parse(blankAnswer)).toEqual(blankAnswer)
    expect([blankAnswer.level, blankAnswer.basis]).toEqual([undefined, undefined])
    expect(keeps('answers', { level: undefined, basis: undefined })).toBe(true)
  })
})

describe('an id', () => {
  const kept = (id: string) => keeps('facts', { chosen: [id] })

  test.each(['n4-gap', '7', 'A', 'V1StGXR8-Z5jdHi6B-myT', long(64)])('may be %j', (id) => expect(kept(id)).toBe(true))

  test.each(['', '-gap', 'the gap', 'gap_kind', 'gap\n', '__proto__', ' gap', 'gap!', 'gäp', long(65)])(
    'is never %j',
    (id) => expect(kept(id)).toBe(false),
  )

  test('of one record is asked the same of as one that points to it', () => {
    expect(['one', 'constructor', 'not one', ''].map(isId)).toEqual([true, true, false, false])
    expect(keeps('answers', { recordedBefore: { 'not one': 1 } })).toBe(false)
  })
})

test.each([
  ['2026-11-25', true],
  ['', true],
  ['25/11/2026', false],
  ['2026-11', false],
  ['2026-11-255', false],
  ['12026-11-25', false],
  ['on 2026-11-25', false],
  ['2026-1-25', false],
  ['202-11-25', false],
  ['2026-11-2', false],
  ['yyyy-mm-dd', false],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['0002-01-01', false],
])('a day is a real one, written year, month, day, or not at all: %j %s', (day, kept) => {
  expect(keeps('about', { decideBy: day })).toBe(kept)
  expect(keeps('actions', { by: day })).toBe(kept)
})

test.each([
  ['', true],
  ['2026-11-25', true],
  ['2026-11', true],
  ['2026', true],
  ['2025/26', true],
  ['2025/27', false],
  ['2026-02-30', false],
  ['2026-13', false],
  ['Spring 2026', false],
])('evidence is from a day, a month, a year or a financial year: %j %s', (date, kept) => {
  expect(keeps('evidence', { date })).toBe(kept)
})

test.each([
  [at, true],
  ['2026-11-25T14:03Z', true],
  ['2026-11-25T14:03:00.000', false],
  ['2026-11-25T14:03:00+01:00', false],
  ['2026-11-25', false],
  ['2026-11-25TZ', false],
  ['2026-11-25T14 hZ', false],
  ['since 2026-11-25T14:03Z', false],
  ['2026-11-25T14:03Z sharp', false],
  ['226-11-25T14:03Z', false],
  ['2026-1-25T14:03Z', false],
  ['2026-11-5T14:03Z', false],
  ['yyyy-mm-ddThh:mmZ', false],
  ['', false],
])('a moment is an ISO time in UTC: %j %s', (createdAt, kept) => {
  expect(keeps('about', { createdAt })).toBe(kept)
})

test.each([
  ['', true],
  ['https://example.org/report', true],
  ['http://example.org', true],
  ['HTTPS://EXAMPLE.ORG', true],
  ['mailto:team@example.org', true],
  ['example.org', false],
  ['javascript:alert(1)', false],
  ['see https://example.org', false],
  [' ', false],
  ['https://', false],
  ['https:example.org', false],
  ['httpss://example.org', false],
  ['https://example.org and more', false],
  ['mailto:', false],
])('a link is a web or mail address, or nothing: %j %s', (link, kept) => {
  expect(keeps('evidence', { link })).toBe(kept)
})

describe('an assessment', () => {
  test('starts with nothing in it', () => {
    expect(recordKinds.about.schema.parse(blank.about.about)).toEqual(blank.about.about)
    const { depth, createdAt, isRunning, ...lines } = blank.about.about
    expect({ depth, createdAt, isRunning }).toEqual({ depth: 'full', createdAt: at, isRunning: false })
    expect(new Set(Object.values(lines))).toEqual(new Set(['']))
    expect(kinds.filter((kind) => kind !== 'about').flatMap((kind) => Object.keys(blank[kind]))).toEqual([])
  })

  test('starts each answer without a word', () => {
    const { reason, note, asked } = blankAnswer
    expect([reason, note, ...Object.values(asked)].join('')).toBe('')
  })

  test.each(kinds.filter((kind) => 'blank' in recordKinds[kind]))(
    'starts a record of the kind %s as one that can be kept',
    (kind) => {
      const { blank: start, schema } = recordKinds[kind] as RecordKind
      expect(schema.parse(start)).toEqual(start)
    },
  )

  test('starts a rung that nobody looked into, a fact that nobody knows, and actions and thoughts without a word', () => {
    expect(blankRung).toEqual({ looked: 'unknown', leftOver: '', evidence: [] })
    expect(recordKinds.facts.blank).toEqual({ chosen: [], byPlan: {} })
    expect(blankThought).toEqual({ what: '', from: '' })
    expect(blankAction).toEqual({ what: '', owner: '', by: '', done: false, for: '' })
  })

  test('starts with what is given', () => {
    expect(blankAssessment('other', at, { title: 'Home', depth: 'screen' })).toEqual({
      ...blank,
      id: 'other',
      about: { about: { ...blank.about.about, title: 'Home', depth: 'screen' } },
    })
  })

  test('has a collection of each kind, and one record about itself', () => {
    expect(Object.keys(blank)).toEqual(['id', ...kinds])
  })
})
