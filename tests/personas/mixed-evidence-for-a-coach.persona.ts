import type { Persona } from './persona.ts'

export const persona = {
  name: 'A health coach, where studies found different things',
  trouble: 'How far apart roles are in what is known of them weighs nothing.',
  story:
    'Nurses are meant to help people look after themselves. It was tried with them, and clinics always came first. Studies of coaches found different things in different places.',
  given: {
    roleTitle: 'Health coach',
    facts: { 'gap-kind': 'self-management', 'skill-cause': 'no-time', 'post-holders': 'several' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 2,
      'n3-size-and-mix': 2,
      'n4-gap': 2,
      'n5-current-cover': 2,
      'n6-alternatives': 2,
      'n12-does-it-help': 2,
      'n7-novelty': 2,
      'n13-could-take-it-in': 3,
      's2-skills-present': 1,
      'y6-team-home': 2,
    },
  },
  defensible: ['existing-roles'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'train',
    without: ['health-coach'],
    fires: ['P36'],
    silent: ['P34', 'P35', 'P37'],
    findOut: ['n12-does-it-help'],
  },
} as const satisfies Persona
