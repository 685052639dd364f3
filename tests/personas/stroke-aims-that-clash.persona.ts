import type { Persona } from './persona.ts'

export const persona = {
  name: 'Stroke care with two sets of aims',
  from: 'K28',
  story:
    'Hospital and community stroke services stand on one pathway. Each follows a policy of its own, and the aims get in each other’s way.',
  given: {
    facts: { 'gap-kind': 'co-ordination', targeted: 'yes' },
    levels: {
      'n1-boundary': 2,
      'n4-gap': 3,
      'n5-current-cover': 1,
      'n9-complexity': 2,
      'y8-alignment': 1,
      'y9-organisational-approach': 1,
    },
  },
  supposed: ['n5-current-cover', 'n9-complexity'],
  defensible: ['team-or-pathway', 'fundamentals-first'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'care-pathway',
    without: ['care-co-ordinator', 'liaison'],
    fires: ['W54', 'W60'],
    silent: ['W12', 'W45', 'W53'],
    findOut: ['y8-alignment', 'y7-shared-systems'],
  },
} as const satisfies Persona
