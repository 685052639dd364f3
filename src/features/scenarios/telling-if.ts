import type { Scenario } from '../../domain/assessment.ts'
import { supposing } from '../../domain/scenario.ts'
import { tellingOf } from '../parts/telling-of.ts'
import type { Telling } from '../parts/telling.ts'

/** A scenario, told from as if it were so. */
export const tellingIf = (scenario: Scenario, { assessment, content }: Telling): Telling =>
  tellingOf(supposing(assessment, scenario), content)
