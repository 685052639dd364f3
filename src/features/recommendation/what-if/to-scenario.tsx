import type { Flip } from '../../../domain/diagram/flips.ts'
import { blankScenario, withSupposed } from '../../../domain/scenario.ts'
import { recommendation } from '../../../locales/en/recommendation.ts'
import { StartScenario } from '../../parts/start-scenario.tsx'

const { whatIf: words } = recommendation

/** Supposes these steps in a scenario of its own, and goes there. */
export const ToScenario = ({ steps, of }: { readonly steps: readonly Flip[]; readonly of: string }) => (
  <StartScenario wanted={withSupposed(blankScenario(words.scenario(of)), steps)} say={words.toScenario} of={of} />
)
