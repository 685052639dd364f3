import { useMemo } from 'react'
import { isWithinReach } from '../../domain/diagram/within-reach.ts'
import { useWords } from '../../locales/words.ts'
import { useTelling } from './telling.ts'

/** Where a result that holds off points, and whether the open answers alone can lead there. */
export function Direction({ className }: { readonly className: string }) {
  const { decision } = useWords()
  const { assessment, content, recommendation } = useTelling()
  const { direction } = recommendation
  const isOpen = useMemo(() => isWithinReach(direction, assessment, content), [direction, assessment, content])
  const say = isOpen ? decision.direction : decision.directionBarred
  return <p className={className}>{say(decision.outcomes[direction])}</p>
}
