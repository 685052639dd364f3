import type { Persona } from './persona.ts'

export const persona = {
  name: 'Gwent, as it is printed',
  from: 'K7',
  story:
    'Seven agencies had one theme and teams that shared a place. Staff listed the care tasks they did and named what was missing, and a support worker was designed to that. Older people themselves were not asked; figures, money and what had been tried are not told.',
  given: {
    facts: { 'gap-kind': 'practical-care', unregistered: 'yes', employers: 'several' },
    levels: {
      'n1-boundary': 2,
      'n2-need-from-users': 1,
      'n4-gap': 3,
      'n5-current-cover': 3,
      'n7-novelty': 3,
      's2-skills-present': 2,
      'y1-shared-plan': 2,
      'y3-engagement': 3,
      'y4-legitimacy': 2,
      'y6-team-home': 3,
      'y10-time-together': 2,
      'g1-remit': 2,
      'g6-delegation-safety': 2,
      'g7-employment': 2,
      't3-content': 2,
    },
  },
  supposed: ['n1-boundary', 'n7-novelty', 's2-skills-present', 'y4-legitimacy'],
  defensible: ['existing-roles', 'team-or-pathway'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'delegate',
    without: ['support-worker'],
    silent: ['W10', 'W21', 'W51', 'W34', 'W58'],
    findOut: ['n2-need-from-users', 'n3-size-and-mix', 'n6-alternatives', 's10-fill-first', 'g5-regulation'],
  },
} as const satisfies Persona
