import { memo } from 'react'
import { yearsOf } from '../../domain/money/years.ts'
import { money } from '../../locales/en/money.ts'
import { poundsSay } from '../../locales/numbers.ts'
import { cliffBars } from '../../report/cliff-bars.ts'
import { backSays } from '../../report/money-says.ts'
import { Cliff } from '../../ui/charts/cliff.tsx'
import type { Told } from './parts.ts'
import { SumsTable } from '../parts/sums-table.tsx'

const words = money.cliff
const mostUnder = 6

/** Cost beside income by year, and what nobody has said in writing to pay. */
export const CliffPart = memo(function CliffPart({ plan, settings, reading }: Told) {
  const told = yearsOf(plan, settings, reading)
  const bars = cliffBars(plan, told)
  const years = told.years.map(({ year }) => words.year(`${year}`))
  const sums = told.years.map(({ cost, written, back, gap }, at) => [
    ...[cost, written, bars[at]!.hoped].map((sum) => poundsSay(sum)),
    backSays(told, back),
    poundsSay(gap),
  ])
  // A few years have their sums under their bars; of many, each has a row.
  const isUnder = years.length <= mostUnder
  const heads = [words.cost, words.written, words.hoped, words.back, words.gap]
  return (
    <section className="section" aria-labelledby="money-cliff">
      <div className="head">
        <h2 id="money-cliff">{words.title}</h2>
        <p>{words.say}</p>
      </div>
      <div className={isUnder ? 'money-under' : undefined}>
        <Cliff years={bars} />
      </div>
      <SumsTable
        of="money-cliff"
        what={words.what}
        heads={isUnder ? years : heads}
        rows={
          isUnder
            ? heads.map((head, row) => ({ key: head, name: head, says: sums.map((sumsOf) => sumsOf[row]!) }))
            : sums.map((says, at) => ({ key: years[at]!, name: years[at]!, says }))
        }
      />
    </section>
  )
})
