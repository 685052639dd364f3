import { useState } from 'react'
import { Link } from 'wouter'
import type { Headline } from '../../domain/diagram/headlines.ts'
import { decision } from '../../locales/en/decision.ts'
import { useWords, withWords, type Words } from '../../locales/words.ts'
import { paths } from '../../ports/paths.ts'
import { useRecommendedNow } from './use-recommended-now.ts'

/**
 * That the result is no longer what it was, from what to what: since it was read, or since this page was opened. Only for
 * somebody who has read a recommendation; never on the projector.
 */
export const ResultChanged = withWords({ decision }, function ResultChanged({ read }: { readonly read?: Headline }) {
  const words = useWords()
  const { assessment, recommendation } = useRecommendedNow()
  const [here] = useState(recommendation)
  const before = read ?? here
  const isChanged = before.outcome !== recommendation.outcome || before.strength !== recommendation.strength
  const { changed } = words.decision
  return (
    <p className={isChanged ? 'result-changed' : undefined} role="status">
      {isChanged && (
        <>
          <span>{(read ? changed.sinceRead : changed.here)(named(before, words), named(recommendation, words))}</span>{' '}
          <Link href={paths.recommendation(assessment.id)}>{changed.see}</Link>
        </>
      )}
    </p>
  )
})

function named({ outcome, strength }: Headline, { decision: { outcomes, routes, changed } }: Words): string {
  return changed.result(strength === 'pilot' ? routes.pilot : outcomes[outcome], changed.strengths[strength])
}
