import type { ReactNode } from 'react'
import { recommendation as words } from '../../locales/en/recommendation.ts'
import type { Folds } from '../../report/views.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'

type Props = {
  readonly id: string
  readonly title: string
  readonly intro: readonly string[]
  readonly folds?: Folds | undefined
  readonly children: ReactNode
}

/** A part of the page that its list of contents leads to. */
export function Section({ id, title, intro, folds, children }: Props) {
  const summary = (
    <>
      <span className="when-shut">{words.open}</span>
      <span className="when-open">{words.close}</span>
      <span className="sr">{words.openOf(title)}</span>
    </>
  )
  return (
    <section className="section" aria-labelledby={id}>
      <div className="head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {intro.length > 0 && (
          <p>
            {intro.map((say) => (
              <span key={say}>{`${say} `}</span>
            ))}
          </p>
        )}
      </div>
      {folds === 'on-phone' && <FoldWhenNarrow summary={summary}>{children}</FoldWhenNarrow>}
      {folds === 'always' && (
        <details className="part">
          <summary>{summary}</summary>
          {children}
        </details>
      )}
      {!folds && children}
    </section>
  )
}
