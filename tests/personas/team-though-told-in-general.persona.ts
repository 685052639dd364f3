import type { Persona } from './persona.ts'

export const persona = {
  name: 'Skills in the wrong places, and a gap told in general',
  trouble: 'The next route is taken when the first is merely open.',
  story:
    'The people who could help are all there, in four services that never meet. Why they do not reach people was looked into. The gap itself has only been told in general.',
  given: {
    facts: { 'gap-kind': 'co-ordination', 'skill-cause': 'maldistributed' },
    levels: {
      'n1-boundary': 1,
      'n4-gap': 1,
      'n5-current-cover': 1,
      'n7-novelty': 1,
      's2-skills-present': 3,
      's3-why-not-reaching': 2,
    },
  },
  defensible: ['team-or-pathway', 'existing-roles'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    findOut: ['n4-gap'],
  },
} as const satisfies Persona
