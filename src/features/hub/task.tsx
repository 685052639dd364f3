import type { ReactElement, ReactNode } from 'react'
import { hub } from '../../locales/en/hub.ts'

type Row = {
  readonly name: ReactElement
  readonly state: 'not-started' | 'under-way' | 'answered' | 'enough' | 'not-asked'
  readonly what: ReactNode
  readonly strip?: ReactNode
}

/** One row of the list. The state is a word; under way stands out, since that is where to go on. */
export function Task({ name, state, what, strip }: Row) {
  const { states } = hub
  return (
    <li>
      {name}
      <span className="state">{state === 'under-way' ? <b>{states[state]}</b> : states[state]}</span>
      <div className="what">{what}</div>
      {strip && (
        <div className="strip-line" aria-hidden="true">
          {strip}
        </div>
      )}
    </li>
  )
}
