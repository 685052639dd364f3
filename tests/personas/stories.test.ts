import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { efforts } from '../../src/domain/content.ts'
import type { Flip } from '../../src/domain/diagram/flips.ts'
import { whatIf } from '../../src/domain/diagram/what-if.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { blankScenario, withSupposed } from '../../src/domain/scenario.ts'
import { supposing } from '../../src/domain/supposing.ts'
import { anAssessment, everyAnswer, type Levels } from '../fixtures/assessments.ts'
import { persona as navigator } from './navigator-on-one-year-money.persona.ts'

const ask = (assessment: Assessment) => whatIf(assessment, content, { by: 'outcome' })
const supposed = (assessment: Assessment, changes: readonly Flip[]) =>
  supposing(assessment, withSupposed(blankScenario('If'), changes))

describe('a team that has money for a navigator, for one year', () => {
  const bid = anAssessment(navigator.given, content)
  const { outcome } = recommend(bid, content)
  const road = ask(bid)
    .wouldHaveToBeTrue()
    .find(({ headline }) => headline.outcome === 'new-role')!
  const [shortest = []] = road.listed

  test('is told that the need is not shown, and leaves with the shortest honest road to the role it hoped for', () => {
    expect(outcome).toBe('need-not-demonstrated')
    expect(road.changes).toBe(shortest.length)
    expect(recommend(supposed(bid, shortest), content).outcome).toBe('new-role')
  })

  test('sees that the gap comes first: no road goes round it', () => {
    for (const way of road.listed) expect(way.map(({ id }) => id)).toContain('n4-gap')
  })

  // What has to be decided, as the remit and the supervisor, is a condition of the trial and no step to it.
  test('sees what has to be found out and what done, and who could act', () => {
    const taken = new Set(shortest.map(({ effort }) => effort))
    expect(efforts.filter((effort) => taken.has(effort))).toEqual(['find-out', 'do'])
    for (const { who } of shortest) expect(who).not.toBe('')
  })

  test('cannot leave out a step: with all but one of them there is no new role', () => {
    for (const left of shortest)
      expect(
        recommend(
          supposed(
            bid,
            shortest.filter((step) => step !== left),
          ),
          content,
        ).outcome,
      ).not.toBe('new-role')
  })
})

describe('a team that has answered the quick look and nothing else', () => {
  const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
  const levels: Levels = Object.fromEntries(
    Object.entries(everyAnswer(2, 2, content)).filter(
      ([id]) => content.questions.find((question) => question.id === id)!.depth === 'screen',
    ),
  )
  const quick = anAssessment({ levels, facts }, content)

  test('is told which few of the other 45 can still matter', () => {
    const { matters, idle } = ask(quick).settling()
    const unanswered = content.questions.length - Object.keys(levels).length
    expect(ask(quick).possible().length).toBeGreaterThan(1)
    expect(matters.length).toBeLessThan(unanswered / 3)
    expect(idle.length).toBeGreaterThan(unanswered / 2)
  })

  test('can settle it with the shortest list, whatever the rest turn out to be', () => {
    for (const { headline, answers } of ask(quick).settling().lists()) {
      const settled = ask(supposed(quick, answers))
      expect(settled.possible().map((one) => one.outcome)).toEqual([headline.outcome])
      expect(settled.settling().matters).toEqual([])
    }
  })

  test('has fewer results left, or fewer answers to settle, after each of them', () => {
    for (const { answers } of ask(quick).settling().lists()) {
      let before = ask(quick).settling().matters.length
      for (const [at] of answers.entries()) {
        const after = ask(supposed(quick, answers.slice(0, at + 1))).settling().matters.length
        expect(after).toBeLessThan(before)
        before = after
      }
    }
  })
})

describe('a team split on whether the staff accept it', () => {
  const split = 'y4-legitimacy'
  const voices = {
    nurses: {
      group: 'District nurses',
      organisation: 'Trust',
      kind: 'front-line' as const,
      present: true,
      people: '',
      isAffected: true,
    },
    social: {
      group: 'Social workers',
      organisation: 'Council',
      kind: 'front-line' as const,
      present: true,
      people: '',
      isAffected: true,
    },
  }
  const team = (rest: Levels): Assessment => {
    const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
    const given = anAssessment(
      { levels: { ...everyAnswer(2, 2, content), ...rest, [split]: 0 }, facts, voices },
      content,
    )
    const recordedBefore = { nurses: 0 as const, social: 3 as const }
    return { ...given, answers: { ...given.answers, [split]: { ...given.answers[split]!, recordedBefore } } }
  }
  const dispute = (assessment: Assessment) => ask(assessment).disputed()
  const withBoth = (assessment: Assessment, level: 0 | 3) => {
    const answer = { ...assessment.answers[split]!, recordedBefore: { nurses: level, social: level } }
    return recommend({ ...assessment, answers: { ...assessment.answers, [split]: answer } }, content).outcome
  }

  test('may move on where the gap is not named: whoever is right, the result is the same', () => {
    const unnamed = team({ 'n4-gap': 0 })
    expect(dispute(unnamed)).toEqual([{ id: split, matters: false, possible: [{ outcome: 'need-not-demonstrated' }] }])
    expect(withBoth(unnamed, 0)).toBe(withBoth(unnamed, 3))
  })

  test('has to talk it over where two of the fundamentals are already missing', () => {
    const without = team({ 't2-time-cover-kit': 0, 'g1-remit': 0 })
    expect(dispute(without)).toMatchObject([{ id: split, matters: true }])
    expect([withBoth(without, 0), withBoth(without, 3)]).toEqual(['fundamentals-first', 'existing-roles'])
  })
})
