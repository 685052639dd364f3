import type { Persona } from './persona.ts'

export const persona = {
  name: 'Pathways to Work',
  from: 'K9',
  story:
    'Therapists and nurses help one group of people with their condition and with finding work, along one pathway through both sectors. They take on more general work because it stays rooted in their profession; some see no career in it.',
  given: {
    facts: { 'gap-kind': 'co-ordination', employers: 'several' },
    levels: {
      'n1-boundary': 1,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n7-novelty': 2,
      'n9-complexity': 2,
      's2-skills-present': 3,
      's6-identity': 3,
      'y8-alignment': 2,
      't8-recognition': 1,
    },
  },
  supposed: ['n1-boundary', 'n4-gap', 'n5-current-cover', 'n9-complexity'],
  defensible: ['team-or-pathway'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'care-pathway',
    beside: ['new-job-description'],
    without: ['care-co-ordinator'],
    fires: ['W25'],
    silent: ['W14', 'W44', 'W47', 'W54', 'W60'],
    unsaid: ['W14'],
    findOut: ['y7-shared-systems', 'y1-shared-plan'],
  },
} as const satisfies Persona
