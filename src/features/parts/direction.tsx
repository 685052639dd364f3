import { useMemo } from 'react'
import { isWithinReach } from '../../domain/diagram/within-reach.ts'
import { useWords } from '../../locales/words.ts'
import { useRecommended } from './recommended.ts'

/** Where a result that holds off points, and whether the open answers alone can lead there. */
export function Direction({ className }: { readonly className: string }) {
  const { decision } = useWords()
  const { assessment, content, recommendation } = useRecommended()
  const { direction } = recommendation
  const isOpen = useMemo(() => isWithinReach(direction, assessment, content), [direction, assessment, content])
  const say = isOpen ? decision.direction : decision.directionBarred
  return <p className={className}>{say(decision.outcomes[direction])}</p>
}
