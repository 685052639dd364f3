import { useState } from 'react'
import type { Fact } from '../../domain/content.ts'
import { interview } from '../../locales/en/interview.ts'
import { plans } from '../../locales/en/plans.ts'

type Props = {
  readonly fact: Fact
  readonly chosen: readonly string[]
  readonly set: (options: readonly string[]) => void
  /** The plan they are of; none where they count for all. */
  readonly plan?: { readonly id: string; readonly name: string }
}

/** The options of a fact. "Not known" stands chosen only once somebody has chosen it. */
export function Options({ fact, chosen, set, plan }: Props) {
  const [isUnknown, setUnknown] = useState(false)
  const name = `fact-${[fact.id, plan?.id].filter(Boolean).join('-')}`
  const choose = (options: readonly string[]) => {
    setUnknown(options.length === 0)
    set(options)
  }
  const toggle = (option: string, on: boolean) =>
    choose(fact.many ? (on ? [...chosen, option] : chosen.filter((id) => id !== option)) : [option])
  const labelled = (say: string) => plan && { 'aria-label': plans.of(plan.name, say) }
  return (
    <div className={`choices compact ${fact.options.length > 3 ? 'two' : 'row'}`}>
      {fact.options.map((option) => (
        <label className="choice" key={option.id}>
          <input
            type={fact.many ? 'checkbox' : 'radio'}
            name={name}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={(event) => toggle(option.id, event.target.checked)}
            {...labelled(option.say)}
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
            name={name}
            value=""
            checked={isUnknown && chosen.length === 0}
            onChange={() => choose([])}
            {...labelled(interview.facts.unknown)}
          />
          <span>{interview.facts.unknown}</span>
        </label>
      )}
    </div>
  )
}
