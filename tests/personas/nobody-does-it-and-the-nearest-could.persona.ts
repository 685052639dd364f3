import type { Persona } from './persona.ts'

export const persona = {
  name: 'Drug advice that nobody gives and hostel staff could',
  trouble: '“New work” is asked as one question and is two: nobody holds it, and those nearest could take it in.',
  story:
    'Nobody in the hostels talks with people about drugs. Hostel staff see them every day, say that they would, and need only be taught. The council has already named a post.',
  given: {
    roleTitle: 'Drug worker in the hostels',
    facts: { 'gap-kind': 'capability', 'skill-cause': 'absent', involved: 'housing' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 1,
      'n3-size-and-mix': 1,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n6-alternatives': 2,
      'n7-novelty': 3,
      'n13-could-take-it-in': 0,
      's2-skills-present': 1,
      'y6-team-home': 1,
    },
  },
  defensible: ['existing-roles', 'team-or-pathway'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'train',
    beside: ['upskill-in-support'],
    silent: ['P37'],
  },
} as const satisfies Persona
