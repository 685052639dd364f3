import { memo, useState } from 'react'
import { mostOf } from '../../domain/assessment.ts'
import type { Line, MoneyPlanId } from '../../domain/money/lines.ts'
import type { lineKinds } from '../../domain/money/names.ts'
import { money as words } from '../../locales/en/money.ts'
import { useMachine, useWork } from '../../ports/use-work.ts'
import { LineForm } from './line-form.tsx'
import { SettingsForm } from './settings-form.tsx'

/** The order in which a plan is filled in. */
const asked = ['post', 'effect', 'income', 'money'] as const satisfies readonly (typeof lineKinds)[number][]

/** All lines of a plan as forms: one of each kind is always there to begin, and more can be added. */
export const PlanForm = memo(function PlanForm({ plan }: { readonly plan: MoneyPlanId }) {
  const moneyLines = useMachine(({ context }) => context.assessment!.moneyLines)
  const { newId } = useWork()
  const [added, setAdded] = useState<readonly { readonly id: string; readonly kind: Line['kind'] }[]>([])
  const isFull = Object.keys(moneyLines).length >= mostOf('moneyLines')
  const linesOf = (kind: Line['kind']): readonly string[] => {
    const kept = Object.entries(moneyLines).filter(([, line]) => line.plan === plan && line.kind === kind)
    const first = kept.length > 0 ? kept.map(([id]) => id) : [`${plan}-${kind}`]
    return [...new Set([...first, ...added.filter((one) => one.kind === kind).map(({ id }) => id)])]
  }
  return (
    <section className="section" aria-labelledby="money-form">
      <div className="head">
        <h2 id="money-form">{words.form.title}</h2>
        <p className="soft">{words.form.say}</p>
      </div>
      {asked.map((kind) => {
        const ids = linesOf(kind)
        return (
          <div key={kind}>
            {ids.map((id, at) => (
              <LineForm id={id} plan={plan} kind={kind} isFirst={at === 0} key={id} />
            ))}
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
        )
      })}
      <SettingsForm plan={plan} />
    </section>
  )
})
