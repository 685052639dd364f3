import { Link } from 'wouter'
import { agenda as words } from '../../locales/en/agenda.ts'
import { settling } from '../../ports/paths.ts'
import { useRecommended } from '../parts/recommended.ts'
import { settlingOf } from './use-agenda.ts'

/** Lets the walk follow the agenda, where there is anything to settle. */
export function OneByOne({ agenda }: { readonly agenda: string }) {
  const telling = useRecommended()
  const { matters } = settlingOf(telling)
  if (matters.length === 0) return null
  return (
    <Link className="btn quiet" href={settling(agenda)}>
      {words.oneByOne}
    </Link>
  )
}
