import type { Persona } from './persona.ts'

export const persona = {
  name: 'Empty posts, and a new name for the work',
  trouble: 'A question of the quick look could hardly ever be answered, so that it could not tell cases apart.',
  story:
    'A board wants evening workers. Nobody’s job includes the evening. With every post in the day team filled, the evening would mostly be covered, and that has been counted.',
  given: {
    roleTitle: 'Evening worker',
    facts: { 'gap-kind': 'practical-care', 'skill-cause': 'vacant', 'post-holders': 'several' },
    levels: {
      'n1-boundary': 2,
      'n2-need-from-users': 2,
      'n3-size-and-mix': 2,
      'n4-gap': 2,
      'n5-current-cover': 2,
      'n6-alternatives': 2,
      'n7-novelty': 3,
      'n13-could-take-it-in': 2,
      'n8-persistence': 2,
      's10-fill-first': 1,
      'y6-team-home': 2,
    },
  },
  defensible: ['existing-roles'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'delegate',
    with: ['recruit'],
    without: ['support-worker'],
  },
} as const satisfies Persona
