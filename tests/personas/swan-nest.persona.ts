import type { Persona } from './persona.ts'

export const persona = {
  name: 'Housing workers for women leaving sex work',
  from: 'K3',
  story:
    'Almost all the women were homeless, drug dependent or both, and that kept them from health care. Housing workers could learn what they lacked from a mental health trust, housing associations and the drug and alcohol team, on pilot money.',
  given: {
    facts: { 'gap-kind': 'capability', 'skill-cause': 'absent', involved: 'housing', targeted: 'yes' },
    levels: {
      'n1-boundary': 2,
      'n3-size-and-mix': 2,
      'n4-gap': 3,
      'n7-novelty': 2,
      's2-skills-present': 1,
      't1-training-need': 2,
      't3-content': 2,
      't4-in-practice': 2,
      't5-together': 2,
      'f2-duration': 1,
    },
  },
  supposed: ['n1-boundary', 's2-skills-present'],
  defensible: ['existing-roles', 'team-or-pathway'],
  expected: {
    outcome: 'existing-roles',
    asStated: 'existing-roles',
    strength: 'proceed-when',
    pointsTo: 'existing-roles',
    form: 'train',
    with: ['enhance'],
    beside: ['upskill-in-support'],
    without: ['link-worker', 'support-worker'],
    fires: ['W34'],
    silent: ['W19', 'W29', 'W31', 'W32', 'W51'],
    findOut: ['n2-need-from-users', 't2-time-cover-kit', 'g1-remit'],
  },
} as const satisfies Persona
