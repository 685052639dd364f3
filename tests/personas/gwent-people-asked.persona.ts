import type { Persona } from './persona.ts'

export const persona = {
  name: 'Gwent, as if older people had been asked and all else were in place',
  from: 'K7',
  story:
    'The same teams, with older people and carers putting the need into words, each lighter way tried and what it left written down, lasting money and an evaluation of the role. This is the best the case could have been.',
  given: {
    facts: {
      'gap-kind': 'practical-care',
      'skill-cause': 'insufficient',
      unregistered: 'yes',
      employers: 'several',
    },
    levels: {
      'n2-need-from-users': [3, 3],
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
    'n2-need-from-users',
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
  defensible: ['new-role'],
  expected: {
    outcome: 'new-role',
    asStated: 'new-role',
    strength: 'proceed',
    pointsTo: 'new-role',
    form: 'support-worker',
    beside: ['delegate'],
    without: ['care-co-ordinator', 'health-coach'],
    fires: ['P9', 'W64'],
    silent: ['W1', 'W10', 'W21', 'W23', 'W25', 'W28', 'W34', 'W51', 'W58', 'P13'],
  },
} as const satisfies Persona
