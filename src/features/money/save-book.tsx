import { useState } from 'react'
import type { MoneyGiven } from '../../domain/money/money-in.ts'
import type { MoneyPlanId } from '../../domain/money/lines.ts'
import type { MoneyReference } from '../../domain/money/reference.ts'
import { dateSay } from '../../locales/dates.ts'
import { money } from '../../locales/en/money.ts'
import { useWork } from '../../ports/use-work.ts'

const words = money.book
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Props = {
  readonly given: MoneyGiven
  readonly nameOf: (plan: MoneyPlanId) => string
  readonly references: readonly MoneyReference[]
}

const rowOf = ({ what, say, from, source, read }: MoneyReference) =>
  [what, say, dateSay(from), source, money.references.read[read]] as const

/** The sums as a workbook that calculates, on one press. What makes it is fetched with the press. */
export function SaveBook({ given: { plans, settings }, nameOf, references }: Props) {
  const { saveAs, today } = useWork()
  const [news, setNews] = useState('')
  const save = async () => {
    setNews('')
    try {
      const { moneyWorkbook } = await import('../../exports/workbook/money-workbook.ts')
      const named = plans.map((plan) => ({ plan, name: nameOf(plan.id) }))
      const bytes = await moneyWorkbook({ plans: named, settings, references: references.map(rowOf) })
      const name = `${words.name}-${today()}.xlsx`
      saveAs(name, new Blob([bytes], { type }))
      setNews(words.saved(name))
    } catch {
      setNews(words.failed)
    }
  }
  return (
    <div className="section no-print">
      <p className="actions">
        <button type="button" className="btn" onClick={() => void save()}>
          {words.save}
        </button>
      </p>
      <p className="small soft">{words.say}</p>
      <p className="small soft news" role="status">
        {news}
      </p>
    </div>
  )
}
