import { describe, expect, test } from 'vitest'
import { conditionsOf } from '../../src/domain/conditions.ts'
import { decide } from '../../src/domain/decide.ts'
import { readings } from '../../src/domain/reading.ts'
import { anAssessment, type Given, type Levels } from '../fixtures/assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'

const sound: Levels = { gap: 2, users: 2, cover: 2, novelty: 2, leaders: 2, trust: 2, remit: 3, workload: 2, money: 3 }
const newWork: Levels = { ...sound, novelty: 3 }
const knowHow = { 'gap-kind': 'know-how' }
const joiningUp = { 'gap-kind': 'joining-up' }

const asked = (given: Given) => {
  const reading = readings(anAssessment(given, smallContent), smallContent).demonstrated
  return conditionsOf(decide(reading, smallContent), smallContent).map(({ from, id, trace }) => [
    from,
    id,
    trace.verdict,
  ])
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

  test('wait while the need is not demonstrated', () => {
    expect(asked({ levels: {}, facts: knowHow })).toEqual([])
  })
})
