import { costByInk } from '../../domain/money/cost-ink.ts'
import { yearsOf } from '../../domain/money/years.ts'
import { money } from '../../locales/en/money.ts'
import { poundsSay } from '../../locales/numbers.ts'
import { Cliff } from '../../ui/charts/cliff.tsx'
import type { Told } from './parts.ts'
import { SumsTable } from './sums-table.tsx'

const words = money.cliff

/** Cost beside income by year, and what nobody has said in writing to pay. */
export function CliffPart({ plan, settings, reading }: Told) {
  const told = yearsOf(plan, settings, reading)
  const bars = told.years.map(({ year, written }) => ({
    cost: costByInk(plan, told, year),
    written,
    hoped: told.incomes.reduce((sum, row) => sum + (row.isWritten ? 0 : row.byYear[year - 1]!), 0),
  }))
  const heads = [words.cost, words.written, words.hoped, words.back, words.gap]
  return (
    <section className="section" aria-labelledby="money-cliff">
      <div className="head">
        <h2 id="money-cliff">{words.title}</h2>
        <p>{words.say}</p>
      </div>
      <Cliff years={bars} />
      <SumsTable
        of="money-cliff"
        heads={heads}
        rows={told.years.map(({ year, cost, written, back, gap }, at) => ({
          key: `${year}`,
          name: words.year(`${year}`),
          says: [cost, written, bars[at]!.hoped, back, gap].map((sum) => poundsSay(sum)),
        }))}
      />
    </section>
  )
}
