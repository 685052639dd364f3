import type { Recommended } from '../../domain/recommend.ts'
import { whatIf } from '../../domain/diagram/what-if.ts'
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

function workedOut({ assessment, content }: Recommended) {
  const asked = whatIf(assessment, content, { by: 'outcome' })
  const atTheirWord = whatIf(assessment, content, { by: 'outcome', reading: 'stated' })
  const settling = asked.settling()
  const possible = asked.possible().map(({ outcome }) => outcome)
  const isOpen = (question: string) => settling.matters.some(({ id }) => id === question)
  const disputes = asked.disputed()
  const byHeadline = disputes.length > 0 ? whatIf(assessment, content).disputed() : []
  const decidesFirmness = (question: string) => byHeadline.some(({ id, matters }) => id === question && matters)
  return {
    possible,
    /** What somebody may aim at and the open answers no longer allow, with how many answers would have to be others at the least, and known ones of a way to do that. */
    closed: () => {
      const roads = asked.wouldHaveToBeTrue(1)
      return aims
        .filter((outcome) => !possible.includes(outcome))
        .map((outcome) => {
          const { changes = 0, listed = [] } = roads.find(({ headline }) => headline.outcome === outcome) ?? {}
          return { outcome, changes, because: (listed[0] ?? []).filter((change) => !isOpenNow(change, assessment)) }
        })
    },
    possibleAtTheirWord: atTheirWord.possible().map(({ outcome }) => outcome),
    tipping: asked.tipping,
    /**
     * What hangs on who is right: the result, how firmly it is recommended, or nothing. An answer that is only assumed may
     * matter even where it does not matter which of the groups is right.
     */
    disputed: disputes.map(({ id, matters }) => ({
      id,
      decides:
        matters || isOpen(id) ? ('result' as const) : decidesFirmness(id) ? ('firmly' as const) : ('nothing' as const),
    })),
    ...settling,
  }
}
