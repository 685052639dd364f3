import { byId } from '../../../domain/by-id.ts'
import { useContext } from 'react'
import { useWords } from '../../../locales/words.ts'
import { useRecommended } from '../../parts/recommended.ts'
import { firedAlways } from '../watch-outs.tsx'
import { CitedContext, Refs } from './cited.tsx'
import { Part } from './part.tsx'

/** Published examples like this place: what they did, and what the source does not say. */
export function Places() {
  const { recommendation, decision } = useWords()
  const { cases: words } = recommendation
  const { content, recommendation: made } = useRecommended()
  if (made.cases.length === 0) return null
  return (
    <Part title={decision.sections.cases} intro={words.intro}>
      {made.cases.map((id) => {
        const { name, polarity, chose, notSaid, because } = byId(content.cases, id)
        return (
          <p className="item" key={id}>
            <b>{name}</b> (<span>{words.polarity[polarity].toLowerCase()}</span>).{' '}
            <span>{chose.replace(/\.?$/, '.')}</span> <b>{words.notSaid}</b> <span>{notSaid}</span>{' '}
            <Refs claims={because} />
          </p>
        )
      })}
    </Part>
  )
}

/** What this sheet is and is not, with the warnings that hold for everyone. */
export function WhatItIs() {
  const { decision, handout } = useWords()
  const warnings = firedAlways(useRecommended()).map(({ say, doFirst }) => `${say} ${doFirst}`)
  return <p className="what-it-is">{[decision.plain, ...warnings, handout.whoWeAre].join(' ')}</p>
}

/** The sources by their numbers. */
export function Sources() {
  const { handout: words } = useWords()
  const { cites } = useContext(CitedContext)
  return (
    <Part title={words.sources.title} intro={cites.length > 0 ? words.sources.say : words.sources.without} isWhole>
      <ol className="in-line sources">
        {cites.map((cite, at) => (
          <li key={cite}>
            <b>{at + 1}</b> <span>{cite}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}
