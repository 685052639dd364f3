import { Suspense } from 'react'
import type { FullQuestion } from '../../domain/content.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { lazyPart } from '../../ui/lazy-part.ts'

const Because = lazyPart(() => import('../parts/because.tsx'), 'Because')

/** Beside the levels, one press away: why we ask, what would count, and what to ask back when an assumption is heard. */
export function Margin({ question }: { readonly question: FullQuestion }) {
  return (
    <aside className="q-aside margin" aria-label={words.why}>
      <details>
        <summary>
          <h2>{words.why}</h2>
        </summary>
        <p>{question.why}</p>
        <Suspense>
          <Because claims={question.because} standing={question.standing} />
        </Suspense>
        {question.terms?.map(({ term, meaning }) => (
          <p className="term" key={term}>
            <b>{`${term}:`}</b> <span>{meaning}</span>
          </p>
        ))}
      </details>
      <details>
        <summary>
          <h2>{words.acceptable}</h2>
        </summary>
        <ul className="hear">
          {question.acceptable.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <h3 className="margin-head">{words.hear(question.assumed[0]!.replace(/\.$/, ''))}</h3>
        <p>{`${words.ask} ${question.askBack}`}</p>
      </details>
    </aside>
  )
}
