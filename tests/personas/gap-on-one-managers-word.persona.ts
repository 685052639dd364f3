import type { Persona } from './persona.ts'

export const persona = {
  name: 'A night carer, on the word of one manager',
  trouble: 'A firm result can hang by one answer that nobody can show.',
  story:
    'Nobody gives hands-on care at night, says the manager of the nurses. What she says is particular, and nobody else has been asked to confirm it. Other ways were tried, and a team would take the post in.',
  given: {
    roleTitle: 'Night carer',
    facts: { 'gap-kind': 'practical-care', 'skill-cause': 'insufficient', 'post-holders': 'several' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 2,
      'n3-size-and-mix': 1,
      'n4-gap': [2, 1],
      'n5-current-cover': 1,
      'n6-alternatives': 2,
      'n7-novelty': 3,
      'n13-could-take-it-in': 2,
      's2-skills-present': 2,
      'y6-team-home': 1,
    },
  },
  defensible: ['existing-roles', 'team-or-pathway', 'need-not-demonstrated'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'new-role',
    strength: 'proceed-when',
    pointsTo: 'new-role',
    form: 'delegate',
    without: ['support-worker'],
    partOn: ['n4-gap'],
    findOut: ['n4-gap'],
  },
} as const satisfies Persona
