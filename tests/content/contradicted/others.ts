import type { Table } from './table.ts'

export const noRegret: Table = {
  contradicted: {
    'agree-a-common-cause': [{ levels: { 'y1-shared-plan': 2 } }, { levels: { 'y9-organisational-approach': 3 } }],
    'start-from-the-ground': [{ levels: { 'y2-leaders': 2 } }],
    'protect-time-together': [
      { levels: { 'y10-time-together': 3 } },
      { levels: { 'y10-time-together': 2, 'y5-relationships': 2, 'f10-joint-time-funded': 2 } },
    ],
    'map-skills-by-person': [{ levels: { 's1-skills-map': 2 } }],
    'swap-role-descriptions': [{ levels: { 's6-identity': 2, 's8-local-knowledge': 2, 'n5-current-cover': 2 } }],
    'settle-shared-tasks': [{ levels: { 'g2-boundary-rules': 2 } }],
    'train-together': [{ levels: { 't5-together': 2 } }],
    'share-one-form-or-pathway': [{ levels: { 'y7-shared-systems': 3 } }],
    'measure-before': [{ levels: { 'f9-baseline': 2 } }],
  },
  cannotBeContradicted: {},
}

export const evaluation: Table = {
  contradicted: {},
  cannotBeContradicted: {
    'it is what a plan for this route measures, whatever is in place': [
      'EV1',
      'EV2',
      'EV3',
      'EV4',
      'EV5',
      'EV6',
      'EV7',
      'EV8',
      'EV9',
      'EV10',
      'EV11',
      'EV12',
      'EV13',
      'EV14',
      'EV15',
      'EV16',
      'EV17',
      'EV18',
      'EV19',
      'EV20',
    ],
  },
}

const otherCause = { facts: { 'skill-cause': 'vacant' } } as const
const otherGap = { facts: { 'gap-kind': 'capacity' } } as const
const knowHow = { facts: { 'gap-kind': 'capability' } } as const

export const routing: Table = {
  contradicted: {
    'capability-absent': [otherCause, otherGap],
    'capability-badly-spread': [otherCause, otherGap],
    'capability-devalued': [otherCause, otherGap],
    'capability-blocked': [otherCause, otherGap],
    'capability-vacant': [{ facts: { 'skill-cause': 'absent' } }, otherGap],
    'capability-too-few': [otherCause, otherGap],
    'capability-in-general': [otherGap],
    'capacity-vacant': [{ facts: { 'skill-cause': 'absent' } }, knowHow],
    'capacity-safe-to-pass-on': [{ levels: { 'g6-delegation-safety': 1 } }, otherCause, knowHow],
    'capacity-badly-spread': [otherCause, knowHow],
    'capacity-blocked': [otherCause, knowHow],
    'capacity-in-general': [knowHow],
    'practical-care': [otherGap],
    'co-ordination-many-bodies': [{ facts: { 'many-bodies': 'no' } }, otherGap],
    'co-ordination-predictable': [{ levels: { 'n9-complexity': 3 } }, otherGap],
    'co-ordination-unpredictable': [{ levels: { 'n9-complexity': 2 } }, otherGap],
    'co-ordination-in-general': [otherGap],
    'complex-fit': [otherGap],
    'community-offers-unknown': [{ levels: { 's8-local-knowledge': 2 } }, otherGap],
    'community-access': [otherGap],
    'institutional-interface': [otherGap],
    'self-management': [otherGap],
    'trust-identity': [otherGap],
    system: [otherGap],
  },
  cannotBeContradicted: {},
}

export const fundamentalsFirst: Table = {
  contradicted: {
    'leaders-not-behind-it': [{ levels: { 'y2-leaders': 1 } }],
    'gap-in-the-system': [otherGap],
    'trust-broken': [otherGap, { levels: { 's6-identity': 2 } }, { levels: { 'y5-relationships': 2 } }],
    'blocked-with-nothing-agreed': [otherCause],
  },
  cannotBeContradicted: {},
}

export const formsRemoved: Table = {
  contradicted: {
    enhance: [{ levels: { 's4-headroom': 2 } }],
    extend: [{ levels: { 's4-headroom': 2 } }],
    substitute: [{ levels: { 's6-identity': 2 } }],
    'joint-care-co-ordinator': [{ facts: { hybrid: 'no' } }],
  },
  cannotBeContradicted: {},
}
