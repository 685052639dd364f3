import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { recommendationAsJson, recommendationJson } from '../../src/exports/recommendation-json.ts'
import type { TraceJson } from '../../src/exports/trace-json.ts'
import { anAssessment, everyAnswer, type Given } from '../fixtures/assessments.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'

const jsonFor = (assessment: Assessment) => recommendationAsJson(recommended(assessment, content))
const jsonOf = (given: Given) => jsonFor(anAssessment(given, content))
const backedUp = everyAnswer(2, 2, content)
const sharing = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed', involved: 'care-homes' }
const random = randomAssessments(60, content).map(jsonFor)

describe('a recommendation as JSON', () => {
  test('says what changed since answers of an earlier version were given, and nothing where there are none', () => {
    const answered = anAssessment({ levels: backedUp, facts: sharing }, content)
    const answers = Object.entries(answered.answers).map(([id, answer]) => [
      id,
      { ...answer, asked: { ...answer.asked, content: '2026.11' } },
    ])
    const { changedSince } = jsonFor({ ...answered, answers: Object.fromEntries(answers) })
    expect(changedSince?.under).toEqual(['2026.11'])
    expect(changedSince?.changed).toContain('go-ahead-is-rarer')
    expect(jsonFor(answered).changedSince).toBeUndefined()
  })

  test('keeps to its schema, whatever was answered', () => {
    for (const json of random) expect(recommendationJson.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
  })

  test('says of a quick look whether it is worth a workshop, and of nothing else', () => {
    const quick = { depth: 'screen', levels: everyAnswer(2, 1, content), facts: sharing } as const
    const json = jsonOf(quick)
    expect(recommendationJson.parse(json)).toEqual(json)
    expect(json.worthAWorkshop).toMatchObject({ worth: true, restsOn: [] })
    expect(json.worthAWorkshop?.settle).toHaveLength(5)
    expect(jsonOf({ ...quick, levels: { ...quick.levels, 'n4-gap': [0, 1] } }).worthAWorkshop).toEqual({
      worth: false,
      because: 'need-absent',
      settle: [],
      restsOn: ['n4-gap'],
    })
    expect(jsonOf({ ...quick, depth: 'full' }).worthAWorkshop).toBeUndefined()
    expect(jsonOf({ depth: 'screen' }).worthAWorkshop).toBeUndefined()
  })

  test('has nothing in it that the schema does not name', () => {
    const json = jsonOf({ levels: backedUp, facts: sharing })
    expect(recommendationJson.safeParse({ ...json, score: 7 }).success).toBe(false)
    expect(recommendationJson.safeParse({ ...json, outcome: 'existing-roles' }).success).toBe(false)
  })

  test('names what was found since apart from claims: of forms, warnings and cases, as their rows have it', () => {
    const rows = new Map([...content.forms, ...content.watchOuts, ...content.cases].map(({ id, since }) => [id, since]))
    for (const kind of ['forms', 'watchOuts', 'cases'] as const) {
      const named = random.flatMap((json): { id: string; since: string[] }[] => json[kind])
      expect(named.some(({ since }) => since.length > 0)).toBe(true)
      for (const { id, since } of named) expect(since).toEqual(rows.get(id) ?? [])
    }
  })

  test('puts the warnings that lead first, and says who could act on each', () => {
    for (const { watchOuts } of random) {
      const led = watchOuts.filter(({ shownFirst }) => shownFirst)
      expect(watchOuts.slice(0, led.length)).toEqual(led)
      for (const { who } of watchOuts) expect(who).not.toBe('')
    }
    expect(random.some(({ watchOuts }) => watchOuts.filter(({ shownFirst }) => shownFirst).length === 5)).toBe(true)
  })

  test('gives the outcome in both readings, and the way the answers point', () => {
    const json = jsonOf({ levels: { ...backedUp, 'n4-gap': [2, 0] }, facts: sharing })
    expect(json).toMatchObject({
      outcome: 'need-not-demonstrated',
      asStated: 'develop-existing-roles',
      direction: 'develop-existing-roles',
      strength: 'not-yet',
    })
    expect(json.toFindOut).toContainEqual(
      expect.objectContaining({ id: 'n4-gap', kind: 'question', openness: 'assumed', decisive: true }),
    )
  })

  test('tells of all four routes what holds, is open and fails, and whether each was considered', () => {
    const vague = { 'n4-gap': 1, 's2-skills-present': 1, 's3-why-not-reaching': 1 } as const
    const { routes } = jsonOf({ levels: { ...backedUp, ...vague }, facts: sharing })
    expect(routes.map(({ route, considered, verdict }) => [route, considered, verdict])).toEqual([
      ['develop-existing-roles', true, 'holds'],
      ['team-or-pathway', true, 'open'],
      ['pilot', false, 'fails'],
      ['new-role', false, 'fails'],
    ])
    const team = routes[1]!
    expect(team.open).toEqual([expect.objectContaining({ id: 'gap-named' })])
    expect(team.open[0]!.on).toEqual(['n4-gap', 's3-why-not-reaching', 's2-skills-present'])
    expect(team.holds.map(({ id }) => id)).toEqual(['gap-for-a-team', 'break-located', 'cover-looked-at'])
  })

  test('says of a route that it holds only where none of its tests is open or fails', () => {
    const all = random.flatMap(({ routes }) => routes)
    const holding = all.filter(({ verdict }) => verdict === 'holds')
    const failing = all.filter(({ verdict }) => verdict === 'fails')
    expect(holding.length * failing.length).toBeGreaterThan(0)
    expect(holding.filter(({ open, fails }) => open.length + fails.length > 0)).toEqual([])
    expect(failing.filter(({ fails }) => fails.length === 0)).toEqual([])
  })

  test('traces every burden of every route to the level that was answered', () => {
    const { trace } = jsonOf({
      levels: { ...backedUp, 'n4-gap': [3, 1], 'n5-current-cover': 'unknown' },
      facts: sharing,
    })
    const leaves = trace.asDemonstrated.flatMap((rule) => leavesOf(rule.test))
    expect(leaves).toContainEqual({ question: 'n4-gap', asks: { atLeast: 2 }, level: 3, basis: 1, verdict: 'holds' })
    expect(leaves).toContainEqual({
      question: 'n4-gap',
      asks: { atLeast: 2, basis: 2 },
      level: 3,
      basis: 1,
      verdict: 'open',
    })
    expect(leaves).toContainEqual(
      expect.objectContaining({ question: 'n5-current-cover', level: 'unknown', verdict: 'open' }),
    )
    expect(leaves).toContainEqual({ fact: 'gap-kind', asks: ['capability'], chosen: ['capability'], verdict: 'holds' })
    expect(leaves).toContainEqual({ rung: 'share-skills', asks: 2, looked: 'unknown', verdict: 'open' })
    expect(trace.asStated.flatMap((rule) => leavesOf(rule.test))).toContainEqual({
      question: 'n4-gap',
      asks: { atLeast: 2, basis: 2 },
      level: 3,
      basis: 3,
      verdict: 'holds',
    })
  })

  test('traces the routing, each burden, gate and head of the fundamentals, with the claims behind it', () => {
    const { trace } = jsonOf({ levels: backedUp, facts: sharing })
    const parts = trace.asDemonstrated
    expect(parts.filter(({ part }) => part === 'routing').map(({ id }) => id)).toEqual(['capability-badly-spread'])
    expect(parts.filter(({ part }) => part === 'burden')).toHaveLength(
      content.routes.flatMap(({ burden }) => burden).length,
    )
    expect(parts.filter(({ part }) => part === 'gate')).toHaveLength(content.gates.length)
    expect(parts.filter(({ part }) => part === 'fundamentals')).toHaveLength(content.fundamentals.length)
    expect(parts.filter(({ part, because }) => part !== 'new-work' && because.length === 0)).toEqual([])
  })
})

const leavesOf = (test: TraceJson): TraceJson[] => ('parts' in test ? test.parts.flatMap(leavesOf) : [test])
