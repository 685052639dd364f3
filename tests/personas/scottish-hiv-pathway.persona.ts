import type { Persona } from './persona.ts'

export const persona = {
  name: 'HIV care in Scotland',
  from: 'K2',
  story:
    'One condition, several sectors, and a course that can mostly be foreseen. A team of many professions is there, and a nurse would look after the pathway and keep the partners together.',
  given: {
    facts: { 'gap-kind': 'co-ordination', targeted: 'yes', 'many-bodies': 'no' },
    levels: {
      'n1-boundary': 2,
      'n4-gap': 2,
      'n5-current-cover': 2,
      'n7-novelty': 2,
      'n9-complexity': 2,
      's2-skills-present': 3,
      'y6-team-home': 3,
    },
  },
  supposed: ['n1-boundary', 'n4-gap', 'many-bodies'],
  defensible: ['team-or-pathway', 'existing-roles'],
  expected: {
    outcome: 'team-or-pathway',
    asStated: 'team-or-pathway',
    strength: 'proceed-when',
    pointsTo: 'team-or-pathway',
    form: 'care-pathway',
    beside: ['new-job-description'],
    without: ['care-co-ordinator', 'liaison'],
    silent: ['W2', 'W3', 'W7', 'W10', 'W49', 'W53'],
    unsaid: ['W49'],
    findOut: ['y7-shared-systems', 'y8-alignment', 'g2-boundary-rules'],
  },
} as const satisfies Persona
