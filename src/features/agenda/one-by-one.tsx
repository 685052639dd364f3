import { Link } from 'wouter'
import { useWords } from '../../locales/all-words.ts'
import type { Telling } from '../parts/telling.ts'
import { settling } from './to-settle-next.ts'
import { useSettling } from './use-agenda.ts'

/** Lets the walk follow the agenda, where there is anything to settle. */
export function OneByOne({ telling }: { readonly telling: Telling }) {
  const { agenda: words } = useWords()
  const { matters } = useSettling(telling)
  if (matters.length === 0) return null
  return (
    <Link className="btn quiet" href={`/a/${telling.assessment.id}/${settling([])}`}>
      {words.oneByOne}
    </Link>
  )
}
