import type { Persona } from './persona.ts'

export const persona = {
  name: 'Nurses who would reach into care homes',
  from: 'K13',
  story:
    'Residents go to hospital because the nursing skill is outside the home. Home staff feel policed, rules limit what they may do, staff come and go, and there is nobody to make one agreement with.',
  given: {
    facts: {
      'gap-kind': 'capability',
      'skill-cause': 'maldistributed',
      involved: ['care-homes', 'social-care-staff'],
      'many-providers': 'yes',
      employers: 'several',
    },
    levels: {
      'n1-boundary': 2,
      'n4-gap': 2,
      'n5-current-cover': 1,
      'n7-novelty': 2,
      's2-skills-present': 3,
      's6-identity': 1,
      'y5-relationships': 1,
      'y8-alignment': 1,
      'g5-regulation': 1,
      't9-supply': 1,
      'f3-streams': 1,
    },
  },
  supposed: ['n5-current-cover', 'n7-novelty'],
  defensible: ['existing-roles', 'fundamentals-first'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'redistribute',
    with: ['new-job-description'],
    beside: ['upskill-in-support'],
    without: ['liaison', 'substitute', 'support-worker'],
    fires: ['W18', 'W27', 'W36', 'W44', 'W45', 'W57'],
    silent: ['W8', 'W19', 'W22', 'W37', 'W55'],
    unsaid: ['W55'],
    findOut: ['g2-boundary-rules', 't2-time-cover-kit'],
  },
} as const satisfies Persona
