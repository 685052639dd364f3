import { Fragment, useEffect } from 'react'
import { Link } from 'wouter'
import { recommendation as words } from '../../locales/en/recommendation.ts'
import { noteRead } from '../../ports/read-last.ts'
import { paths } from '../../ports/paths.ts'
import { purposes } from '../../report/blocks.ts'
import { views } from '../../report/views.ts'
import { Jump } from '../../ui/jump.tsx'
import { RecommendedContext, useRecommended } from '../parts/recommended.ts'
import { RulesChanged } from '../parts/rules-changed.tsx'
import { useRecommendedNow } from '../parts/use-recommended-now.ts'
import { useReport } from '../parts/use-report.ts'
import { WorthAWorkshop } from '../parts/worth-a-workshop.tsx'
import { OnPaper } from './handout/on-paper.tsx'
import { Ladder } from './ladder.tsx'
import { LedPart, nameOf } from './led-part.tsx'
import { Outcome } from './outcome.tsx'
import { PlainNote } from './plain-note.tsx'
import { WhatIf } from './what-if.tsx'
import './recommendation.css'

/** The recommendation, worked out anew from the answers whenever they change. */
export function RecommendationPage() {
  const recommended = useRecommendedNow()
  const { assessment, recommendation: made } = recommended
  useEffect(() => noteRead(assessment.id, made), [assessment.id, made])
  return (
    <RecommendedContext value={recommended}>
      <OnPaper />
      <Page />
    </RecommendedContext>
  )
}

function Page() {
  const recommended = useRecommended()
  const told = useReport(recommended, views.page)
  const { assessment } = recommended
  const parts = purposes.flatMap((purpose) => {
    const sections = told.sections.filter((section) => section.purpose === purpose)
    return sections.length > 0 ? [{ purpose, sections }] : []
  })
  return (
    <>
      <WorthAWorkshop />
      <div className="first">
        <Outcome report={told} />
        {told.sections.map((section) => section.id === 'ladder' && <Ladder section={section} key={section.id} />)}
      </div>
      {told.sections.map(
        (section) => section.id === 'rules-changed' && <RulesChanged section={section} key={section.id} />,
      )}
      <p className="actions page-actions">
        <Link className="btn" href={paths.actions(assessment.id)}>
          {words.toActions}
        </Link>
        <Link className="btn quiet" href={paths.papers(assessment.id)}>
          {words.toPapers}
        </Link>
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <nav className="contents" aria-label={words.contents}>
        {parts.map((part) => (
          <Fragment key={part.purpose}>
            <Jump to={nameOf(part).place}>{nameOf(part).title}</Jump>
            {part.purpose === 'do' && <Jump to="what-if">{words.whatIf.title}</Jump>}
          </Fragment>
        ))}
      </nav>
      {parts.map((part) => (
        <Fragment key={part.purpose}>
          <LedPart {...part} />
          {part.purpose === 'do' && <WhatIf />}
        </Fragment>
      ))}
      {told.sections.map((section) => section.id === 'plain' && <PlainNote section={section} key={section.id} />)}
    </>
  )
}
