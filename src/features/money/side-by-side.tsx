import { memo } from 'react'
import { Link } from 'wouter'
import type { SaidOrShown } from '../../domain/money/figure.ts'
import type { MoneyGiven } from '../../domain/money/money-in.ts'
import type { MoneyPlanId } from '../../domain/money/lines.ts'
import { yearsOf } from '../../domain/money/years.ts'
import { thirdYear } from '../../domain/money/years-shown.ts'
import { money } from '../../locales/en/money.ts'
import { poundsSay } from '../../locales/numbers.ts'
import { paths } from '../../ports/paths.ts'
import { usePart } from '../../ports/use-work.ts'
import { backSays } from '../../report/money-says.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import { SumsTable } from '../parts/sums-table.tsx'

const words = money.side

type Props = {
  readonly given: MoneyGiven
  readonly reading: SaidOrShown
  readonly nameOf: (plan: MoneyPlanId) => string
}

/** The plans that have figures side by side, in year 3. Nothing is added up, and nothing is ranked. */
export const SideBySide = memo(function SideBySide({ given: { plans, settings }, reading, nameOf }: Props) {
  const id = usePart('id')
  const heads = [money.cliff.cost, money.cliff.written, money.cliff.gap, money.cliff.back]
  return (
    <section className="section" aria-labelledby="money-side">
      <div className="head">
        <h2 id="money-side">{words.title}</h2>
        <p>{words.say(`${thirdYear}`)}</p>
      </div>
      <FoldWhenNarrow summary={words.fold}>
        <SumsTable
          of="money-side"
          what={words.plan}
          heads={heads}
          rows={plans.map((plan) => {
            const years = yearsOf(plan, settings, reading)
            const { cost, written, gap, back } = years.years[thirdYear - 1]!
            return {
              key: plan.id,
              name: <Link href={paths.money(id, plan.id)}>{nameOf(plan.id)}</Link>,
              says: [...[cost, written, gap].map((sum) => poundsSay(sum)), backSays(years, back)],
            }
          })}
        />
      </FoldWhenNarrow>
    </section>
  )
})
