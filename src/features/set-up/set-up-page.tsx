import { Link, useSearch } from 'wouter'
import { setUp as words } from '../../locales/en/set-up.ts'
import { paths, returning, returnOf, type SetUpStep } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { backSays } from '../parts/back-says.ts'
import { AboutStep } from './about-step.tsx'
import './set-up.css'

const FactsStep = lazyPart(() => import('./facts-step.tsx').then(({ FactsStep }) => FactsStep))
const PlansStep = lazyPart(() => import('./plans-step.tsx').then(({ PlansStep }) => PlansStep))
const VoicesStep = lazyPart(() => import('./voices-step.tsx').then(({ VoicesStep }) => VoicesStep))

const steps: readonly SetUpStep[] = ['about', 'voices', 'facts', 'plans']

/** Set-up, a page for each step; none but the name is required. */
export function SetUpPage({ step }: { readonly step?: string | undefined }) {
  const { id } = useAssessment()
  const here = steps.find((known) => known === step) ?? 'about'
  const next = steps[steps.indexOf(here) + 1]
  const returnTo = returnOf(id, useSearch())
  const onward = returnTo ?? (next ? paths.setUp(id, next) : paths.hub(id))
  const pathOf = (one: SetUpStep) => (returnTo ? returning(paths.setUp(id, one), returnTo) : paths.setUp(id, one))
  return (
    <>
      <nav className="contents step-nav" aria-label={words.stepsLabel}>
        {steps.map((one) => (
          <Link key={one} href={pathOf(one)} aria-current={one === here ? 'step' : undefined}>
            {words.steps[one]}
          </Link>
        ))}
      </nav>
      <StepOf step={here} onward={onward} returnTo={returnTo} />
    </>
  )
}

type StepProps = { readonly step: SetUpStep; readonly onward: string; readonly returnTo: string | undefined }

function StepOf({ step, onward, returnTo }: StepProps) {
  const back = returnTo === undefined ? undefined : backSays(returnTo)
  if (step === 'about') return <AboutStep onward={onward} onwardSays={back ?? words.next} />
  return (
    <>
      {step === 'voices' && <VoicesStep />}
      {step === 'plans' && <PlansStep />}
      {step === 'facts' && <FactsStep />}
      <p className="pager section">
        <Link className="btn" href={onward}>
          {back ?? (step === 'plans' ? words.finish : words.next)}
        </Link>
      </p>
    </>
  )
}
