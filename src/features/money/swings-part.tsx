import { memo, useMemo } from 'react'
import type { Matter } from '../../domain/money/matters.ts'
import { figuresOf } from '../../domain/money/figures.ts'
import { numbersOf } from '../../domain/money/numbers.ts'
import { everyYear } from '../../domain/money/sums.ts'
import { swings, type Swing } from '../../domain/money/swings.ts'
import { yearsOf } from '../../domain/money/years.ts'
import { common } from '../../locales/en/common.ts'
import { figureSays } from '../../locales/figure-says.ts'
import { money } from '../../locales/en/money.ts'
import { bareSay, poundsSay, shareSay, valueSay } from '../../locales/numbers.ts'
import { SwingBar } from '../../ui/charts/swing-bar.tsx'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import { worthSaying, type Told } from './parts.ts'

const words = money.swings
const most = 8

/** Which figure moves what has to be found: one at a time, from its low to its high end, the widest first. Exact. */
export const SwingsPart = memo(function SwingsPart({
  plan,
  settings,
  reading,
  matters,
}: Told & { readonly matters: readonly Matter[] }) {
  const years = everyYear(numbersOf(plan, settings, reading))
  const all = useMemo(() => swings(plan, settings, reading), [plan, settings, reading]).filter(
    ({ atLow, atHigh }) => Math.abs(atHigh - atLow) / years > worthSaying,
  )
  if (all.length === 0) return null
  const found = (net: number): number => -net / years
  const likely = -yearsOf(plan, settings, reading).inAll.netAYear
  const ends = [likely, ...all.flatMap(({ atLow, atHigh }) => [found(atLow), found(atHigh)])]
  const [least, widest] = [Math.min(...ends), Math.max(...ends)]
  const across = (sum: number): number => (widest > least ? (sum - least) / (widest - least) : 0.5)
  const shareOf = ({ line, figure }: Swing) => matters.find((one) => one.line === line && one.figure === figure)?.share
  return (
    <section className="section" aria-labelledby="money-swings">
      <div className="head">
        <h2 id="money-swings">{words.title}</h2>
        <p>{words.say}</p>
      </div>
      <FoldWhenNarrow summary={words.fold}>
        <ol className="money-stairs two-beside">
          {all.slice(0, most).map((swing) => {
            const { line, figure, range, given, atLow, atHigh } = swing
            const { unit } = figuresOf[plan.lines.find(({ id }) => id === line)!.kind][figure]!
            const share = shareOf(swing)
            return (
              <li key={`${line} ${figure}`}>
                <p className="money-head">
                  <b>{figureSays(swing, plan)}</b>{' '}
                  <span>{words.range(bareSay(range.low, unit), valueSay(range.high, unit, money.form))}</span>
                </p>
                <SwingBar
                  from={across(found(atLow))}
                  to={across(found(atHigh))}
                  mark={across(likely)}
                  ink={given.basis}
                />
                <p className="small soft">
                  <span>{words.sums(poundsSay(found(atLow)), poundsSay(found(atHigh)))}</span>{' '}
                  {share !== undefined && <span>{money.spread.matter(shareSay(share))}</span>}{' '}
                  <b>{common.basis[given.basis]}</b>
                </p>
              </li>
            )
          })}
        </ol>
        <p className="small soft">{words.likely(poundsSay(likely))}</p>
      </FoldWhenNarrow>
    </section>
  )
})
