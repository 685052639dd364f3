import { useState } from 'react'
import type { Headline } from '../../domain/diagram/headlines.ts'
import { useMachine } from '../../ports/use-work.ts'
import { readLast } from '../../ports/read-last.ts'
import { lazyPart } from '../../ui/lazy-part.ts'

/** What an answer did to a result that has been read before. */
export const ResultChanged = lazyPart(() => import('./result-changed.tsx'), 'ResultChanged')

/** What the recommendation said when it was last read in this window, before this page was opened. */
export function useLastRead(): Headline | undefined {
  const id = useMachine(({ context }) => context.id)
  const [read] = useState(() => readLast(id))
  return read
}
