import type { Rule } from '../../domain/grid/suggest-rules.ts'

/** The question beside which each thing is shown that the grid can say. */
export const suggestedBeside = {
  'cover-mapped': 'n5-current-cover',
  'new-work': 'n7-novelty',
  'skills-map': 's1-skills-map',
  'skills-present': 's2-skills-present',
  'skill-cause': 's3-why-not-reaching',
  headroom: 's4-headroom',
  'rests-on-one': 's9-dependence',
  'fill-first': 's10-fill-first',
  'barred-roles': 's11-role-flexibility',
  'barred-rules': 'g5-regulation',
  supervision: 'g4-supervision',
  delegation: 'g6-delegation-safety',
  'training-need': 't1-training-need',
  'training-time': 't2-time-cover-kit',
  'left-over': 'n6-alternatives',
} as const satisfies Readonly<Record<Rule, string>>
