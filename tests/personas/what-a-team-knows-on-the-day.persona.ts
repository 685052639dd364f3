import type { Persona } from './persona.ts'

export const persona = {
  name: 'Evening care, with what a team knows on the day it decides',
  trouble: 'A pilot cannot be reached with what teams know on the day they decide.',
  story:
    'Nobody helps people to bed after hospital, and no job includes it. People said so, other ways were tried, and a team would take the workers in. Figures exist and were not drawn. Nobody has written a remit, named a supervisor or asked how long the need will last.',
  given: {
    roleTitle: 'Evening care worker',
    facts: { 'gap-kind': 'practical-care', 'skill-cause': 'no-remit', 'post-holders': 'several' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 2,
      'n3-size-and-mix': 'unknown',
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n6-alternatives': 2,
      'n7-novelty': 3,
      'n13-could-take-it-in': 2,
      'y6-team-home': 1,
    },
  },
  defensible: ['new-role', 'existing-roles'],
  expected: {
    outcome: 'new-role',
    asStated: 'new-role',
    strength: 'pilot',
    pointsTo: 'new-role',
    form: 'support-worker',
    beside: ['delegate'],
    silent: ['P34', 'P37'],
    findOut: [
      'n12-does-it-help',
      's10-fill-first',
      'n8-persistence',
      'n3-size-and-mix',
      'g1-remit',
      'g4-supervision',
      'f9-baseline',
    ],
  },
} as const satisfies Persona
