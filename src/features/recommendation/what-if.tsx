import { decision } from '../../locales/en/decision.ts'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { whatIf, type Tipping } from '../../domain/diagram/what-if.ts'
import { aims, isHolding } from '../../domain/explain.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { Fold } from '../../ui/fold.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { ScenariosLink } from '../parts/scenarios-link.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { Pairs } from './what-if/pairs.tsx'
import { Road } from './what-if/road.tsx'
import { NoRoad } from './what-if/no-road.tsx'
import { valueSays } from '../parts/value-says.ts'
import { weakestOfEach } from './what-if/weakest-of-each.ts'

const openAtMost = 3
const listAtMost = 24

/** Single answers and pairs that would change the result, and for each other result the shortest honest roads to it. */
export function WhatIf() {
  const { whatIf: words } = recommendation
  const { assessment, content } = useRecommended()
  const { now, tipping, pairs, roads } = useMemo(() => {
    const asked = whatIf(assessment, content, { by: 'outcome' })
    return {
      now: asked.now.outcome,
      tipping: weakestOfEach(asked.tipping()),
      pairs: asked.tippingPairs(),
      roads: asked.wouldHaveToBeTrue(listAtMost).filter(({ headline }) => !isHolding(headline.outcome)),
    }
  }, [assessment, content])
  const reached = new Set(roads.map(({ headline }) => headline.outcome))
  return (
    <div className="what-if">
      <h3>{words.single}</h3>
      {tipping.length === 0 && <p>{words.noneAlone}</p>}
      <Fold
        items={tipping.map((one) => (
          <TippingRow tipping={one} key={`${one.changes[0]!.id} ${one.headline.outcome}`} />
        ))}
        open={openAtMost}
        others={words.others}
      />
      <h3>{words.pairs}</h3>
      <Pairs pairs={pairs} />
      <h3>{words.roads}</h3>
      {roads.length > 0 && <p>{words.roadsSay}</p>}
      <ul className="rows">
        {roads.map((one) => (
          <Road needed={one} key={one.headline.outcome} />
        ))}
        {aims.map((outcome) => outcome !== now && !reached.has(outcome) && <NoRoad outcome={outcome} key={outcome} />)}
      </ul>
      <p className="small">
        <ScenariosLink />
      </p>
    </div>
  )
}

function TippingRow({ tipping: { changes, headline } }: { readonly tipping: Tipping }) {
  const telling = useRecommended()
  const [change] = changes
  const { name, to } = findOutSays(change!, telling)
  return (
    <li>
      <div className="label">
        <h4>
          <Link href={to}>{name}</Link>
        </h4>
        <small>{decision.outcomes[headline.outcome]}</small>
      </div>
      <p className="body">{recommendation.whatIf.ifItWere(valueSays(change!, telling))}</p>
    </li>
  )
}
