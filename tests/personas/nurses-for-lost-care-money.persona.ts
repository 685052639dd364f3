import type { Persona } from './persona.ts'

export const persona = {
  name: 'Nurses who cover what care money no longer pays',
  from: 'K45',
  story:
    'The council is cutting, budgets clash, and visits that social care can no longer pay for land on nurses. A post is no answer to money that is not there.',
  given: {
    facts: { 'gap-kind': 'system', 'care-cuts': 'yes', employers: 'several' },
    levels: {
      'n1-boundary': 2,
      'n4-gap': 2,
      's2-skills-present': 2,
      'f3-streams': 1,
    },
  },
  supposed: ['s2-skills-present'],
  defensible: ['fundamentals-first'],
  expected: {
    outcome: 'fundamentals-first',
    asStated: 'fundamentals-first',
    strength: 'not-yet',
    pointsTo: 'existing-roles',
    form: 'redistribute',
    without: ['recruit', 'support-worker'],
    fires: ['W36', 'W37'],
    silent: ['W12', 'W39', 'W44', 'W51'],
  },
} as const satisfies Persona
