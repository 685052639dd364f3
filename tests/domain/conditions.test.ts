import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { conditionsOf } from '../../src/domain/conditions.ts'
import type { Clause } from '../../src/domain/clause.ts'
import { decide } from '../../src/domain/decide.ts'
import { readings } from '../../src/domain/reading.ts'
import { anAssessment, type Given, type Levels } from '../fixtures/assessments.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'
import { tries } from '../fixtures/tries.ts'

const sound: Levels = { gap: 2, users: 2, cover: 2, novelty: 2, leaders: 2, trust: 2, remit: 3, workload: 2, money: 3 }
const newWork: Levels = { ...sound, novelty: 3, 'does-it-help': 1 }
const knowHow = { 'gap-kind': 'know-how' }
const joiningUp = { 'gap-kind': 'joining-up' }

const asked = (given: Given, by = smallContent) => {
  const reading = readings(anAssessment(given, by), by).demonstrated
  return conditionsOf(decide(reading, by), by).map(({ from, id, trace }) => [from, id, trace.verdict])
}

describe('conditions', () => {
  test('are none where nothing is open', () => {
    expect(asked({ levels: sound, facts: knowHow })).toEqual([])
  })

  test('are what the route, its first form and the fundamentals still ask for', () => {
    expect(asked({ levels: { ...sound, users: 0, money: 'unknown', leaders: 'unknown' }, facts: knowHow })).toEqual([
      ['route', 'show-need', 'fails'],
      ['form', 'train-money', 'open'],
      ['fundamentals', 'backing', 'open'],
    ])
  })

  test('put what is known to be missing first', () => {
    expect(asked({ levels: { ...sound, users: 'unknown', leaders: 0 }, facts: knowHow })).toEqual([
      ['fundamentals', 'backing', 'fails'],
      ['route', 'show-need', 'open'],
    ])
  })

  test('ask for no point twice', () => {
    const open = asked({ levels: { ...sound, money: 0 }, facts: knowHow })
    expect(open).toEqual([['form', 'train-money', 'fails']])
  })

  test('ask again where a later one has another point as well', () => {
    expect(asked({ levels: { ...sound, trust: 1, gap: [2, 1] }, facts: joiningUp })).toEqual([
      ['route', 'show-need-for-team', 'open'],
      ['form', 'join-trust', 'open'],
    ])
  })

  test('take the needs of the first form alone', () => {
    expect(asked({ levels: { ...sound, money: 1 }, facts: joiningUp })).toEqual([])
  })

  test('are the open gates too, for a new role and for a pilot', () => {
    const share = { share: 3 } as const
    expect(asked({ levels: { ...newWork, cover: 1 }, facts: knowHow, ladder: share })).toEqual([
      ['gate', 'cover-mapped', 'open'],
    ])
    expect(asked({ levels: { ...newWork, cover: 1, remit: 2 }, facts: knowHow })).toEqual([
      ['route', 'end-date', 'open'],
      ['gate', 'cover-mapped', 'open'],
    ])
    expect(asked({ levels: { ...sound, cover: 1 }, facts: joiningUp })).toEqual([])
  })

  test('put what is presumed and not yet known before what is missing', () => {
    const helps = (level: Levels[string]) =>
      asked({ levels: { ...newWork, remit: 1, 'does-it-help': level }, facts: knowHow })
    expect(helps(undefined)[0]).toEqual(['presumed', 'not-known-not-to-help', 'open'])
    expect(helps(1).some(([from]) => from === 'presumed')).toBe(false)
  })

  test('are the heads alone where the fundamentals come first', () => {
    const missing = { leaders: 0, money: 0, remit: 0, users: 0 } as const
    expect(asked({ levels: { ...sound, ...missing }, facts: knowHow })).toEqual([
      ['fundamentals', 'backing', 'fails'],
      ['fundamentals', 'resources', 'fails'],
      ['fundamentals', 'clear-tasks', 'fails'],
    ])
  })

  test('begin with what keeps the route open that comes first', () => {
    expect(asked({ levels: { ...sound, cover: 'unknown', users: 0 }, facts: joiningUp })).toEqual([
      ['first', 'cover-known', 'open'],
      ['route', 'show-need', 'fails'],
    ])
  })

  test('begin with the fundamentals that the route lacks that comes first', () => {
    expect(asked({ levels: { ...sound, leaders: 0, users: 'unknown' }, facts: joiningUp })).toEqual([
      ['first', 'backing', 'fails'],
      ['route', 'show-need', 'open'],
    ])
  })

  test('ask nothing for a route that is ruled out', () => {
    expect(asked({ levels: { ...sound, cover: 0 }, facts: joiningUp })).toEqual([])
  })

  // "users" is not known, "money" is missing, and nobody has chosen a "cause".
  const users: Clause = { question: 'users', atMost: 0 }
  const money: Clause = { question: 'money', atMost: 0 }
  const cause: Clause = { fact: 'cause', is: 'blocked' }
  test.each<[string, boolean, Clause]>([
    ['an open answer', true, users],
    ['a fact that nobody has chosen', false, cause],
    ['a fact and an answer together', false, { all: [cause, users] }],
    ['an answer and what is known', true, { all: [money, users] }],
    ['an answer, where a fact would do as well', true, { any: [cause, users] }],
    ['a fact, where an answer could have done', false, { any: [cause, { not: money }] }],
    ['an answer that would have to be otherwise', true, { not: { any: [{ not: users }, { not: money }] } }],
    ['a fact that would have to be otherwise', false, { not: { any: [cause, { not: money }] } }],
    ['an answer, where two of three are needed', true, { atLeast: 2, of: [cause, users, money] }],
    ['a fact, where two of three are needed', false, { atLeast: 2, of: [cause, users, { not: money }] }],
  ])('ask what would put the fundamentals first where that hangs by %s: %s', (_, isAsked, test) => {
    const [first] = smallContent.fundamentalsFirst
    const content = { ...smallContent, fundamentalsFirst: [{ ...first!, id: 'checked', test }] }
    const open = asked({ levels: { ...sound, users: 'unknown', money: 0 }, facts: knowHow }, content)
    expect(open.some(([from]) => from === 'check')).toBe(isAsked)
  })

  test('are each asked for once, whatever part of the rules asks: met where all of them are', () => {
    const twice = randomAssessments(tries(300), content).flatMap((assessment) => {
      const { demonstrated } = readings(assessment, content)
      const ids = conditionsOf(decide(demonstrated, content), content).map(({ id }) => id)
      return ids.filter((id, at) => ids.indexOf(id) !== at)
    })
    expect(twice).toEqual([])
  })

  test('wait while the need is not demonstrated', () => {
    expect(asked({ levels: {}, facts: knowHow })).toEqual([])
  })
})
