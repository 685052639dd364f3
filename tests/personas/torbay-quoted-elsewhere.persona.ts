import type { Persona } from './persona.ts'

export const persona = {
  name: 'A place that quotes Torbay',
  from: 'K5',
  story:
    'We suppose a place that has read of Torbay and wants its co-ordinator. There is no shared plan, no team and no shared record, and senior leaders do not back it.',
  given: {
    roleTitle: 'Health and social care co-ordinator',
    facts: { 'gap-kind': 'co-ordination', 'copied-profile': 'yes', employers: 'several' },
    levels: {
      'n1-boundary': 1,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'y1-shared-plan': 0,
      'y2-leaders': 0,
      'y6-team-home': 0,
      'y7-shared-systems': 0,
      'f3-streams': 1,
    },
  },
  supposed: [
    'gap-kind',
    'copied-profile',
    'employers',
    'n1-boundary',
    'n4-gap',
    'n5-current-cover',
    'y1-shared-plan',
    'y2-leaders',
    'y6-team-home',
    'y7-shared-systems',
    'f3-streams',
  ],
  defensible: ['fundamentals-first'],
  expected: {
    outcome: 'fundamentals-first',
    asStated: 'fundamentals-first',
    strength: 'not-yet',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    without: ['care-co-ordinator', 'joint-care-co-ordinator'],
    fires: ['W10', 'W12', 'W36', 'W51', 'W52', 'W53', 'W60', 'P12'],
    unsaid: ['W63'],
    silent: ['W2', 'W5', 'W44'],
  },
} as const satisfies Persona
