import type { ReactNode } from 'react'
import { useWords } from '../../locales/words.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'

/** Where a part is one tap away: on a phone, or everywhere, so that the page is no wall. */
export type Folds = 'on-phone' | 'always'

type Props = {
  readonly id: string
  readonly title: string
  readonly intro?: string | undefined
  readonly folds?: Folds | undefined
  readonly children: ReactNode
}

/** A part of the page that its list of contents leads to. */
export function Section({ id, title, intro, folds, children }: Props) {
  const { recommendation: words } = useWords()
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
        {intro && <p>{intro}</p>}
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
