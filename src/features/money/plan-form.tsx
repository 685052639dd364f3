import { memo, useState, type ReactNode } from 'react'
import { mostOf } from '../../domain/assessment.ts'
import { linesInShort, type LineInShort } from '../../domain/money/line-in-short.ts'
import { firstLineId, linesInOrder } from '../../domain/money/line-order.ts'
import type { Line, MoneyPlan, MoneyPlanId, MoneySettings } from '../../domain/money/lines.ts'
import type { lineKinds } from '../../domain/money/names.ts'
import { money as words } from '../../locales/en/money.ts'
import { usePart, useWork } from '../../ports/use-work.ts'
import { OnceOpen } from '../../ui/once-open.tsx'
import { Row } from '../../ui/row.tsx'
import { LineForm } from './line-form.tsx'
import { lineSays } from './line-says.ts'
import { SettingsForm } from './settings-form.tsx'

/** The order in which a plan is filled in. */
const asked = ['post', 'effect', 'income', 'money'] as const satisfies readonly (typeof lineKinds)[number][]

type Props = {
  readonly plan: MoneyPlanId
  /** The plan as the sums take it; none where nothing is given yet. */
  readonly told: MoneyPlan | undefined
  readonly settings: MoneySettings
}

/** All lines of a plan, each in one row with its sum, and whole once it is opened: one of each kind is always there to begin, and more can be added. */
export const PlanForm = memo(function PlanForm({ plan, told, settings }: Props) {
  const moneyLines = usePart('moneyLines')
  const { newId } = useWork()
  const [added, setAdded] = useState<readonly { readonly id: string; readonly kind: Line['kind'] }[]>([])
  const [wasEmpty] = useState(told === undefined)
  const isFull = Object.keys(moneyLines).length >= mostOf('moneyLines')
  const inShort = told ? linesInShort(told, settings) : []
  const linesOf = (kind: Line['kind']): readonly string[] => {
    const kept = linesInOrder(moneyLines).filter(([, line]) => line.plan === plan && line.kind === kind)
    const first = kept.length > 0 ? kept.map(([id]) => id) : [firstLineId(plan, kind)]
    return [...new Set([...first, ...added.filter((one) => one.kind === kind).map(({ id }) => id)])]
  }
  return (
    <section className="section no-print" aria-labelledby="money-form">
      <div className="head">
        <h2 id="money-form">{words.form.title}</h2>
        <p className="soft">{words.form.say}</p>
      </div>
      {asked.map((kind) => (
        <div className="money-kind" key={kind}>
          <h3>{words.lines[kind].title}</h3>
          <div className="fold-rows">
            {linesOf(kind).map((id) => {
              const isNew = added.some((one) => one.id === id)
              return (
                <LineRow
                  told={inShort.find(({ line }) => line.id === id)}
                  kind={kind}
                  isOpen={isNew || (wasEmpty && kind === 'post')}
                  key={id}
                >
                  <LineForm id={id} plan={plan} kind={kind} isNew={isNew} />
                </LineRow>
              )
            })}
          </div>
          {isFull ? (
            <p className="small soft">{words.form.full}</p>
          ) : (
            <p className="actions">
              <button
                type="button"
                className="btn quiet small"
                onClick={() => setAdded([...added, { id: newId(), kind }])}
              >
                {words.form.anotherLine[kind]}
              </button>
            </p>
          )}
        </div>
      ))}
      <SettingsForm plan={plan} told={told} />
    </section>
  )
})

type RowProps = {
  readonly told: LineInShort | undefined
  readonly kind: Line['kind']
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** A line in one row: what it is called, what it comes to, and what it lacks. */
const LineRow = ({ told, kind, isOpen, children }: RowProps) => (
  <Row
    name={told?.line.name || words.lines[kind].one}
    says={told ? lineSays(told) : words.nothingYet}
    count={told && words.form.given(Object.keys(told.line.figures).length)}
    isOpen={isOpen}
    level={4}
  >
    <OnceOpen>{children}</OnceOpen>
  </Row>
)
