import { Fragment } from 'react'
import { Link } from 'wouter'
import type { AnswerSaid } from '../../report/blocks.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import { useWords } from '../../locales/words.ts'
import { pointOf } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/** The answers behind a verdict, each in full: what was asked, what was said, and how it is known. */
export function Answers({ answers }: { readonly answers: readonly AnswerSaid[] }) {
  const recommended = useRecommended()
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
            <Link href={pointOf(ref.kind, ref.id, recommended)!.to}>{ask}</Link>
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
  const { more } = useWords().recommendation
  const recommended = useRecommended()
  return (
    <>
      {answers.map(({ ref, name, chosen }, at) => (
        <Fragment key={ref.id}>
          {at > 0 && <span>{', '}</span>}
          <Link href={pointOf(ref.kind, ref.id, recommended)!.to}>{name}</Link>
          {chosen && <span>{` “${chosen}”`}</span>}
        </Fragment>
      ))}
      {left && <span>{` ${more(left)}`}</span>}
    </>
  )
}
