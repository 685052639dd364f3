import type { Assessment } from '../assessment.ts'
import type { Content } from '../content.ts'
import type { Outcome } from '../decide.ts'
import { whatIf } from './what-if.ts'

/**
 * Whether the open answers alone can still lead to an outcome, as demonstrated: in some way they may turn out, with all
 * that is known or said left as it is. The first call for a content compiles its rules.
 */
export const isWithinReach = (outcome: Outcome, assessment: Assessment, content: Content): boolean =>
  whatIf(assessment, content, { by: 'outcome' })
    .possible()
    .some((said) => said.outcome === outcome)
