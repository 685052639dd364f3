import type { Persona } from './persona.ts'

export const persona = {
  name: 'Care homes and health staff who run each other down',
  from: 'K27',
  story:
    'Nurses and doctors see complex care, home staff see a home and relationships. Home staff feel policed, and are taken to be unskilled and unwilling to change.',
  given: {
    facts: { 'gap-kind': 'trust-identity', involved: 'care-homes', employers: 'several' },
    levels: {
      'n1-boundary': 2,
      'n4-gap': 2,
      'n5-current-cover': 1,
      's6-identity': 1,
      'y5-relationships': 1,
      'y9-organisational-approach': 1,
    },
  },
  supposed: ['n5-current-cover', 'y9-organisational-approach'],
  defensible: ['fundamentals-first'],
  expected: {
    outcome: 'fundamentals-first',
    asStated: 'fundamentals-first',
    strength: 'not-yet',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    without: ['liaison', 'care-co-ordinator', 'substitute'],
    fires: ['W44', 'W45', 'W54', 'W60'],
    silent: ['W10', 'W12', 'W18', 'W51'],
    unsaid: ['W18', 'W47'],
  },
} as const satisfies Persona
