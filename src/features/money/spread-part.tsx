import { memo } from 'react'
import { withinReach } from '../../domain/money/spread.ts'
import { linksMissing } from '../../domain/money/left-out.ts'
import { yearsOf } from '../../domain/money/years.ts'
import { figureSays } from '../../locales/figure-says.ts'
import { money } from '../../locales/en/money.ts'
import { poundsSay, shareSay } from '../../locales/numbers.ts'
import { Dots } from '../../ui/charts/dots.tsx'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import type { Drawn } from './use-draws.ts'
import { nothingTurns, worthSaying, type Told } from './parts.ts'

const words = money.spread

type Props = Told & {
  readonly drawn: Drawn | undefined
  readonly isStale: boolean
}

/** Twenty outcomes that are equally likely, the sum of the likely figures among them, and what to find out first. */
export const SpreadPart = memo(function SpreadPart({ plan, settings, reading, drawn, isStale }: Props) {
  return (
    <section className="section" aria-labelledby="money-spread" aria-busy={isStale}>
      <div className="head">
        <h2 id="money-spread">{words.title}</h2>
        {isStale && <p className="small soft">{words.working}</p>}
      </div>
      <FoldWhenNarrow summary={words.fold}>
        {reading === 'said' && linksMissing(plan).length > 0 && <p>{words.withoutBack}</p>}
        {drawn && isFlat(drawn) && (
          <p>
            {words[drawn.draws.drawn.length === 0 ? 'flat' : 'same'](
              poundsSay(-yearsOf(plan, settings, reading).inAll.netAYear),
            )}
          </p>
        )}
        {drawn && !isFlat(drawn) && <Outcomes plan={plan} settings={settings} drawn={drawn} />}
      </FoldWhenNarrow>
    </section>
  )
})

/** Whether all outcomes are the same to the pound: no figure has a range, or none that has one counts. */
const isFlat = ({ draws, spread: { low, high } }: Drawn): boolean => high - low < draws.everyYear

const most = 6

function Outcomes({
  plan,
  settings,
  drawn: { draws, spread, matters },
}: Pick<Told, 'plan' | 'settings'> & { readonly drawn: Drawn }) {
  const { low, high, dots, likely, asGoodAsLikely } = spread
  const found = (net: number): number => -net / draws.everyYear
  const outcomes = dots.map(found).sort((one, other) => one - other)
  const { canFind } = settings
  return (
    <>
      <p>{words.say(poundsSay(found(high)), poundsSay(found(low)))}</p>
      <Dots values={outcomes} mark={found(likely)} />
      <p className="money-head small">
        <span>{words.lowest(poundsSay(outcomes[0]!))}</span> <span>{words.highest(poundsSay(outcomes.at(-1)!))}</span>
      </p>
      <p className="small soft">{words.likely(poundsSay(found(likely)), shareSay(asGoodAsLikely))}</p>
      {canFind !== undefined && <p>{words.within(shareSay(withinReach(draws, canFind)), poundsSay(canFind))}</p>}
      <details className="small">
        <summary>{words.outcomes}</summary>
        <ol className="money-dots-list">
          {outcomes.map((sum, at) => (
            <li key={at}>{poundsSay(sum)}</li>
          ))}
        </ol>
      </details>
      <h3>{words.matters}</h3>
      {nothingTurns(matters, settings) && <p>{words.nothingTurns}</p>}
      <ol>
        {matters.slice(0, most).map(({ line, figure, share, worthKnowing = 0 }) => (
          <li key={`${line} ${figure}`}>
            <b>{figureSays({ line, figure }, plan)}</b> <span className="soft">{words.matter(shareSay(share))}</span>{' '}
            {worthKnowing > worthSaying && <span className="soft">{words.worth(poundsSay(worthKnowing))}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}
