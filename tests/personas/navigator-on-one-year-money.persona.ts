import type { Persona } from './persona.ts'

export const persona = {
  name: 'A navigator on money for one year',
  from: 'K43',
  story:
    'New posts have run on pilot money, and those in voluntary bodies were the first to stop. We suppose a manager who bids for one: money for a year that may only be spent on a navigator. Take the post out of the bid and no gap is left in the sentence.',
  given: {
    roleTitle: 'Care navigator',
    facts: {
      'gap-kind': 'community-access',
      'tied-money': 'yes',
      'post-holders': 'one',
      involved: 'community-employer',
      'sent-on': 'yes',
    },
    levels: {
      'n1-boundary': 'unknown',
      'n4-gap': 0,
      'n5-current-cover': 0,
      'n6-alternatives': 0,
      'n11-room-elsewhere': 1,
      'y6-team-home': 0,
      'f2-duration': 1,
    },
    voices: {
      manager: {
        group: 'Managers',
        organisation: 'Health board',
        kind: 'manager',
        present: true,
        people: '',
        isAffected: true,
      },
    },
  },
  supposed: [
    'gap-kind',
    'tied-money',
    'post-holders',
    'sent-on',
    'n4-gap',
    'n5-current-cover',
    'n6-alternatives',
    'n11-room-elsewhere',
    'y6-team-home',
  ],
  defensible: ['need-not-demonstrated'],
  expected: {
    outcome: 'need-not-demonstrated',
    asStated: 'need-not-demonstrated',
    strength: 'not-yet',
    pointsTo: 'team-or-pathway',
    form: 'neighbourhood-network',
    without: ['care-navigator', 'link-worker'],
    fires: ['W1', 'W7', 'W10', 'W34', 'W35', 'W51', 'W65', 'P4', 'P6', 'P8', 'P13'],
    silent: ['W12', 'W39', 'W52'],
    findOut: ['n4-gap', 'n1-boundary', 'n5-current-cover'],
  },
} as const satisfies Persona
