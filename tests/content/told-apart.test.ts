import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Answer, EvidenceItem, EvidenceKind } from '../../src/domain/assessment.ts'
import { plans, type PlanId } from '../../src/domain/content.ts'
import { carriedBasis } from '../../src/domain/evidence.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { evidenceKinds } from '../../src/domain/records/evidence.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'

/*
 * Whatever can be chosen has to be able to change something: an outcome, a condition or a warning. What no rule tells
 * from the choice beside it stands here, under the reason why both are offered all the same.
 */
const levelsAlike: Readonly<Record<string, readonly string[]>> = {
  'Neither is in place. They are two answers so that nobody who has begun, or been told, has to say that nothing is there.':
    [
      'n10-equity 0|1',
      'n11-room-elsewhere 0|1',
      's1-skills-map 0|1',
      's4-headroom 0|1',
      's6-identity 0|1',
      's7-spanning-skills 0|1',
      's8-local-knowledge 0|1',
      's11-role-flexibility 0|1',
      'y1-shared-plan 0|1',
      'y3-engagement 0|1',
      'y5-relationships 0|1',
      'y8-alignment 0|1',
      'y11-community-part 0|1',
      'g1-remit 0|1',
      'g2-boundary-rules 0|1',
      'g6-delegation-safety 0|1',
      'g7-employment 0|1',
      'g8-agreements 0|1',
      'g9-workload 0|1',
      'g10-review 0|1',
      't1-training-need 0|1',
      't3-content 0|1',
      't4-in-practice 0|1',
      't5-together 0|1',
      't7-ready-and-permitted 0|1',
      't8-recognition 0|1',
      'f1-full-cost 0|1',
      'f3-streams 0|1',
      'f5-net-and-scale 0|1',
      'f6-unit-efficiency 0|1',
      'f8-evaluation 0|1',
      'f9-baseline 0|1',
    ],
  'Enough for every rule is the lower one. The higher says how well it can be done, and is told where strengths are.': [
    'n1-boundary 2|3',
    'n2-need-from-users 2|3',
    'n3-size-and-mix 2|3',
    's1-skills-map 2|3',
    's3-why-not-reaching 2|3',
    's5-sharing 1|2',
    's5-sharing 2|3',
    's11-role-flexibility 2|3',
    'y5-relationships 2|3',
    'y8-alignment 2|3',
    'y11-community-part 2|3',
    'g7-employment 2|3',
    't1-training-need 2|3',
    't2-time-cover-kit 2|3',
    't4-in-practice 2|3',
    't5-together 2|3',
    't6-managers 2|3',
    't7-ready-and-permitted 2|3',
    't8-recognition 2|3',
    'f6-unit-efficiency 2|3',
    'f8-evaluation 2|3',
    'f9-baseline 2|3',
    'f10-joint-time-funded 2|3',
  ],
  'They are shades of one thing, and a team that must choose between them is not slowed down.': [
    'n8-persistence 0|1',
    'n9-complexity 0|1',
    's10-fill-first 0|1',
    'y9-organisational-approach 0|1',
    'f4-substitution 0|1',
  ],
}

/** Of these, each says that a warning has no ground, in a way of its own. */
const optionsAlike: Readonly<Record<string, readonly string[]>> = { 'other-times': ['covered', 'not-needed'] }

/** Carries no more than nothing does, and says so: a policy tells what is wanted, not what is so. */
const kindsThatCarryNothing: readonly EvidenceKind[] = ['policy', 'makers']

const { questions, facts, diagrams: _, ...rules } = content
const bounds = new Set<string>()
const options = new Set<string>()
type Leaf = Partial<
  Record<'question' | 'fact', string> &
    Record<'atLeast' | 'atMost', number> & { between: readonly [number, number] } & {
      is: string | readonly string[]
    }
>
const read = (rule: unknown): void => {
  if (typeof rule !== 'object' || rule === null) return
  const { question, atLeast, atMost, between, fact, is = [] } = rule as Leaf
  const from = [atLeast, between?.[0]].flatMap((level) => level ?? [])
  const after = [atMost, between?.[1]].flatMap((level) => (level === undefined ? [] : level + 1))
  for (const level of [...from, ...after]) bounds.add(`${question} ${level - 1}|${level}`)
  for (const option of [is].flat()) options.add(`${fact} ${option}`)
  for (const part of Object.values(rule)) read(part)
}
read(rules)

test('two levels that stand side by side are told apart by some rule, or it is said why not', () => {
  const alike = questions.flatMap(({ id }) =>
    [1, 2, 3].map((level) => `${id} ${level - 1}|${level}`).filter((pair) => !bounds.has(pair)),
  )
  expect(Object.values(levelsAlike).flat().toSorted()).toEqual(alike.toSorted())
})

/** A second choice is read in the place of the first. */
test('all options of a fact but one are named by some rule, so that each differs from the others', () => {
  const alike = facts.flatMap(({ id, secondOf = id, options: offered }) => {
    const unread = offered.filter((one) => !one.isOpen && !options.has(`${secondOf} ${one.id}`)).map((one) => one.id)
    return unread.length > 1 ? [[id, unread] as const] : []
  })
  expect(Object.fromEntries(alike)).toEqual(optionsAlike)
})

describe('evidence of each kind', () => {
  const held = (kind: EvidenceKind): EvidenceItem => ({
    what: 'Something',
    kind,
    source: 'Somebody',
    date: '2026-10-01',
    holder: '',
    link: '',
  })
  test.each(evidenceKinds)('%s carries some answer further than none does, or is named as one that cannot', (kind) => {
    const bare = anAssessment({ levels: everyAnswer(3, 3, content) }, content)
    const carried = (id: string, evidence: Readonly<Record<string, EvidenceItem>>) => {
      const question = questions.find((one) => one.id === id)!
      const answer: Answer = { ...bare.answers[id]!, evidence: Object.keys(evidence) }
      return carriedBasis(answer, question, { ...bare, evidence }).basis
    }
    const raised = questions.filter(({ id }) => carried(id, { one: held(kind) }) > carried(id, {}))
    expect(raised.length > 0).toBe(!kindsThatCarryNothing.includes(kind))
  })
})

test.each(plans)('an answer for the plan %s alone can change what is recommended', (plan: PlanId) => {
  const kinds = { 'existing-roles': 'capability', 'team-or-pathway': 'co-ordination', 'new-role': 'practical-care' }
  const isNew = plan === 'new-role' ? ({ 'n7-novelty': 3, 'n13-could-take-it-in': 3 } as const) : {}
  const levels = { ...everyAnswer(3, 3, content), ...isNew }
  const ladder = Object.fromEntries(content.ladder.slice(0, -1).map(({ id }) => [id, 3 as const]))
  const whole = anAssessment({ levels, facts: { 'gap-kind': kinds[plan] }, ladder }, content)
  const told = (id: string, level: 0 | 3) => {
    const answer = whole.answers[id]!
    const byPlan = { [plan]: { level, basis: 3, evidence: [...answer.evidence], note: '' } } as const
    const answers = { ...whole.answers, [id]: { ...answer, byPlan } }
    const { outcome, strength, conditions, watchOuts } = recommend({ ...whole, answers }, content)
    return [outcome, strength, ...[...conditions, ...watchOuts].map((one) => one.id)].join()
  }
  const ofPlans = questions.filter(({ about }) => about === 'plan')
  expect(ofPlans.filter(({ id }) => told(id, 0) !== told(id, 3)).length).toBeGreaterThan(10)
})
