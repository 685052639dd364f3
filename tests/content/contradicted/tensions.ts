import { onlyCause, onlyGap, type Table } from './table.ts'
import { noSaving } from './watch-outs.ts'

const needShown = {
  levels: {
    'n1-boundary': 2,
    'n2-need-from-users': 2,
    'n3-size-and-mix': 2,
    'n4-gap': 2,
    'n5-current-cover': 1,
  },
} as const
const savingShown = { levels: { 'f4-substitution': 3, 'f5-net-and-scale': 2 } } as const

export const tensions: Table = {
  contradicted: {
    CF1: [{ levels: { 'y2-leaders': 2 } }, { levels: { 'n4-gap': 1 } }],
    CF2: [
      { levels: { 'f2-duration': 0 } },
      { levels: { 'f2-duration': 2 } },
      { levels: { 'f7-sustain': 3 } },
      { facts: { 'tied-money': 'no' } },
    ],
    CF3: [{ levels: { 'y4-legitimacy': 2 } }, { levels: { 's2-skills-present': 1 } }],
    CF4: [{ levels: { 's6-identity': 3 } }],
    CF5: [{ levels: { 'g9-workload': 3 } }, { levels: { 'n9-complexity': 2 } }],
    CF6: [{ levels: { 's4-headroom': 2 } }, { ladder: { 'train-extend-delegate': 0 } }],
    CF7: [{ levels: { 'n6-alternatives': 2 } }, { levels: { 's9-dependence': 2 } }, { levels: { 'f7-sustain': 3 } }],
    CF8: [savingShown, ...noSaving],
    CF9: [{ levels: { 'y9-organisational-approach': 2 } }],
    CF10: [
      { levels: { 'g6-delegation-safety': 3 } },
      { levels: { 'g6-delegation-safety': 'not-applicable' } },
      { levels: { 'g6-delegation-safety': 2, 't9-supply': 2 } },
      { facts: { unregistered: 'no' } },
    ],
    CF11: [{ facts: { 'health-tasks': 'no' } }],
    CF12: [{ facts: { 'across-councils': 'no' } }, { levels: { 'g5-regulation': 3 } }],
    CF13: [needShown, { facts: { 'tied-money': 'no' } }],
    CF14: [{ levels: { 't9-supply': 2 } }, { levels: { 's2-skills-present': 2 } }, onlyCause('no-remit')],
    CF15: [{ facts: { 'copied-profile': 'no' } }],
    CF16: [
      { levels: { 'g2-boundary-rules': 2, 'y5-relationships': 2 } },
      { levels: { 'g2-boundary-rules': 1, 'y5-relationships': 1 } },
    ],
    CF17: [{ levels: { 'f3-streams': 2 } }],
    CF18: [{ levels: { 'f6-unit-efficiency': 2 } }],
    CF19: [{ levels: { 'n10-equity': 2 } }, { facts: { targeted: 'no' } }],
    CF20: [{ levels: { 'y6-team-home': 2 } }, { levels: { 'n7-novelty': 2 } }],
    CF21: [{ levels: { 'y11-community-part': 2 } }, { facts: { involved: 'housing' } }],
    CF22: [{ facts: { hybrid: 'no' } }],
    CF23: [{ levels: { 'y3-engagement': 2 } }],
    CF25: [savingShown, ...noSaving, onlyGap('capacity')],
    CF26: [{ levels: { 's6-identity': 3 } }, { levels: { 'y4-legitimacy': 3 } }, { levels: { 'y4-legitimacy': 0 } }],
    CF27: [{ levels: { 'g4-supervision': 2 } }, { levels: { 'g4-supervision': 0 } }],
    CF28: [needShown, { levels: { 'f2-duration': 2 } }, { levels: { 'y2-leaders': 1 } }],
  },
  cannotBeContradicted: { 'it tells what the report says of such roles, and asks': ['CF24'] },
}
