import type { Persona } from './persona.ts'

export const persona = {
  name: 'Gwent, with all in place but the voice of older people',
  from: 'K7',
  story:
    'The same teams, as if figures, money, supervision and a record of what was tried were all there. Only staff have said what older people want.',
  given: {
    facts: {
      'gap-kind': 'practical-care',
      'skill-cause': 'insufficient',
      unregistered: 'yes',
      employers: 'several',
    },
    levels: {
      'n2-need-from-users': 1,
      'n7-novelty': [3, 3],
      'n13-could-take-it-in': [3, 3],
      'n8-persistence': [3, 3],
      'n9-complexity': [3, 3],
      'g6-delegation-safety': [3, 3],
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
    'g6-delegation-safety',
    'g7-employment',
    'fill-vacancies',
    'share-skills',
    'train-extend-delegate',
    'team-or-pathway',
  ],
  defensible: ['existing-roles', 'team-or-pathway', 'new-role'],
  expected: {
    outcome: 'new-role',
    asStated: 'new-role',
    strength: 'pilot',
    pointsTo: 'new-role',
    form: 'support-worker',
    beside: ['delegate'],
    fires: ['P9'],
    silent: ['W10', 'W21', 'W23', 'W25', 'W34', 'W51', 'W58'],
    findOut: ['n2-need-from-users'],
  },
} as const satisfies Persona
