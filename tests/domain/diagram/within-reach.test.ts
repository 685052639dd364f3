import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { isWithinReach } from '../../../src/domain/diagram/within-reach.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { anAssessment, everyAnswer, type Given } from '../../fixtures/assessments.ts'
import { gapNotKnown, navigatorFirst } from '../../fixtures/navigator-first.ts'
import { partlyAnswered } from './partly-answered.ts'

const given = (what: Given) => anAssessment(what, content)
const tried = Object.fromEntries(content.ladder.slice(0, -1).map(({ id }) => [id, 3 as const]))
const shown = { ...everyAnswer(3, 3, content), 'n7-novelty': 3, 'n13-could-take-it-in': 3, 'n4-gap': [3, 0] } as const

describe('an outcome is within reach of the open answers alone', () => {
  test('only while no known answer stands in the way', () => {
    expect(recommend(navigatorFirst, content).direction).toBe(recommend(gapNotKnown, content).direction)
    expect(isWithinReach('team-or-pathway', navigatorFirst, content)).toBe(false)
    expect(isWithinReach('team-or-pathway', gapNotKnown, content)).toBe(true)
  })

  test('not where the kind of gap puts the fundamentals first, however little else is known', () => {
    const system = given({ facts: { 'gap-kind': 'system' } })
    expect(isWithinReach(recommend(system, content).direction, system, content)).toBe(false)
    expect(isWithinReach('fundamentals-first', system, content)).toBe(true)
  })

  test('not where an answer that is only said would have to be shown', () => {
    const facts = { 'gap-kind': 'co-ordination' }
    const known = { ...shown, 'n12-does-it-help': 2, 'n13-could-take-it-in': 2 } as const
    const [onlyAssumed, alsoSaid] = [
      given({ levels: known, facts, ladder: tried }),
      given({ levels: { ...known, 'n6-alternatives': [3, 1] }, facts, ladder: tried }),
    ]
    expect(recommend(alsoSaid, content).direction).toBe('new-role')
    expect(isWithinReach('new-role', onlyAssumed, content)).toBe(true)
    expect(isWithinReach('new-role', alsoSaid, content)).toBe(false)
  })

  test('always where it is the outcome already', () => {
    for (const assessment of partlyAnswered(100, content))
      expect(isWithinReach(recommend(assessment, content).outcome, assessment, content)).toBe(true)
  })
})
