import { Fragment, useEffect, type ComponentType } from 'react'
import { Link } from 'wouter'
import { recommendation as words } from '../../locales/en/recommendation.ts'
import { noteRead } from '../../ports/read-last.ts'
import { paths } from '../../ports/paths.ts'
import type { Section as SectionTold, SectionId } from '../../report/blocks.ts'
import { views, type View } from '../../report/views.ts'
import { Jump } from '../../ui/jump.tsx'
import { RecommendedContext, useRecommended } from '../parts/recommended.ts'
import { RulesChanged } from '../parts/rules-changed.tsx'
import { useRecommendedNow } from '../parts/use-recommended-now.ts'
import { useReport } from '../parts/use-report.ts'
import { EvidenceMap } from './evidence-map.tsx'
import { ToAgenda } from './to-agenda.tsx'
import { OnPaper } from './handout/on-paper.tsx'
import { Ladder } from './ladder.tsx'
import { Moves } from './moves.tsx'
import { Outcome } from './outcome.tsx'
import { PlainNote } from './plain-note.tsx'
import { PlansCompared } from './plans-compared.tsx'
import { Readings } from './readings.tsx'
import { Rows } from './rows.tsx'
import { Section } from './section.tsx'
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

const view: View = views.page
/** What stands on the first screen, or in a place of its own. */
const apart: readonly SectionId[] = ['verdict', 'next', 'ladder', 'rules-changed', 'plain']
/** Sections that are drawn in a way of their own; all others are rows. */
const drawn: { readonly [section in SectionId]?: ComponentType<{ readonly section: SectionTold }> } = {
  map: EvidenceMap,
  readings: Readings,
  plans: PlansCompared,
  'no-regret': Moves,
  'find-out': ToAgenda,
}

function Page() {
  const recommended = useRecommended()
  const told = useReport(recommended, view)
  const { assessment } = recommended
  const sections = told.sections.filter(({ id }) => !apart.includes(id))
  const before = sections.find(({ id }) => id === 'evaluation' || id === 'cases')?.id
  const whatIf = (
    <Section id="what-if" title={words.whatIf.title} intro={[words.whatIf.intro]} folds="always">
      <WhatIf />
    </Section>
  )
  return (
    <>
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
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <nav className="contents" aria-label={words.contents}>
        {sections.map(({ id, title }) => (
          <Fragment key={id}>
            {id === before && <Jump to="what-if">{words.whatIf.title}</Jump>}
            <Jump to={id}>{title}</Jump>
          </Fragment>
        ))}
      </nav>
      {sections.map((section) => {
        const { id, title, intro, isMain } = section
        const Drawn = drawn[id] ?? Rows
        return (
          <Fragment key={id}>
            {id === before && whatIf}
            <Section id={id} title={title} intro={intro} folds={isMain ? undefined : view[id]?.folds}>
              <Drawn section={section} />
            </Section>
          </Fragment>
        )
      })}
      {told.sections.map((section) => section.id === 'plain' && <PlainNote section={section} key={section.id} />)}
    </>
  )
}
