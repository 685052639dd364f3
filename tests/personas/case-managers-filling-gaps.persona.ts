import type { Persona } from './persona.ts'

export const persona = {
  name: 'Case managers who fill the gaps',
  from: 'K16',
  story:
    'People with complex needs meet many services that guard their rules. A case manager for each person would negotiate every day, with no rule for when a service refuses and with duties that nobody has sorted out.',
  given: {
    roleTitle: 'Case manager',
    facts: { 'gap-kind': 'co-ordination', 'many-bodies': 'yes', employers: 'several' },
    levels: {
      'n1-boundary': 2,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n7-novelty': 3,
      'n9-complexity': 3,
      'y5-relationships': 1,
      'y8-alignment': 1,
      'g1-remit': 1,
      'g2-boundary-rules': 1,
      'g3-accountability': 1,
      'g9-workload': 1,
    },
  },
  supposed: ['n4-gap', 'n5-current-cover', 'n7-novelty'],
  defensible: ['team-or-pathway', 'fundamentals-first'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'neighbourhood-network',
    with: ['mdt'],
    without: ['care-co-ordinator', 'liaison'],
    fires: ['W1', 'W2', 'W3', 'W13', 'W14', 'W15', 'W45', 'W51', 'W60'],
    silent: ['W6', 'W7', 'W10'],
    unsaid: ['W6'],
    findOut: ['g2-boundary-rules', 'g3-accountability', 'g8-agreements'],
  },
} as const satisfies Persona
