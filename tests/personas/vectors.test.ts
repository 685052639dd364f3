import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { anAssessment, everyAnswer, type Given } from '../fixtures/assessments.ts'

type Vector = {
  readonly id: string
  readonly title: string
  readonly from: 'B2' | 'B3'
  readonly given: Given
  readonly outcome: string
  readonly strength?: string
  readonly form?: string
  readonly beside?: string
  readonly fires?: readonly string[]
  readonly without?: readonly string[]
}

const wholeLadder = {
  'stop-or-simplify': 3,
  'fill-vacancies': 3,
  'share-skills': 3,
  'train-extend-delegate': 3,
  'team-or-pathway': 3,
} as const
const gwent = {
  levels: {
    'n7-novelty': [3, 3],
    'n13-could-take-it-in': [3, 3],
    'n8-persistence': [3, 3],
    'n9-complexity': [3, 3],
    'y9-organisational-approach': [3, 3],
    'g6-delegation-safety': [3, 3],
    'g7-employment': [3, 3],
  },
  facts: { 'gap-kind': 'practical-care', 'skill-cause': 'insufficient' },
  ladder: wholeLadder,
} as const satisfies Given

/** The worked vectors of model §3.12. Where design §5 changes a rule, the title says what and why. */
const vectors: readonly Vector[] = [
  {
    id: 'V1',
    title: 'a gap put as a post is not yet a need',
    from: 'B2',
    given: { levels: { 'n4-gap': 0 } },
    outcome: 'need-not-demonstrated',
    fires: ['W51'],
  },
  {
    id: 'V2',
    title: 'assumed numbers are a condition of the lighter routes, no longer a bar (design §5.2)',
    from: 'B2',
    given: { levels: { 'n3-size-and-mix': [2, 0] }, facts: { 'gap-kind': 'capability' } },
    outcome: 'existing-roles',
    strength: 'proceed-when',
  },
  {
    id: 'V3',
    title: 'one setting is answered with a note, no longer sent away (design §5.6)',
    from: 'B2',
    given: { levels: { 'n1-boundary': 0 }, facts: { 'single-setting': 'yes', 'gap-kind': 'capability' } },
    outcome: 'existing-roles',
  },
  {
    id: 'V4',
    title: 'badly spread know-how is shared and moved',
    from: 'B2',
    given: { levels: { 's2-skills-present': 3 }, facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' } },
    outcome: 'existing-roles',
    form: 'redistribute',
    beside: 'upskill-in-support',
  },
  {
    id: 'V5',
    title: 'unpredictable co-ordination is the work of a team',
    from: 'B2',
    given: { levels: { 'n9-complexity': 3 }, facts: { 'gap-kind': 'co-ordination' } },
    outcome: 'team-or-pathway',
    form: 'mdt',
  },
  {
    id: 'V6',
    title: 'a team whose leaders are known not to back it gives way to the roles there are',
    from: 'B2',
    given: {
      levels: { 'n9-complexity': 3, 'y1-shared-plan': 0, 'y2-leaders': 0 },
      facts: { 'gap-kind': 'co-ordination' },
    },
    outcome: 'existing-roles',
    strength: 'proceed-when',
    fires: ['W12'],
  },
  {
    id: 'V7',
    title: 'a gap in hands-on care that passes every gate earns a new role',
    from: 'B3',
    given: gwent,
    outcome: 'new-role',
    strength: 'proceed',
    form: 'support-worker',
  },
  {
    id: 'V8',
    title: 'an unbounded workload closes the lasting role, and a bounded pilot comes before the team (design §5.3)',
    from: 'B3',
    given: {
      levels: {
        'n7-novelty': [3, 3],
        'n13-could-take-it-in': [3, 3],
        'n8-persistence': [3, 3],
        'n9-complexity': [3, 3],
        'g9-workload': [1, 3],
        'g6-delegation-safety': [3, 3],
      },
      facts: { 'gap-kind': 'co-ordination' },
      ladder: wholeLadder,
    },
    outcome: 'new-role',
    strength: 'pilot',
    form: 'care-co-ordinator',
    fires: ['W2', 'W3', 'W4', 'W5'],
  },
  {
    id: 'V9',
    title: 'money for a limited time leaves a pilot, which has an end (design §5.2)',
    from: 'B3',
    given: { ...gwent, levels: { ...gwent.levels, 'f2-duration': [1, 3], 'f7-sustain': [2, 3] } },
    outcome: 'new-role',
    strength: 'pilot',
    fires: ['W34'],
  },
  {
    id: 'V10',
    title: 'a saving that nothing stops for is struck out, and the role stays',
    from: 'B3',
    given: {
      ...gwent,
      levels: { ...gwent.levels, 'f4-substitution': [1, 3], 'f5-net-and-scale': [1, 3] },
      facts: { ...gwent.facts, saving: 'claimed' },
    },
    outcome: 'new-role',
    fires: ['W39', 'W41'],
  },
  {
    id: 'V11',
    title: 'no headroom takes deepening and widening away',
    from: 'B2',
    given: {
      levels: { 's2-skills-present': 3, 's4-headroom': 1 },
      facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' },
    },
    outcome: 'existing-roles',
    form: 'redistribute',
    without: ['enhance', 'extend'],
  },
  {
    id: 'V12',
    title: 'broken trust comes before any arrangement',
    from: 'B2',
    given: { levels: { 's6-identity': 1, 'y5-relationships': 1 }, facts: { 'gap-kind': 'trust-identity' } },
    outcome: 'fundamentals-first',
    fires: ['W44', 'W45'],
  },
  {
    id: 'V13',
    title: 'a team that is only planned refuses the lasting role and warns of a lone post (design §5.2: a pilot)',
    from: 'B3',
    given: { ...gwent, levels: { ...gwent.levels, 'y6-team-home': [1, 3] } },
    outcome: 'new-role',
    strength: 'pilot',
    fires: ['W10'],
  },
  {
    id: 'V14',
    title: 'the same work under a new name is no new role',
    from: 'B3',
    given: { ...gwent, levels: { ...gwent.levels, 'n7-novelty': [1, 3] } },
    outcome: 'existing-roles',
  },
]

/** What the model's vectors leave out, and what record 8 says of it. */
const ours: readonly Vector[] = [
  {
    id: 'P1',
    title: 'vacant posts are filled, though nobody knows which skills are here',
    from: 'B2',
    given: {
      levels: { 's2-skills-present': 'unknown', 's10-fill-first': 0 },
      facts: { 'gap-kind': 'capacity', 'skill-cause': 'vacant' },
    },
    outcome: 'existing-roles',
    form: 'recruit',
  },
  {
    id: 'P3',
    title: 'developing roles waits while nobody knows the kind of gap, however well all else is known',
    from: 'B2',
    given: {},
    outcome: 'need-not-demonstrated',
  },
  {
    id: 'P4',
    title: 'and while the gap is told only in general, of a cause nobody knows',
    from: 'B2',
    given: { levels: { 'n4-gap': 1, 's3-why-not-reaching': 1 }, facts: { 'gap-kind': 'capability' } },
    outcome: 'need-not-demonstrated',
  },
  {
    id: 'P6',
    title: 'a particular reason, though its kind is not chosen, makes up for it too; a guess does not',
    from: 'B2',
    given: { levels: { 'n4-gap': 1, 's3-why-not-reaching': 2 }, facts: { 'gap-kind': 'capability' } },
    outcome: 'existing-roles',
  },
  {
    id: 'P7',
    title: 'a team may start on a gap told in general where the skills are here and it is known what keeps them',
    from: 'B2',
    given: { levels: { 'n4-gap': 1 }, facts: { 'gap-kind': 'co-ordination', 'skill-cause': 'maldistributed' } },
    outcome: 'team-or-pathway',
  },
  {
    id: 'P8',
    title: 'and not where nobody here has them: then the roles there are come first',
    from: 'B2',
    given: {
      levels: { 'n4-gap': 1, 's2-skills-present': 1, 's3-why-not-reaching': 1 },
      facts: { 'gap-kind': 'co-ordination', 'skill-cause': 'absent' },
    },
    outcome: 'existing-roles',
  },
  {
    id: 'P5',
    title: 'a cause that is known makes up for a gap told in general',
    from: 'B2',
    given: { levels: { 'n4-gap': 1 }, facts: { 'gap-kind': 'capability', 'skill-cause': 'no-remit' } },
    outcome: 'existing-roles',
  },
  {
    id: 'P2',
    title: 'too few people is no gap for a team, whatever else is known',
    from: 'B2',
    given: { levels: { 's2-skills-present': 'unknown', 's10-fill-first': 3 }, facts: { 'gap-kind': 'capacity' } },
    outcome: 'need-not-demonstrated',
  },
]

describe('the worked vectors of the model', () => {
  test.each([...vectors, ...ours])(
    '$id: $title',
    ({ from, given, outcome, strength, form, beside, fires = [], without = [] }) => {
      const start = from === 'B2' ? everyAnswer(2, 2, content) : everyAnswer(3, 3, content)
      const result = recommend(anAssessment({ ...given, levels: { ...start, ...given.levels } }, content), content)
      expect(result.outcome).toBe(outcome)
      if (strength) expect(result.strength).toBe(strength)
      if (form) expect(result.forms[0]?.id).toBe(form)
      if (beside) expect(result.forms).toContainEqual(expect.objectContaining({ id: beside, place: 'beside' }))
      const codes = result.watchOuts.map(({ id }) => content.watchOuts.find((one) => one.id === id)?.code)
      expect(codes).toEqual(expect.arrayContaining([...fires]))
      for (const id of without) expect(result.forms.map((one) => one.id)).not.toContain(id)
    },
  )

  test('V3 says that the evidence is used by analogy', () => {
    const given = {
      levels: { ...everyAnswer(2, 2, content), 'n1-boundary': 0 as const },
      facts: { 'single-setting': 'yes' },
    }
    expect(recommend(anAssessment(given, content), content).oneSetting).toBe(true)
  })

  test('V10 strikes the saving out', () => {
    const given = {
      ...gwent,
      levels: {
        ...everyAnswer(3, 3, content),
        ...gwent.levels,
        'f4-substitution': 1 as const,
        'f5-net-and-scale': 1 as const,
      },
      facts: { ...gwent.facts, saving: 'claimed' },
    }
    expect(recommend(anAssessment(given, content), content).saving).toBe('struck-out')
  })

  test('V14 has a new job description among its forms', () => {
    const given = {
      ...gwent,
      levels: { ...everyAnswer(3, 3, content), ...gwent.levels, 'n7-novelty': [1, 3] as const },
    }
    expect(recommend(anAssessment(given, content), content).forms.map(({ id }) => id)).toContain('new-job-description')
  })
})
