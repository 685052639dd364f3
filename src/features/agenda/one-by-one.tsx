import { Link } from 'wouter'
import { agenda as words } from '../../locales/en/agenda.ts'
import { pathTo } from '../../ports/paths.ts'
import { useRecommended } from '../parts/recommended.ts'
import { settlingOf } from './use-agenda.ts'
import { useBackHere } from './answer-link.tsx'

/** Lets the walk follow the agenda, where there is anything to settle. */
export function OneByOne() {
  const telling = useRecommended()
  const here = useBackHere()
  if (!settlingOf(telling).isAnyLeft) return null
  return (
    <Link className="btn quiet" href={pathTo(telling.assessment.id, { ...here, page: 'agenda', past: [] })}>
      {words.oneByOne}
    </Link>
  )
}
