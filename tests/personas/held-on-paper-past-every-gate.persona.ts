import type { Persona } from './persona.ts'

export const persona = {
  name: 'Work held on paper only, past every gate',
  trouble: 'Work that is on paper in somebody’s job can never lead to a new role, whatever is shown.',
  story:
    'Hands-on care in the evening is in the job of the day team, on paper. It was tried with them twice and never got done. Reviews of many fair comparisons found that workers of its own help. All else that a lasting role asks for is in place.',
  given: {
    facts: { 'gap-kind': 'practical-care', 'skill-cause': 'insufficient', 'post-holders': 'several' },
    levels: {
      'n12-does-it-help': [3, 3],
      'n7-novelty': [2, 3],
      'n13-could-take-it-in': [3, 3],
      'n8-persistence': [3, 3],
      'n9-complexity': [3, 3],
      'g6-delegation-safety': [3, 3],
      'g7-employment': [3, 3],
    },
    ladder: { 'fill-vacancies': 3, 'share-skills': 3, 'train-extend-delegate': 3, 'team-or-pathway': 3 },
  },
  rest: 'in-place',
  defensible: ['new-role'],
  expected: {
    outcome: 'new-role',
    asStated: 'new-role',
    strength: 'proceed',
    pointsTo: 'new-role',
    form: 'support-worker',
    beside: ['delegate'],
    fires: ['P24'],
    silent: ['P34', 'P35', 'P36', 'P37', 'W10'],
  },
} as const satisfies Persona
