import { describe, expect, test } from 'vitest'
import { content as realContent } from '../../src/content/index.ts'
import { blankAnswer, type Assessment, type RungAnswer } from '../../src/domain/assessment.ts'
import type { Clause, Content } from '../../src/domain/content.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { anAssessment, type Given, type Levels } from '../fixtures/assessments.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'

const sound: Levels = { gap: 2, users: 2, cover: 2, novelty: 2, leaders: 2, trust: 2, remit: 3, workload: 2, money: 3 }
const known = { 'gap-kind': 'joining-up', 'skill-cause': 'absent' }

const toFindOut = (given: Given, content: Content = smallContent) =>
  recommend(anAssessment(given, content), content).toFindOut
const ids = (given: Given) => toFindOut(given).map(({ id }) => id)

describe('what to find out', () => {
  test('is nothing where nothing is open', () => {
    expect(toFindOut({ levels: sound, facts: known })).toEqual([])
  })

  test('starts with what keeps the direction from being offered, then the facts that steer, then the conditions', () => {
    expect(toFindOut({})).toEqual([
      { id: 'gap', kind: 'question', openness: 'not-answered', decisive: true },
      { id: 'gap-kind', kind: 'fact', openness: 'not-answered', decisive: false },
      { id: 'skill-cause', kind: 'fact', openness: 'not-answered', decisive: false },
    ])
    expect(ids({ levels: { ...sound, users: 1, money: 1, leaders: 'unknown' } })).toEqual([
      'gap-kind',
      'skill-cause',
      'leaders',
    ])
  })

  test('is decisive only while it keeps the route from being offered', () => {
    const levels: Levels = { ...sound, gap: 'unknown', cover: 'unknown', money: 'unknown' }
    expect(toFindOut({ levels, facts: known })).toMatchObject([
      { id: 'gap', decisive: true },
      { id: 'cover', decisive: true },
    ])
    expect(toFindOut({ levels: { ...sound, leaders: 'unknown' }, facts: known })).toMatchObject([
      { id: 'leaders', decisive: false },
    ])
  })

  test('holds what a route that came first was passed over for, which is not decisive', () => {
    const points = toFindOut({ levels: { ...sound, cover: [2, 0] }, facts: known })
    expect(points).toContainEqual({ id: 'cover', kind: 'question', openness: 'assumed', decisive: false })
  })

  test('beside a trial, holds what a lasting role would still have to show', () => {
    const points = toFindOut({
      levels: { ...sound, novelty: 3, 'does-it-help': 1 },
      facts: { ...known, 'gap-kind': 'know-how' },
    })
    expect(points).toEqual([{ id: 'share', kind: 'rung', openness: 'not-answered', decisive: false }])
  })

  test('of a route that was passed over asks only for what is open, not for what is met', () => {
    const given: Given = {
      levels: { ...sound, cover: 'unknown' },
      facts: { 'gap-kind': 'joining-up', 'skill-cause': 'absent' },
    }
    expect(toFindOut(given).map(({ id }) => id)).toEqual(['cover'])
  })

  test('asks nothing of a route that something known rules out', () => {
    expect(toFindOut({ levels: { ...sound, cover: 0 }, facts: known })).toEqual([])
  })

  test('asks nothing of a route that comes after the one taken', () => {
    const knowHow = { ...known, 'gap-kind': 'know-how' }
    const ungated = { ...smallContent, gates: smallContent.gates.filter(({ id }) => id !== 'cover-mapped') }
    expect(toFindOut({ levels: { ...sound, cover: 'unknown' }, facts: knowHow })).toEqual([])
    expect(
      toFindOut({ levels: { ...sound, novelty: 3, cover: 'unknown' }, facts: knowHow, ladder: { share: 3 } }, ungated),
    ).toEqual([])
  })

  test('asks after no fact, and no level, that is known to be otherwise', () => {
    const [existing, ...others] = smallContent.routes
    const asking = (test: Clause) => ({
      ...smallContent,
      routes: [{ ...existing!, burden: [{ ...existing!.burden[0]!, test }] }, ...others],
    })
    const given: Given = {
      levels: { ...sound, cover: 'unknown', money: 3 },
      facts: { 'gap-kind': 'know-how', 'skill-cause': 'absent' },
    }
    const test: Clause = {
      any: [
        { question: 'cover', atLeast: 1 },
        { fact: 'skill-cause', is: 'blocked' },
        { question: 'money', atMost: 1 },
      ],
    }
    expect(toFindOut(given, asking(test)).map(({ id }) => id)).toEqual(['cover'])
  })

  test('asks after a fact, and after nothing where no answer could meet a rule', () => {
    const [existing, ...others] = smallContent.routes
    const asking = (test: Clause) => ({
      ...smallContent,
      routes: [{ ...existing!, burden: [{ ...existing!.burden[0]!, test }] }, ...others],
    })
    const given: Given = { levels: { ...sound, gap: 0 }, facts: { ...known, 'gap-kind': 'know-how' } }
    expect(toFindOut(given, asking({ fact: 'saving', is: 'none' }))).toEqual([
      { id: 'saving', kind: 'fact', openness: 'not-answered', decisive: true },
    ])
    expect(toFindOut(given, asking({ any: [] }))).toEqual([])
  })

  test('keeps the first reason for which a point is open', () => {
    const [backing, ...others] = smallContent.fundamentals
    const more: Clause = {
      all: [
        { question: 'gap', atLeast: 3 },
        { question: 'leaders', atLeast: 3 },
      ],
    }
    const at = { ...backing!.at, 'team-or-pathway': more }
    const content = { ...smallContent, fundamentals: [{ ...backing!, at }, ...others] }
    expect(toFindOut({ levels: { ...sound, gap: [2, 1] }, facts: known }, content)).toEqual([
      { id: 'gap', kind: 'question', openness: 'only-said', decisive: false },
      { id: 'leaders', kind: 'question', openness: 'short', decisive: false },
    ])
  })

  test('names each point once', () => {
    const points = ids({ levels: { ...sound, novelty: 3, users: 'unknown' }, facts: known })
    expect(points).toEqual([...new Set(points)])
    expect(points).toContain('users')
  })

  test.each<[string, Levels[string], string]>([
    ['nobody knows it', 'unknown', 'not-known'],
    ['nobody can say how we know', [2, 0], 'assumed'],
    ['it is only said', [2, 1], 'only-said'],
    ['it falls short', [1, 2], 'short'],
    ['it is known to be absent', [0, 2], 'short'],
    ['nobody answered', undefined, 'not-answered'],
  ])('says why a point is open: %s', (_why, gap, openness) => {
    const levels = { ...sound, novelty: 3, gap } as const
    const found = toFindOut({ levels, facts: known, ladder: { share: 3 } }).find(({ id }) => id === 'gap')
    expect(found).toMatchObject({ kind: 'question', openness })
  })

  test('counts an answer that is only a note as not answered', () => {
    const assessment = anAssessment({ levels: { ...sound, gap: undefined }, facts: known }, smallContent)
    const answers = { ...assessment.answers, gap: { ...blankAnswer, note: 'Ask the council' } }
    expect(recommend({ ...assessment, answers }, smallContent).toFindOut).toMatchObject([
      { id: 'gap', openness: 'not-answered' },
    ])
  })
})

