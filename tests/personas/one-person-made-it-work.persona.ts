import type { Persona } from './persona.ts'

export const persona = {
  name: 'A second year for the one who made it work',
  trouble: 'A trial that rests on one outstanding person.',
  story:
    'One man made a year’s trial with rough sleepers work, and everybody can show it. It stopped when he was away. The plan is to give him another year.',
  given: {
    roleTitle: 'Street link worker',
    facts: { 'gap-kind': 'complex-fit', 'post-holders': 'one' },
    levels: {
      'n1-boundary': 2,
      'n2-need-from-users': 2,
      'n3-size-and-mix': 2,
      'n4-gap': 2,
      'n5-current-cover': 2,
      'n6-alternatives': 3,
      'n7-novelty': 3,
      'n13-could-take-it-in': 3,
      'n8-persistence': 3,
      's9-dependence': 0,
      's10-fill-first': 3,
      'y6-team-home': 2,
      'g1-remit': 2,
      'g4-supervision': 2,
      'g5-regulation': 2,
      'g6-delegation-safety': 'not-applicable',
    },
  },
  defensible: ['team-or-pathway', 'existing-roles', 'fundamentals-first'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    without: ['care-co-ordinator'],
    fires: ['W7', 'P6'],
  },
} as const satisfies Persona
