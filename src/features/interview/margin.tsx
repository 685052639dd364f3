import { Suspense } from 'react'
import type { AskedQuestion } from '../../domain/content.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { lazyPart } from '../../ui/lazy-part.ts'

const Why = lazyPart(() => import('./beside-question.tsx'), 'Why')
const WhatCounts = lazyPart(() => import('./beside-question.tsx'), 'WhatCounts')

type Props = { readonly question: AskedQuestion }

/** Beside the levels, one press away: why we ask, what would count, and what to ask back when an assumption is heard. */
export const Margin = ({ question }: Props) => (
  <aside className="q-aside margin" aria-label={words.why}>
    <details>
      <summary>
        <h2>{words.why}</h2>
      </summary>
      <Suspense>
        <Why question={question} />
      </Suspense>
    </details>
    <details>
      <summary>
        <h2>{words.acceptable}</h2>
      </summary>
      <Suspense>
        <WhatCounts question={question} />
      </Suspense>
    </details>
  </aside>
)
