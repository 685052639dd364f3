import type { Persona } from './persona.ts'

export const persona = {
  name: 'Help into work that is in a job and always comes last',
  trouble: 'Strong evidence from elsewhere weighs nothing.',
  story:
    'People with severe mental illness ask for help to find a job. It is in the job description of every mental health worker, and crises and reviews always come first. Many fair trials found that an adviser of their own, inside the team, helps people into work. What filling posts would do, how long the need lasts and who supervises is not known yet.',
  given: {
    roleTitle: 'Employment adviser',
    facts: { 'gap-kind': 'institutional-interface', targeted: 'yes', 'post-holders': 'several' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 2,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n6-alternatives': 1,
      'n12-does-it-help': 3,
      'n7-novelty': 2,
      'n13-could-take-it-in': 2,
      'y6-team-home': 2,
    },
  },
  defensible: ['new-role', 'existing-roles'],
  expected: {
    outcome: 'new-role',
    asStated: 'new-role',
    strength: 'pilot',
    pointsTo: 'new-role',
    form: 'liaison',
    beside: ['re-place'],
    fires: ['P24'],
    silent: ['P34', 'P35', 'P36', 'P37'],
    findOut: ['s10-fill-first', 'n8-persistence', 'n3-size-and-mix', 'g4-supervision', 'f9-baseline'],
  },
} as const satisfies Persona
