import type { Recommended } from '../../domain/recommend.ts'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { agenda } from '../../locales/en/agenda.ts'
import { decision } from '../../locales/en/decision.ts'
import { handout } from '../../locales/en/handout.ts'
import { ladder } from '../../locales/en/ladder.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { scenarios } from '../../locales/en/scenarios.ts'
import { useWords, withWords } from '../../locales/words.ts'
import { paths } from '../../machine/paths.ts'
import { noteRead } from '../../machine/read-last.ts'
import { Jump } from '../../ui/jump.tsx'
import { OnPaper } from './handout/on-paper.tsx'
import { Ladder } from './ladder.tsx'
import { Outcome } from './outcome.tsx'
import { PlainNote } from './plain-note.tsx'
import { Section } from './section.tsx'
import { sectionsOf } from './sections.tsx'
import { RecommendedContext } from '../parts/recommended.ts'
import { RulesChanged } from '../parts/rules-changed.tsx'
import { useRecommendedNow } from '../parts/use-recommended-now.ts'

/** The recommendation, worked out anew from the answers whenever they change. */
export const RecommendationPage = withWords(
  { agenda, decision, handout, ladder, recommendation, scenarios },
  function RecommendationPage() {
    const telling = useRecommendedNow()
    const { assessment, recommendation: told } = telling
    useEffect(() => noteRead(assessment.id, told), [assessment.id, told])
    return (
      <RecommendedContext value={telling}>
        <OnPaper />
        <Page telling={telling} />
      </RecommendedContext>
    )
  },
)

function Page({ telling }: { readonly telling: Recommended }) {
  const words = useWords()
  const { recommendation: say } = words
  const sections = sectionsOf(telling, words)
  return (
    <>
      <div className="first">
        <Outcome />
        <Ladder />
      </div>
      <RulesChanged />
      <p className="actions page-actions">
        <Link className="btn" href={paths.actions(telling.assessment.id)}>
          {say.toActions}
        </Link>
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {say.print}
        </button>
      </p>
      <nav className="contents" aria-label={say.contents}>
        {sections.map(({ id, title }) => (
          <Jump to={id} key={id}>
            {title}
          </Jump>
        ))}
      </nav>
      {sections.map(({ id, title, intro, folds, body }) => (
        <Section id={id} title={title} intro={intro} folds={folds} key={id}>
          {body}
        </Section>
      ))}
      <PlainNote />
    </>
  )
}
