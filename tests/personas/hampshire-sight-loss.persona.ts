import type { Persona } from './persona.ts'

export const persona = {
  name: 'Sight loss in Hampshire',
  from: 'K1',
  story:
    'Health finds the loss of sight or hearing, and social services help with what follows, so people fall between the two. In a reorganisation, existing skills were to sit beside the clinicians with a new way to refer.',
  given: {
    facts: { 'gap-kind': 'institutional-interface', targeted: 'yes' },
    levels: {
      'n1-boundary': 3,
      'n4-gap': 3,
      'n7-novelty': 2,
      's2-skills-present': 3,
      'y1-shared-plan': 2,
    },
  },
  supposed: [],
  defensible: ['existing-roles'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 're-place',
    with: ['new-job-description'],
    beside: ['care-pathway'],
    without: ['liaison'],
    silent: ['W8', 'W10', 'W27', 'W28', 'W39', 'W49', 'W51'],
    unsaid: ['W49'],
    findOut: ['n2-need-from-users', 'n3-size-and-mix', 'y2-leaders', 's11-role-flexibility', 't2-time-cover-kit'],
  },
} as const satisfies Persona
