import type { Persona } from './persona.ts'

export const persona = {
  name: 'A co-ordinator that only managers asked for',
  trouble: '“Nobody has asked them” has no place of its own.',
  story:
    'Two boards have counted the people whom five services see in turn. No job holds the joining up, and a team is planned. Nobody has asked a single one of these people what should be different.',
  given: {
    roleTitle: 'Care co-ordinator',
    facts: { 'gap-kind': 'co-ordination', 'many-bodies': 'no', 'post-holders': 'several' },
    levels: {
      'n1-boundary': 1,
      'n2-need-from-users': 0,
      'n3-size-and-mix': 3,
      'n4-gap': 2,
      'n5-current-cover': 2,
      'n6-alternatives': 2,
      'n7-novelty': 3,
      'n13-could-take-it-in': 2,
      'n8-persistence': 2,
      'n9-complexity': 3,
      's10-fill-first': 2,
      'y6-team-home': 1,
    },
  },
  defensible: ['team-or-pathway', 'need-not-demonstrated'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    without: ['care-co-ordinator'],
    findOut: ['n2-need-from-users'],
  },
} as const satisfies Persona
