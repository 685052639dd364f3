import type { Recommended } from '../../domain/recommend.ts'
import { toSettle } from '../../domain/diagram/to-settle.ts'
import { whatHangs, whatIf } from '../../domain/diagram/what-if.ts'
import { aims } from '../../domain/explain.ts'
import { isOpenNow } from '../parts/is-open-now.ts'

const settledBefore = new WeakMap<Recommended, SettlingTold>()

/** What the open answers can still lead to, and what settles it: worked out once, whoever asks, and the rest where it is drawn. */
export function settlingOf(telling: Recommended): SettlingTold {
  const known = settledBefore.get(telling)
  if (known) return known
  const told = workedOut(telling)
  settledBefore.set(telling, told)
  return told
}

export type SettlingTold = ReturnType<typeof workedOut>

function workedOut(telling: Recommended) {
  const { assessment, content } = telling
  const asked = whatIf(assessment, content, { by: 'outcome' })
  const atTheirWord = whatIf(assessment, content, { by: 'outcome', reading: 'stated' })
  const settling = asked.settling()
  const list = toSettle(telling)
  const possible = asked.possible().map(({ outcome }) => outcome)
  return {
    possible,
    /** What somebody may aim at and the open answers no longer allow, with how many answers would have to be others at the least, and known ones of a way to do that. */
    closed: () => {
      const roads = asked.wouldHaveToBeTrue(1)
      return aims
        .filter((outcome) => !possible.includes(outcome))
        .map((outcome) => {
          const { changes = 0, listed = [] } = roads.find(({ headline }) => headline.outcome === outcome) ?? {}
          return {
            outcome,
            changes,
            because: (listed[0] ?? []).filter((change) => !isOpenNow(change, assessment, content)),
          }
        })
    },
    possibleAtTheirWord: atTheirWord.possible().map(({ outcome }) => outcome),
    tipping: asked.tipping,
    disputed: whatHangs(assessment, content),
    lists: settling.lists,
    /** Whether anything that is to be answered or shown can change the result. */
    isAnyLeft: list.some(({ mayChange }) => mayChange),
    /** What is open and not on the list. */
    idle: settling.idle.filter(({ kind, id }) => !list.some((one) => one.kind === kind && one.id === id)),
  }
}
