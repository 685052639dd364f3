import type { Persona } from './persona.ts'

export const persona = {
  name: 'A primary care site that changes its mix of skills',
  from: 'K12',
  story:
    'Teams talk more and pass work between jobs, to take work off others. Nothing stops in return, training has no time or money set aside, the cost of the change is not counted, and the best people carry it.',
  given: {
    facts: { 'gap-kind': 'capacity', 'skill-cause': 'no-time', saving: 'hoped', 'saving-in': 'hours' },
    levels: {
      'n4-gap': 1,
      's2-skills-present': 2,
      's4-headroom': 1,
      's9-dependence': 1,
      't1-training-need': 1,
      't2-time-cover-kit': 1,
      'f1-full-cost': 2,
      'f4-substitution': 1,
    },
  },
  supposed: ['n4-gap', 'skill-cause', 'saving-in', 'f1-full-cost', 'f4-substitution'],
  defensible: ['existing-roles'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'recruit',
    with: ['delegate', 'redistribute'],
    without: ['enhance', 'extend', 'support-worker'],
    fires: ['W9', 'W26', 'W27', 'W29', 'W39', 'W43', 'P2'],
    silent: ['W40', 'W51', 'W53'],
    saving: 'struck-out',
    findOut: ['n2-need-from-users', 't2-time-cover-kit', 'g1-remit'],
  },
} as const satisfies Persona
