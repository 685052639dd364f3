import { type Recommended, recommended } from '../../domain/recommend.ts'
import type { Scenario } from '../../domain/assessment.ts'
import { supposing } from '../../domain/scenario.ts'

/** A scenario, told from as if it were so. */
export const recommendedIf = (scenario: Scenario, { assessment, content }: Recommended): Recommended =>
  recommended(supposing(assessment, scenario), content)
