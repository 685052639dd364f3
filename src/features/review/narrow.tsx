import { Link } from 'wouter'
import { openIn, waysOpen, type WayOpen } from '../../domain/open-answers.ts'
import type { TensionIn } from '../../domain/tensions.ts'
import { review as words } from '../../locales/en/review.ts'
import { paths, pathTo } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { useContent } from './content.ts'
import { useShowing } from './showing.ts'

/** The whole page, or only what is still open in one way. */
export function Narrow({ found }: { readonly found: readonly TensionIn[] }) {
  const content = useContent()
  const assessment = useAssessment()
  const { only } = useShowing()
  const count = (way: WayOpen) => openIn(way, content, assessment, found).length
  const isNothing = only !== undefined && count(only) === 0
  return (
    <>
      <nav className="contents" aria-label={words.narrowLabel}>
        <Link href={paths.checkAnswers(assessment.id)} aria-current={only ? undefined : 'true'}>
          {words.everything}
        </Link>
        {waysOpen.map((narrowing) => (
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
