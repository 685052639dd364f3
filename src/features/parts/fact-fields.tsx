import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { factWith, isByPlan, optionsSaid } from '../../domain/answers.ts'
import { recordAt } from '../../domain/changes.ts'
import type { Fact } from '../../domain/content.ts'
import { useGive, useHere, useMachine, useWork } from '../../ports/use-work.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { listSay } from '../../locales/lists.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Row } from '../../ui/row.tsx'
import { FiguresAtFact } from './figures-at.tsx'
import { Options } from './fact-options.tsx'

const FactByPlan = lazyPart(() => import('./fact-by-plan.tsx'), 'FactByPlan')

/** Plain facts, as set-up asks them. */
export function FactFields({ facts }: { readonly facts: readonly Fact[] }) {
  useFocus(useHere().at)
  return (
    <section className="section q-section stack-5">
      {facts.map((fact) => (
        <FactField key={fact.id} fact={fact}>
          <b>{fact.ask}</b>
        </FactField>
      ))}
    </section>
  )
}

/** Up to how many options a fact stands open until it is chosen. */
const few = 3

/** The facts asked beside a step, a line each. What takes one look stands open until it is chosen; in a quick look none does. */
export function FactRows({ facts }: { readonly facts: readonly Fact[] }) {
  const { at } = useHere()
  useFocus(at)
  return (
    <div className="fold-rows">
      {facts.map((fact) => (
        <FactRow key={fact.id} fact={fact} isWanted={fact.id === at} />
      ))}
    </div>
  )
}

function FactRow({ fact, isWanted }: { readonly fact: Fact; readonly isWanted: boolean }) {
  const said = useMachine(({ context }) => recordAt(context.assessment!, 'facts', fact.id))
  const isQuick = useMachine(({ context }) => context.assessment!.about.about.depth === 'screen')
  const isAsked = !isQuick && fact.options.length <= few
  const chosen = optionsSaid(fact, said?.chosen)
  const isSaid = chosen.length > 0 || isByPlan(said)
  return (
    <Row
      isAsked
      name={fact.ask}
      says={chosen.length > 0 && listSay(chosen)}
      count={isSaid ? undefined : words.more.add}
      isOpen={isWanted || (isAsked && !isSaid)}
    >
      <FactField fact={fact}>
        <span className="sr">{fact.ask}</span>
      </FactField>
    </Row>
  )
}

function FactField({ fact, children }: { readonly fact: Fact; readonly children: ReactNode }) {
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
      <legend>{children}</legend>
      <p className="hint-text" id={`fact-${fact.id}-hint`}>
        {fact.why}
      </p>
      {!differs && !isOpen && <Options fact={fact} chosen={said?.chosen ?? []} set={set} />}
      {fact.about === 'plan' && (
        <Suspense>
          <FactByPlan fact={fact} isOpen={isOpen} open={setOpen} />
        </Suspense>
      )}
      <FiguresAtFact fact={fact} />
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
