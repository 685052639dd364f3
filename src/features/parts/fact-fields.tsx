import { Suspense, useEffect, useState } from 'react'
import { factWith, isByPlan } from '../../domain/answers.ts'
import { recordAt } from '../../domain/changes.ts'
import type { Fact } from '../../domain/content.ts'
import { useGive, useHere, useMachine, useWork } from '../../ports/use-work.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Options } from './fact-options.tsx'

const FactByPlan = lazyPart(() => import('./fact-by-plan.tsx'), 'FactByPlan')

/** The plain facts asked beside a question, or at set-up. "Not known" stands chosen only once somebody has chosen it. */
export function FactFields({ facts, title }: { readonly facts: readonly Fact[]; readonly title?: string }) {
  useFocus(useHere().at)
  if (facts.length === 0) return null
  return (
    <section className="section q-section stack-5">
      {title && <h2>{title}</h2>}
      {facts.map((fact) => (
        <FactField key={fact.id} fact={fact} />
      ))}
    </section>
  )
}

function FactField({ fact }: { readonly fact: Fact }) {
  const { actor } = useWork()
  const said = useMachine(({ context }) => recordAt(context.assessment!, 'facts', fact.id))
  const [isOpen, setOpen] = useState(false)
  const differs = fact.about === 'plan' && isByPlan(said)
  const give = useGive()
  const set = (options: readonly string[]) => {
    const before = recordAt(actor.getSnapshot().context.assessment!, 'facts', fact.id)
    if (options.length + (before?.chosen.length ?? 0) > 0) give('fact', 'facts', fact.id, factWith(before, options))
  }
  return (
    <fieldset className="fact" id={`fact-${fact.id}`} tabIndex={-1} aria-describedby={`fact-${fact.id}-hint`}>
      <legend>
        <b>{fact.ask}</b>
      </legend>
      <p className="hint-text" id={`fact-${fact.id}-hint`}>
        {fact.why}
      </p>
      {!differs && !isOpen && <Options fact={fact} chosen={said?.chosen ?? []} set={set} />}
      {fact.about === 'plan' && (
        <Suspense>
          <FactByPlan fact={fact} isOpen={isOpen} open={setOpen} />
        </Suspense>
      )}
    </fieldset>
  )
}

/** The fact that the address names is in view and in focus. */
function useFocus(fact: string | undefined): void {
  useEffect(() => {
    const field = document.getElementById(`fact-${fact}`)
    field?.scrollIntoView()
    field?.focus({ preventScroll: true })
  }, [fact])
}
