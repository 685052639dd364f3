import { Link } from 'wouter'
import { setUpStepsOf } from '../../domain/walk.ts'
import { setUp } from '../../locales/en/set-up.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment, useHere } from '../../ports/use-work.ts'
import { Row } from '../../ui/row.tsx'
import { AboutFields, Depth } from './about-fields.tsx'

const words = setUp.quick

/** What a quick look can do without: in place, or on pages of its own. Whoever comes for one of them alone finds it open. */
export function LeftForLater({ isOpen }: { readonly isOpen: boolean }) {
  const assessment = useAssessment()
  const { from } = useHere()
  return (
    <div className="fold-rows">
      <Row name={words.later} says={words.laterSays} isOpen={isOpen}>
        <nav className="contents step-nav" aria-label={setUp.stepsLabel}>
          {setUpStepsOf(assessment)
            .filter((step) => step !== 'about')
            .map((step) => (
              <Link key={step} href={pathTo(assessment.id, { page: 'setUp', step, from })}>
                {setUp.steps[step]}
              </Link>
            ))}
        </nav>
        <AboutFields />
        <Depth />
      </Row>
    </div>
  )
}
