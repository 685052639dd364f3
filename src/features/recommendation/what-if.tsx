import { decision } from '../../locales/en/decision.ts'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { whatIf, type Tipping } from '../../domain/diagram/what-if.ts'
import { aims, isHolding } from '../../domain/explain.ts'
import { answerAt } from '../../report/answers.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { Fold } from '../../ui/fold.tsx'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import { Row } from '../../ui/row.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { ScenariosLink } from '../parts/scenarios-link.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { runsOf } from './runs.ts'
import { leastFirst, Pairs } from './what-if/pairs.tsx'
import { Road } from './what-if/road.tsx'
import { NoRoad } from './what-if/no-road.tsx'
import { valueSays } from '../parts/value-says.ts'
import { weakestOfEach } from './what-if/weakest-of-each.ts'

const openAtMost = 5
const listAtMost = 24

/** What the result hangs by: the answers that alone would change it; two answers together; and the shortest honest road to each other result. */
export function WhatIf() {
  const { whatIf: words } = recommendation
  const { assessment, content } = useRecommended()
  const { now, tipping, pairs, roads } = useMemo(() => {
    const asked = whatIf(assessment, content, { by: 'outcome' })
    return {
      now: asked.now.outcome,
      tipping: weakestOfEach(asked.tipping()),
      pairs: weakestOfEach([...asked.tippingPairs()].sort(leastFirst)),
      roads: asked.wouldHaveToBeTrue(listAtMost).filter(({ headline }) => !isHolding(headline.outcome)),
    }
  }, [assessment, content])
  const reached = new Set(roads.map(({ headline }) => headline.outcome))
  const others = aims.filter((outcome) => outcome !== now)
  const hinges = byAnswer(tipping)
  return (
    <section className="led what-if" aria-labelledby="what-if">
      <h2 id="what-if" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="small soft">
        <span>{hinges.length > 0 ? words.single(hinges.length) : words.noneAlone}</span> <span>{words.intro}</span>
      </p>
      <FoldWhenNarrow summary={words.answers(hinges.length)}>
        <Fold
          items={hinges.map((those) => (
            <Hinge those={those} key={those[0].changes[0]!.id} />
          ))}
          open={openAtMost}
          others={words.others}
        />
      </FoldWhenNarrow>
      <div className="fold-rows">
        <Row name={words.pairs} says={outcomesOf(pairs)} count={words.ways(pairs.length)} isRead level={3}>
          <Pairs pairs={pairs} />
        </Row>
        <Row name={words.roads} says={others.map((outcome) => decision.outcomes[outcome]).join('; ')} isRead level={3}>
          {roads.length > 0 && <p>{words.roadsSay}</p>}
          <ul className="rows">
            {roads.map((one) => (
              <Road needed={one} key={one.headline.outcome} />
            ))}
            {others.map((outcome) => !reached.has(outcome) && <NoRoad outcome={outcome} key={outcome} />)}
          </ul>
          <p className="small">
            <ScenariosLink />
          </p>
        </Row>
      </div>
    </section>
  )
}

/** Each result that some changes lead to, once. */
const outcomesOf = (tipping: readonly Tipping[]): string =>
  [...new Set(tipping.map(({ headline }) => decision.outcomes[headline.outcome]))].join('; ')

const idOf = ({ changes: [change] }: Tipping) => change!.id

/** What would follow from each other value of an answer, answer by answer in the order of the first. */
function byAnswer(tipping: readonly Tipping[]) {
  const inOrder = [...new Set(tipping.map(idOf))].flatMap((id) => tipping.filter((one) => idOf(one) === id))
  return runsOf(inOrder, (one, before) => idOf(one) === idOf(before))
}

/** An answer that alone would change the result: what it says now, and what would follow if it said something else. */
function Hinge({ those }: { readonly those: readonly [Tipping, ...Tipping[]] }) {
  const recommended = useRecommended()
  const [change] = those[0].changes
  const { name, to } = findOutSays(change!, recommended)
  const now = answerAt(change!, recommended)
  return (
    <li className="hinge">
      <div>
        <h3>
          <Link href={to}>{name}</Link>
        </h3>
        <p className="small">
          <span>{now?.says}</span> {now?.knownSays && <span className="known">{now.knownSays}</span>}
        </p>
      </div>
      <ul className="small">
        {those.map(({ changes: [other], headline }) => (
          <li key={headline.outcome}>
            <span>{recommendation.whatIf.ifItWere(valueSays(other!, recommended))}</span>{' '}
            <b>{decision.outcomes[headline.outcome]}</b>
          </li>
        ))}
      </ul>
    </li>
  )
}