describe('a rung of the ladder to find out about', () => {
  const openness = (looked: RungAnswer['looked'] | undefined, more: Partial<RungAnswer> = {}) => {
    const levels: Levels = { ...sound, novelty: 3, gap: 'unknown' }
    const assessment = anAssessment(
      { levels, facts: known, ladder: looked === undefined ? {} : { share: looked } },
      smallContent,
    )
    const share = assessment.ladder['share']
    const ladder: Assessment['ladder'] = share ? { share: { ...share, ...more } } : {}
    return recommend({ ...assessment, ladder }, smallContent).toFindOut.find(({ kind }) => kind === 'rung')?.openness
  }

  test.each<[string, RungAnswer['looked'] | undefined, Partial<RungAnswer>, string | undefined]>([
    ['nobody answered', undefined, {}, 'not-answered'],
    ['nobody knows', 'unknown', {}, 'not-known'],
    ['only talked about', 1, {}, 'short'],
    ['tried and written down', 3, {}, undefined],
    ['tried, without what was left over', 3, { leftOver: '' }, 'only-said'],
    ['ruled out on evidence that is gone', 2, { evidence: [] }, 'only-said'],
  ])('%s', (_what, looked, more, expected) => {
    expect(openness(looked, more)).toBe(expected)
  })
})

test('nobody is asked to find out what is not asked of anybody', () => {
  const asked = new Set([...realContent.questions, ...realContent.facts, ...realContent.ladder].map(({ id }) => id))
  for (const assessment of randomAssessments(400, realContent))
    for (const { id } of recommend(assessment, realContent).toFindOut) expect([id, asked.has(id)]).toEqual([id, true])
})
