import type { Persona } from './persona.ts'

export const persona = {
  name: 'A guide to local help, on claims that nobody can show',
  trouble: '“As stated” and “as demonstrated” never part.',
  story:
    'People do not reach the groups that would help them. Receptionists are meant to tell them and, says the manager, never could. A supplier says that a paid guide has been proved to work. The gap itself is told by people and figures.',
  given: {
    roleTitle: 'Community guide',
    facts: { 'gap-kind': 'community-access' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 2,
      'n3-size-and-mix': 2,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n6-alternatives': 1,
      'n12-does-it-help': [3, 1],
      'n7-novelty': [2, 1],
      'n13-could-take-it-in': [2, 1],
      'y6-team-home': 1,
    },
  },
  defensible: ['team-or-pathway', 'existing-roles'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'new-role',
    strength: 'proceed-when',
    pointsTo: 'new-role',
    form: 'neighbourhood-network',
    without: ['care-navigator', 'link-worker'],
    partOn: ['n7-novelty', 'n13-could-take-it-in', 'n12-does-it-help', 'n6-alternatives'],
    findOut: ['n12-does-it-help', 'n13-could-take-it-in'],
  },
} as const satisfies Persona
