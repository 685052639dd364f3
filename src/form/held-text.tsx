import { Suspense } from 'react'
import { common as words } from '../locales/en/common.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import type { Hold } from './use-typed.ts'

const PersonalWarning = lazyPart(() => import('./personal-warning.tsx'), 'PersonalWarning')

type Props = {
  readonly hold: Hold | undefined
  readonly text: string
  /** How long it may be. */
  readonly most: number
  readonly keep: () => void
}

/** Why a text is not kept yet, and what there is to do. What is missing is said as an error of its field. */
export function HeldText({ hold, text, most, keep }: Props) {
  if (!hold || hold === 'missing') return null
  return (
    <div role="alert">
      {hold === 'long' && <p className="error-text">{words.tooLong(most)}</p>}
      {hold === 'full' && <p className="error-text">{words.tooManyBegun}</p>}
      {hold === 'personal' && (
        <Suspense>
          <PersonalWarning text={text} keep={keep} />
        </Suspense>
      )}
    </div>
  )
}
