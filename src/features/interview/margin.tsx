import { Suspense } from 'react'
import type { FullQuestion } from '../../domain/content.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'

const Because = lazyPart(() => import('../parts/because.tsx'), 'Because')

/** Beside the levels: why we ask, and what to ask back when an assumption is heard. On a phone it is one tap away. */
export function Margin({ question }: { readonly question: FullQuestion }) {
  return (
    <aside className="q-aside margin" aria-label={words.why}>
      <FoldWhenNarrow summary={words.whyFold}>
        <h2 className="margin-head">{words.why}</h2>
        <p>{question.why}</p>
        <Suspense>
          <Because claims={question.because} standing={question.standing} />
        </Suspense>
        {question.terms?.map(({ term, meaning }) => (
          <p className="term" key={term}>
            <b>{`${term}:`}</b> <span>{meaning}</span>
          </p>
        ))}
        <h2 className="margin-head">{words.hear(question.assumed[0]!.replace(/\.$/, ''))}</h2>
        <p>{`${words.ask} ${question.askBack}`}</p>
        <h2 className="margin-head">{words.acceptable}</h2>
        <ul className="hear">
          {question.acceptable.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </FoldWhenNarrow>
    </aside>
  )
}
