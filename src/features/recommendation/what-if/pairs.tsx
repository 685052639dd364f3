import { takesLess } from '../../../domain/diagram/flips.ts'
import type { Tipping } from '../../../domain/diagram/what-if.ts'
import { isHolding } from '../../../domain/explain.ts'
import { decision } from '../../../locales/en/decision.ts'
import { recommendation } from '../../../locales/en/recommendation.ts'
import { Fold } from '../../../ui/fold.tsx'
import { Steps } from './steps.tsx'
import { nameOf } from './weakest-of-each.ts'

const openAtMost = 3
const foldedAtMost = 12

/** Two answers that lead somewhere together and not alone; those that take the least come first, and among them what somebody may aim at. */
export function Pairs({ pairs }: { readonly pairs: readonly Tipping[] }) {
  const { whatIf: words } = recommendation
  if (pairs.length === 0) return <p>{words.noPairs}</p>
  const listed = pairs.slice(0, openAtMost + foldedAtMost)
  return (
    <>
      <p>{words.countOfPairs(pairs.length)}</p>
      <Fold
        items={listed.map((pair) => (
          <Pair pair={pair} key={nameOf(pair)} />
        ))}
        open={openAtMost}
        others={(count) => words.morePairs(count, pairs.length - listed.length)}
      />
    </>
  )
}

export const leastFirst = (one: Tipping, other: Tipping): number =>
  takesLess(one.changes, other.changes) ||
  Number(isHolding(one.headline.outcome)) - Number(isHolding(other.headline.outcome))

function Pair({ pair: { changes, headline } }: { readonly pair: Tipping }) {
  return (
    <li>
      <p className="label">
        <b>{decision.outcomes[headline.outcome]}</b>
      </p>
      <div className="body wide">
        <Steps steps={changes} />
      </div>
    </li>
  )
}
