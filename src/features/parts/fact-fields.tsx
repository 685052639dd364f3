import { useEffect, useState } from 'react'
import { own } from '../../domain/own.ts'
import type { Fact } from '../../domain/content.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { useAssessment, useGive, useHere } from '../../ports/use-work.ts'

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
  const chosen = own(useAssessment().facts, fact.id)?.chosen ?? []
  const [isUnknown, setUnknown] = useState(false)
  const give = useGive()
  const set = (options: readonly string[]) => {
    setUnknown(options.length === 0)
    if (options.length + chosen.length > 0)
      give('fact', 'facts', fact.id, options.length === 0 ? undefined : { chosen: [...options] })
  }
  const toggle = (option: string, on: boolean) =>
    set(fact.many ? (on ? [...chosen, option] : chosen.filter((id) => id !== option)) : [option])
  return (
    <fieldset className="fact" id={`fact-${fact.id}`} tabIndex={-1} aria-describedby={`fact-${fact.id}-hint`}>
      <legend>
        <b>{fact.ask}</b>
      </legend>
      <p className="hint-text" id={`fact-${fact.id}-hint`}>
        {fact.why}
      </p>
      <div className={`choices compact ${fact.options.length > 3 ? 'two' : 'row'}`}>
        {fact.options.map((option) => (
          <label className="choice" key={option.id}>
            <input
              type={fact.many ? 'checkbox' : 'radio'}
              name={`fact-${fact.id}`}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={(event) => toggle(option.id, event.target.checked)}
            />
            <span>
              <span>{option.say}</span>
              {option.meaning && <em>{option.meaning}</em>}
            </span>
          </label>
        ))}
        {!fact.many && (
          <label className="choice">
            <input
              type="radio"
              name={`fact-${fact.id}`}
              value=""
              checked={isUnknown && chosen.length === 0}
              onChange={() => set([])}
            />
            <span>{words.facts.unknown}</span>
          </label>
        )}
      </div>
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
