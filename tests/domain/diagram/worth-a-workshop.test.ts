import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import { isSettled } from '../../../src/domain/diagram/settled.ts'
import { worthAWorkshop } from '../../../src/domain/diagram/worth-a-workshop.ts'
import { readings } from '../../../src/domain/reading.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { anAssessment, everyAnswer, type Given } from '../../fixtures/assessments.ts'
import { tries } from '../../fixtures/tries.ts'
import { partlyAnswered } from './partly-answered.ts'

const asked = (given: Given) => worthAWorkshop(anAssessment({ depth: 'screen', ...given }, content), content)
const sharing = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed', involved: 'care-homes' }
const atDepth = (depth: 'screen' | 'full', one: Assessment): Assessment => ({
  ...one,
  about: { about: { ...one.about.about, depth } },
})

describe('worth a workshop', () => {
  test('where nearly all is only said, on five answers at the most, with those who would know', () => {
    const told = asked({ levels: everyAnswer(2, 1, content), facts: sharing })
    if (!told.isWorth) throw new Error('It is worth one')
    expect(told.settle).toHaveLength(5)
    expect(told.possible.length).toBeGreaterThan(1)
    expect(told.settle.every(({ who }) => who)).toBe(true)
  })

  test('on what is open alone, where the rest is backed up', () => {
    const told = asked({
      levels: everyAnswer(2, 2, content),
      facts: { 'gap-kind': 'capability', involved: 'care-homes' },
    })
    expect(told.isWorth && told.settle.map(({ id }) => id)).toEqual(['skill-cause', 'unblocking'])
  })
})

describe('not worth one', () => {
  test('where all that could change the result is backed up', () => {
    expect(
      asked({ levels: everyAnswer(2, 2, content), facts: { ...sharing, 'second-gap': 'capability' } }),
    ).toMatchObject({
      isWorth: false,
      because: 'settled',
      outcome: 'existing-roles',
    })
  })

  test('where the gap is a post and nothing else, though it is only said: that answer first', () => {
    expect(asked({ levels: { ...everyAnswer(2, 1, content), 'n4-gap': [0, 1] }, facts: sharing })).toEqual({
      isWorth: false,
      because: 'need-absent',
      outcome: 'need-not-demonstrated',
      restsOn: [{ kind: 'question', id: 'n4-gap' }],
    })
  })
})

describe('of any quick look', () => {
  const quick = partlyAnswered(tries(400), content).map((one) => atDepth('screen', one))

  test('settled is what is the same for all that agree on what is backed up, what is not asked too', () => {
    const counts = { settled: 0, open: 0 }
    for (const one of quick) {
      const told = worthAWorkshop(one, content)
      if (!told.isWorth && told.because === 'need-absent') continue
      const isSame = isSettled(readings(atDepth('full', one), content).demonstrated, content)
      expect(told.isWorth).toBe(!isSame)
      counts[isSame ? 'settled' : 'open']++
    }
    expect(Math.min(counts.settled, counts.open)).toBeGreaterThan(0)
  })

  test('where the need is absent, nothing that is open shows one, taken at its word', () => {
    const absent = quick.filter((one) => {
      const told = worthAWorkshop(one, content)
      return !told.isWorth && told.because === 'need-absent'
    })
    expect(absent.length).toBeGreaterThan(0)
    for (const one of absent)
      for (const other of quick.slice(0, 20))
        expect(
          recommend(atDepth('full', { ...one, answers: { ...other.answers, ...known(one) } }), content).asStated,
        ).toBe('need-not-demonstrated')
  })
})

/** The answers that say a level. */
const known = ({ answers }: Assessment) =>
  Object.fromEntries(Object.entries(answers).filter(([, { level }]) => level !== undefined && level !== 'unknown'))
