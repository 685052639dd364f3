import type { Persona } from './persona.ts'

export const persona = {
  name: 'Torbay, as if the need had been shown',
  from: 'K5',
  story:
    'The same place, as if local people and figures had shown a gap that the working team still leaves. Here, after the joining up and not before it, a co-ordinator may be warranted.',
  given: {
    facts: { 'gap-kind': 'co-ordination', 'skill-cause': 'no-remit', 'many-bodies': 'no', hybrid: 'no' },
    levels: {
      'n7-novelty': [3, 3],
      'n13-could-take-it-in': [3, 3],
      'n8-persistence': [3, 3],
      'n9-complexity': [3, 3],
      'g7-employment': [3, 3],
    },
    ladder: {
      'fill-vacancies': 3,
      'share-skills': 3,
      'train-extend-delegate': 3,
      'team-or-pathway': 3,
    },
  },
  rest: 'in-place',
  supposed: [
    'skill-cause',
    'n7-novelty',
    'n13-could-take-it-in',
    'n8-persistence',
    'n9-complexity',
    'g7-employment',
    'fill-vacancies',
    'share-skills',
    'train-extend-delegate',
    'team-or-pathway',
  ],
  defensible: ['new-role'],
  expected: {
    outcome: 'new-role',
    asStated: 'new-role',
    strength: 'proceed',
    pointsTo: 'new-role',
    form: 'care-co-ordinator',
    with: ['joint-care-co-ordinator'],
    beside: ['mdt'],
    fires: ['P9'],
    silent: ['W2', 'W3', 'W4', 'W5', 'W10', 'W14', 'W51', 'W53'],
  },
} as const satisfies Persona
