import { memo } from 'react'
import { partnersIn } from '../../domain/money/partners.ts'
import { money } from '../../locales/en/money.ts'
import { numberSay, poundsSay } from '../../locales/numbers.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import type { Told } from './parts.ts'
import { SumsTable } from '../parts/sums-table.tsx'

const words = money.partners
const sum = (byYear: readonly number[]): number => byYear.reduce((all, one) => all + one, 0)

/** Who pays, who gains and who is left with it, in all years together. */
export const PartnersPart = memo(function PartnersPart({ plan, settings, reading }: Told) {
  const heads = [words.pays, words.gets, words.gains, words.left, words.hours, words.given]
  return (
    <section className="section" aria-labelledby="money-partners">
      <div className="head">
        <h2 id="money-partners">{words.title}</h2>
        <p>{words.say}</p>
      </div>
      <FoldWhenNarrow summary={words.fold}>
        <SumsTable
          of="money-partners"
          what={words.who}
          heads={heads}
          rows={partnersIn(plan, settings, reading).map((one) => ({
            key: one.name,
            name: one.name || words.unnamed,
            says: [
              poundsSay(sum(one.pays) + sum(one.gives)),
              poundsSay(sum(one.gets)),
              poundsSay(sum(one.gains)),
              poundsSay(sum(one.leftWith)),
              numberSay(sum(one.hoursGained), 0),
              numberSay(sum(one.hoursGiven), 0),
            ],
          }))}
        />
      </FoldWhenNarrow>
    </section>
  )
})
