import type { Persona } from './persona.ts'

export const persona = {
  name: 'Torbay, as it is printed',
  from: 'K5',
  story:
    'After years of joining up there are one organisation, pooled budgets, shared records, leaders who act and a working team. A co-ordinator is named, but nothing is told of what is missing for people. Being ready is no need.',
  given: {
    roleTitle: 'Health and social care co-ordinator',
    facts: { 'gap-kind': 'co-ordination', hybrid: 'no' },
    levels: {
      'y1-shared-plan': 3,
      'y2-leaders': 3,
      'y5-relationships': 3,
      'y6-team-home': 3,
      'y7-shared-systems': 3,
      'g3-accountability': 2,
      'f3-streams': 3,
    },
  },
  supposed: [],
  defensible: ['need-not-demonstrated'],
  expected: {
    outcome: 'need-not-demonstrated',
    asStated: 'need-not-demonstrated',
    strength: 'not-yet',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    without: ['care-co-ordinator', 'joint-care-co-ordinator'],
    fires: ['W51', 'P9'],
    silent: ['W10', 'W12', 'W36', 'W48', 'W53', 'W60'],
    findOut: ['n4-gap', 'n1-boundary', 'n5-current-cover'],
  },
} as const satisfies Persona
