import type { Fact } from '../../domain/content.ts'
import { useWords } from '../../locales/words.ts'
import { useAssessment, useGive } from '../../machine/work.ts'

/** The plain facts asked beside a question, or at set-up. Choosing again what is chosen makes it unknown. */
export function FactFields({ facts, title }: { readonly facts: readonly Fact[]; readonly title?: string }) {
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
  const { interview: words } = useWords()
  const chosen = useAssessment().facts[fact.id]?.chosen ?? []
  const give = useGive()
  const set = (options: readonly string[]) =>
    give('fact', 'facts', fact.id, options.length === 0 ? undefined : { chosen: [...options] })
  const toggle = (option: string, on: boolean) =>
    set(fact.many ? (on ? [...chosen, option] : chosen.filter((id) => id !== option)) : [option])
  return (
    <fieldset className="fact">
      <legend>
        <b>{fact.ask}</b>
      </legend>
      <p className="hint-text">{fact.why}</p>
      <div className={`choices ${fact.options.length <= 3 ? 'row' : fact.options.length > 6 ? 'two' : ''}`}>
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
              {option.say}
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
              checked={chosen.length === 0}
              onChange={() => set([])}
            />
            <span>{words.facts.unknown}</span>
          </label>
        )}
      </div>
    </fieldset>
  )
}
