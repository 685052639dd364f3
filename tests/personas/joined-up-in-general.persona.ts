import type { Persona } from './persona.ts'

export const persona = {
  name: 'It does not join up, and nobody knows why',
  trouble: 'Developing roles is the fall-back for not knowing.',
  story:
    'Everybody says that care for people with three conditions does not join up. What is missing is not said. Culture is blamed, and nobody has looked into it.',
  given: {
    facts: { 'gap-kind': 'co-ordination' },
    levels: {
      'n1-boundary': 1,
      'n4-gap': 1,
      'n5-current-cover': 1,
      'n7-novelty': 2,
      's2-skills-present': 2,
      's3-why-not-reaching': 1,
    },
  },
  defensible: ['need-not-demonstrated'],
  expected: {
    outcome: 'need-not-demonstrated',
    asStated: 'need-not-demonstrated',
    strength: 'not-yet',
    pointsTo: 'team-or-pathway',
    form: 'mdt',
    findOut: ['n4-gap', 's3-why-not-reaching', 'skill-cause'],
  },
} as const satisfies Persona
