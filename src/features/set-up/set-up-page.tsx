import { Link } from 'wouter'
import { setUpStepsOf, type SetUpStep } from '../../domain/walk.ts'
import { setUp as words } from '../../locales/en/set-up.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment, useHere, useOnward } from '../../ports/use-work.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { backSays } from '../parts/back-says.ts'
import { QuickStep } from './quick-step.tsx'
import './set-up.css'

const AboutStep = lazyPart(() => import('./about-step.tsx'), 'AboutStep')
const FactsStep = lazyPart(() => import('./facts-step.tsx'), 'FactsStep')
const PlansStep = lazyPart(() => import('./plans-step.tsx'), 'PlansStep')
const VoicesStep = lazyPart(() => import('./voices-step.tsx'), 'VoicesStep')

/** Set-up, a page for each step, and for a quick look one page; none but the name is required. */
export function SetUpPage({ step = 'about' }: { readonly step?: SetUpStep | undefined }) {
  const assessment = useAssessment()
  const { id } = assessment
  const { from } = useHere()
  const { to } = useOnward()!
  if (step === 'about' && assessment.about.about.depth === 'screen')
    return <QuickStep backSays={from && backSays(from)} />
  const says = from ? backSays(from) : step === 'plans' ? words.finish : words.next
  return (
    <>
      <nav className="contents step-nav" aria-label={words.stepsLabel}>
        {setUpStepsOf(assessment).map((one) => (
          <Link
            key={one}
            href={pathTo(id, { page: 'setUp', step: one, from })}
            aria-current={one === step ? 'step' : undefined}
          >
            {words.steps[one]}
          </Link>
        ))}
      </nav>
      {step === 'about' && <AboutStep onwardSays={says} />}
      {step === 'voices' && <VoicesStep />}
      {step === 'plans' && <PlansStep />}
      {step === 'facts' && <FactsStep />}
      {step !== 'about' && (
        <p className="pager section">
          <Link className="btn" href={to}>
            {says}
          </Link>
        </p>
      )}
    </>
  )
}
