import { memo } from 'react'
import { partnersIn } from '../../domain/money/partners.ts'
import { yearsOf } from '../../domain/money/years.ts'
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
  const open = yearsOf(plan, settings, reading).backs.filter(({ isKnown }) => reading === 'said' && !isKnown)
  // Whoever gains from a saving of which a step is missing gains nobody knows what.
  const isOpen = (name: string) => open.some(({ line }) => line.gains === name)
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
              isOpen(one.name) ? money.unknown : poundsSay(sum(one.gains)),
              isOpen(one.name) ? money.unknown : poundsSay(sum(one.leftWith)),
              isOpen(one.name) ? money.unknown : numberSay(sum(one.hoursGained), 0),
              numberSay(sum(one.hoursGiven), 0),
            ],
          }))}
        />
      </FoldWhenNarrow>
    </section>
  )
})
