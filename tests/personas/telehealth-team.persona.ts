import type { Persona } from './persona.ts'

export const persona = {
  name: 'Telehealth for tenants with lung disease',
  from: 'K11',
  story:
    'Case managers know the disease and housing officers know the tenant, and neither knew much of the other’s work. They become one team and stay clear on who decides and who helps with the equipment.',
  given: {
    facts: { 'gap-kind': 'co-ordination', involved: 'housing', targeted: 'yes', employers: 'several' },
    levels: {
      'n1-boundary': 1,
      'n4-gap': 2,
      'n5-current-cover': 1,
      's2-skills-present': 3,
      's8-local-knowledge': 1,
      'y5-relationships': 2,
      'g2-boundary-rules': 2,
    },
  },
  supposed: ['n1-boundary', 'n4-gap', 'n5-current-cover', 'y5-relationships'],
  defensible: ['team-or-pathway'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    with: ['upskill-in-support', 'care-pathway'],
    without: ['care-co-ordinator', 'liaison'],
    silent: ['W13', 'W19', 'W45', 'W53', 'W66'],
    findOut: ['y10-time-together', 'g3-accountability', 'f7-sustain'],
  },
} as const satisfies Persona
