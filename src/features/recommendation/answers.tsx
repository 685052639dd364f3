import { Fragment } from 'react'
import type { AnswerSaid } from '../../report/blocks.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import { recommendation } from '../../locales/en/recommendation.ts'
import { ToAnswer } from '../parts/to-answer.tsx'

/** The answers behind a verdict, each in full: what was asked, what was said, and how it is known. */
export function Answers({ answers }: { readonly answers: readonly AnswerSaid[] }) {
  return (
    <ul className="answers">
      {answers.map(({ ref, ask, says, knownSays, drawn }) => (
        <li key={ref.id}>
          {drawn ? (
            <Glyph {...drawn} size={24} />
          ) : (
            ref.kind === 'fact' && <span className="no-glyph" aria-hidden="true" />
          )}
          <div>
            <ToAnswer at={ref} say={ask} />
            <p>
              <span>{says}</span> {knownSays && <span className="known">{knownSays}</span>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

type Named = { readonly answers: readonly AnswerSaid[]; readonly left?: number | undefined }

/** Answers by their names in one line, a fact with what was chosen. */
export function AnswerNames({ answers, left }: Named) {
  const { more } = recommendation
  return (
    <>
      {answers.map(({ ref, name, chosen }, at) => (
        <Fragment key={ref.id}>
          {at > 0 && <span>{', '}</span>}
          <ToAnswer at={ref} say={name} />
          {chosen && <span>{` “${chosen}”`}</span>}
        </Fragment>
      ))}
      {left && <span>{` ${more(left)}`}</span>}
    </>
  )
}
