import { Link } from 'wouter'
import { own } from '../../domain/own.ts'
import { questionsAsked } from '../../domain/asked.ts'
import { review as words } from '../../locales/en/review.ts'
import { paths, pathTo } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { isOne, narrowings, useShowing } from './showing.ts'
import type { Pulling } from './use-tensions.ts'

/** The whole page, or only what is still open in one way. */
export function Narrow({ pulling }: { readonly pulling: Pulling }) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const { only } = useShowing()
  const asked = questionsAsked(lists, assessment)
  const count = (narrowing: (typeof narrowings)[number]) =>
    asked.filter(({ id }) => isOne(narrowing, own(assessment.answers, id), pulling.has(id))).length +
    (narrowing === 'contradictory' && pulling.has('set-up') ? 1 : 0)
  const isNothing = only !== undefined && count(only) === 0
  return (
    <>
      <nav className="contents" aria-label={words.narrowLabel}>
        <Link href={paths.checkAnswers(assessment.id)} aria-current={only ? undefined : 'true'}>
          {words.everything}
        </Link>
        {narrowings.map((narrowing) => (
          <Link
            href={pathTo(assessment.id, { page: 'checkAnswers', show: narrowing })}
            aria-current={only === narrowing ? 'true' : undefined}
            key={narrowing}
          >
            {`${words.narrow[narrowing]} (${count(narrowing)})`}
          </Link>
        ))}
      </nav>
      {isNothing && <p>{words.nothingSo}</p>}
    </>
  )
}
