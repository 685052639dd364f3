import { useState } from 'react'
import { useMachine } from '../../machine/work.ts'
import { readLast } from '../../machine/read-last.ts'
import { lazyPart } from '../../ui/lazy-part.ts'

/** What an answer given on this page did to a result that has been read before. */
export const ResultChanged = lazyPart(() =>
  import('../parts/result-changed.tsx').then(({ ResultChanged }) => ResultChanged),
)

/** Whether the recommendation of this assessment has been read in this window, before this page was opened. */
export function useHasRead(): boolean {
  const id = useMachine(({ context }) => context.id)
  const [hasRead] = useState(() => readLast(id) !== undefined)
  return hasRead
}
