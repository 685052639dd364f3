import type { Persona } from './persona.ts'

export const persona = {
  name: 'Peer workers who are to keep people out of hospital',
  trouble: 'Where fair trials found no effect on the very aim, the team has to hear it before it starts.',
  story:
    'A trust wants paid peers so that fewer people come back to hospital. The need is told by people and by figures, nobody holds the work, and a team waits for them. Fair trials found that peers help people to recover, and that just as many come back.',
  given: {
    roleTitle: 'Peer support worker',
    facts: { 'gap-kind': 'complex-fit', 'post-holders': 'several' },
    levels: {
      'n1-boundary': 2,
      'n2-need-from-users': 2,
      'n3-size-and-mix': 2,
      'n4-gap': 2,
      'n5-current-cover': 2,
      'n6-alternatives': 2,
      'n12-does-it-help': 0,
      'n7-novelty': 3,
      'n13-could-take-it-in': 2,
      'n8-persistence': 3,
      's10-fill-first': 3,
      'y6-team-home': 2,
      'g1-remit': 2,
      'g4-supervision': 2,
      'g5-regulation': 2,
      'g6-delegation-safety': 2,
    },
  },
  defensible: ['team-or-pathway', 'existing-roles', 'need-not-demonstrated'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    without: ['care-co-ordinator'],
    fires: ['P34'],
    silent: ['P35', 'P36'],
  },
} as const satisfies Persona
