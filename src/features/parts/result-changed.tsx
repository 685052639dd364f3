import { decision } from '../../locales/en/decision.ts'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Headline } from '../../domain/diagram/headlines.ts'
import { paths } from '../../ports/paths.ts'
import { useRecommendedSoon } from './use-recommended-now.ts'

/**
 * That the result is no longer what it was, from what to what: since it was read, or since this page was opened. Only for
 * somebody who has read a recommendation; never on the projector.
 */
export function ResultChanged({ read }: { readonly read?: Headline }) {
  const { assessment, recommendation } = useRecommendedSoon()
  const [here] = useState(recommendation)
  const before = read ?? here
  const isChanged = before.outcome !== recommendation.outcome || before.strength !== recommendation.strength
  const { changed } = decision
  return (
    <p className={isChanged ? 'result-changed' : undefined} role="status">
      {isChanged && (
        <>
          <span>{(read ? changed.sinceRead : changed.here)(named(before), named(recommendation))}</span>{' '}
          <Link href={paths.recommendation(assessment.id)}>{changed.see}</Link>
        </>
      )}
    </p>
  )
}

function named({ outcome, strength }: Headline): string {
  return decision.changed.result(
    strength === 'pilot' ? decision.routes.pilot : decision.outcomes[outcome],
    decision.changed.strengths[strength],
  )
}
