import type { Persona } from './persona.ts'

export const persona = {
  name: 'Link workers for older people',
  from: 'K18',
  story:
    'Help exists in the community and older people do not reach it. Health, care and voluntary staff share a place. Link workers are wanted for work much like what public services once did, and it is unclear what they do and whom they answer to.',
  given: {
    roleTitle: 'Community link worker',
    facts: { 'gap-kind': 'community-access', involved: 'volunteers', employers: 'several' },
    levels: {
      'n1-boundary': 1,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n7-novelty': 2,
      'y10-time-together': 2,
      'g1-remit': 1,
      'g3-accountability': 1,
    },
  },
  supposed: ['n1-boundary', 'n4-gap', 'n5-current-cover'],
  defensible: ['team-or-pathway', 'existing-roles'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'neighbourhood-network',
    with: ['mdt'],
    without: ['link-worker', 'care-navigator'],
    fires: ['W13', 'W14', 'W51', 'P13'],
    silent: ['W35', 'W61', 'P4'],
    unsaid: ['W61'],
    findOut: ['g1-remit', 'g3-accountability', 'g8-agreements'],
  },
} as const satisfies Persona
