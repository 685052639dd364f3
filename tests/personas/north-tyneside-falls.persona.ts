import type { Persona } from './persona.ts'

export const persona = {
  name: 'Falls in supported housing, North Tyneside',
  from: 'K8',
  story:
    'Housing officers see tenants long before the health service does. An NHS team knows how to prevent falls, will teach it, take referrals straight from the officers and answer the phone.',
  given: {
    facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed', involved: 'housing', 'health-tasks': 'yes' },
    levels: {
      'n1-boundary': 1,
      'n4-gap': 2,
      'n5-current-cover': 1,
      's2-skills-present': 3,
      'g2-boundary-rules': 2,
      'g6-delegation-safety': 2,
      't4-in-practice': 2,
    },
  },
  supposed: ['health-tasks', 'n1-boundary', 'n4-gap', 'n5-current-cover'],
  defensible: ['existing-roles', 'team-or-pathway'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'redistribute',
    beside: ['upskill-in-support'],
    without: ['support-worker', 'link-worker'],
    silent: ['W9', 'W19', 'W21', 'W51'],
    unsaid: ['W19'],
    findOut: ['n2-need-from-users', 'n3-size-and-mix', 't2-time-cover-kit'],
  },
} as const satisfies Persona
