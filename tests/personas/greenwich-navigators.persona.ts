import type { Persona } from './persona.ts'

export const persona = {
  name: 'Care navigators in Greenwich',
  from: 'K4',
  story:
    'A dedicated team of doctors, community services and voluntary groups works for adults at high risk, and a navigator is to be the first contact. The post has its title already; what was tried and what it costs are not told.',
  given: {
    roleTitle: 'Care navigator',
    facts: { 'gap-kind': 'co-ordination', targeted: 'yes' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 1,
      'n4-gap': 2,
      'n5-current-cover': 2,
      'n9-complexity': 3,
      'y1-shared-plan': 2,
      'y6-team-home': 3,
    },
  },
  supposed: ['n1-boundary', 'n4-gap', 'n5-current-cover', 'n9-complexity'],
  defensible: ['team-or-pathway'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    without: ['care-navigator', 'care-co-ordinator', 'joint-care-co-ordinator'],
    fires: ['W1', 'W51', 'P9', 'P13'],
    silent: ['W2', 'W5', 'W10', 'W11', 'W39', 'W49'],
    unsaid: ['W49', 'W2'],
    findOut: ['n3-size-and-mix', 'y10-time-together', 'g3-accountability', 'f1-full-cost'],
  },
} as const satisfies Persona
