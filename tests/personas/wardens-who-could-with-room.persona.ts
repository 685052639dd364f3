import type { Persona } from './persona.ts'

export const persona = {
  name: 'Foot checks that wardens could do, given an hour',
  trouble: '“New work” is asked as one question and is two: here those who hold it could take it in.',
  story:
    'Older tenants lose toes because nobody looks at their feet. It stands in the job of the wardens, who are willing and could be taught, if somebody freed an hour a week. Fair comparisons found that such checks help.',
  given: {
    roleTitle: 'Foot health worker',
    facts: { 'gap-kind': 'capability', 'skill-cause': 'no-time', involved: 'housing' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 1,
      'n3-size-and-mix': 2,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n6-alternatives': 1,
      'n12-does-it-help': 3,
      'n7-novelty': 2,
      'n13-could-take-it-in': 1,
      's2-skills-present': 1,
    },
  },
  defensible: ['existing-roles', 'team-or-pathway'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'train',
    without: ['support-worker'],
    fires: ['P37'],
    silent: ['P34', 'P35'],
  },
} as const satisfies Persona
