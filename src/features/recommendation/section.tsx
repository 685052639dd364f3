import type { ReactNode } from 'react'
import { useWords } from '../../locales/all-words.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'

type Props = {
  readonly id: string
  readonly title: string
  readonly intro?: string | undefined
  /** On a phone it is one tap away. */
  readonly folds?: boolean | undefined
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
      {folds ? <FoldWhenNarrow summary={summary}>{children}</FoldWhenNarrow> : children}
    </section>
  )
}
