import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { blankAnswer, type Answer, type Assessment } from '../../src/domain/assessment.ts'
import { plans, type PlanId } from '../../src/domain/content.ts'
import { idIn } from '../../src/domain/in-plan.ts'
import { planOf } from '../../src/domain/plans.ts'
import { plansWeighed, type PlanWeighed } from '../../src/domain/plans-weighed.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { deciding } from '../../src/domain/evaluate.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { toldCases } from '../fixtures/reports.ts'
import { longEnough, tries } from '../fixtures/tries.ts'

const ready = anAssessment({ levels: everyAnswer(3, 3, content), facts: { 'gap-kind': 'co-ordination' } }, content)
const weighed = (assessment: Assessment) => plansWeighed(recommended(assessment, content))
const the = (plan: PlanId, of: readonly PlanWeighed[]) => of.find((one) => one.plan === plan)!

const but = (id: string, byPlan: Answer['byPlan']): Assessment => ({
  ...ready,
  answers: { ...ready.answers, [id]: { ...(ready.answers[id] ?? blankAnswer), byPlan } },
})
const nobody: Answer['byPlan'][PlanId] = { level: 0, basis: 1, evidence: [], note: '' }
const ids = (those: readonly { readonly id: string }[]) => those.map(({ id }) => id)

describe('the plans side by side', () => {
  test('are the three, whatever was said', () => {
    for (const assessment of Object.values(toldCases))
      expect(weighed(assessment).map(({ plan }) => plan)).toEqual([...plans])
  })

  test(
    'ask of the one that is recommended what the recommendation asks, but for what another way or the fundamentals would',
    () => {
      let offered = 0
      for (const assessment of [...Object.values(toldCases), ...randomAssessments(tries(150), content)]) {
        const { recommendation } = recommended(assessment, content)
        const one = weighed(assessment).find(({ isOffered }) => isOffered)
        expect(one !== undefined).toBe(recommendation.demonstrated.offered)
        if (!one) continue
        offered++
        expect(one.tested.route.id).toBe(recommendation.demonstrated.route)
        const [elsewhere, own] = [
          recommendation.conditions.filter(({ from }) => from === 'first' || from === 'check'),
          recommendation.conditions.filter(({ from }) => from !== 'first' && from !== 'check'),
        ]
        // What those of the other two kinds ask already, the recommendation does not ask twice.
        const asked = new Set(elsewhere.flatMap(({ trace }) => deciding(trace).map(pointOf)))
        const alone = one.conditions.filter(({ trace }) => !deciding(trace).every((leaf) => asked.has(pointOf(leaf))))
        expect(ids(alone).toSorted()).toEqual(ids(own).toSorted())
        if (elsewhere.length === 0) expect(ids(one.conditions)).toEqual(ids(recommendation.conditions))
      }
      expect(offered).toBeGreaterThan(10)
    },
    longEnough(tries(150), 100).timeout,
  )

  test('ask something of one alone where only its own answer falls short', () => {
    const before = weighed(ready)
    const after = weighed(but('g4-supervision', { 'team-or-pathway': nobody }))
    expect(ids(the('team-or-pathway', after).conditions)).not.toEqual(ids(the('team-or-pathway', before).conditions))
    expect(ids(the('existing-roles', after).conditions)).toEqual(ids(the('existing-roles', before).conditions))
  })

  test('rest on those of their own answers that nobody can show', () => {
    const after = weighed(but('g4-supervision', { 'new-role': nobody }))
    expect(the('new-role', after).restsOn).toEqual([idIn('new-role', 'g4-supervision')])
    expect(the('existing-roles', after).restsOn).toEqual([])
    expect(weighed(ready).flatMap(({ restsOn }) => restsOn)).toEqual([])
  })

  test('warn of what one of them sets off and no other', () => {
    const own = Object.values(toldCases).map((assessment) => weighed(assessment).map(({ watchOuts }) => ids(watchOuts)))
    for (const each of own) expect(new Set(each.flat()).size).toBe(each.flat().length)
    expect(own.flat(2).length).toBeGreaterThan(0)
  })

  test('weigh a new role as a trial, unless a lasting one is taken or holds', () => {
    const roles = Object.values(toldCases).map((assessment) => the('new-role', weighed(assessment)).tested)
    expect(new Set(roles.map(({ route }) => planOf(route.id)))).toEqual(new Set(['new-role']))
    for (const { route, considered, verdict } of roles)
      if (route.id === 'new-role') expect(considered && verdict).toBe('holds')
  })
})

const pointOf = ({ clause }: ReturnType<typeof deciding>[number]): string =>
  'question' in clause ? clause.question : JSON.stringify(clause)
