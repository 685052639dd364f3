import { use, useMemo } from 'react'
import type { Scenario } from '../../domain/assessment.ts'
import { supposing } from '../../domain/scenario.ts'
import { useAssessment, useWork } from '../../machine/work.ts'
import { tellingOf } from '../parts/telling-of.ts'
import type { Telling } from '../parts/telling.ts'

/** The real answers, told from. */
export function useRealTelling(): Telling {
  const content = use(useWork().loadContent())
  const assessment = useAssessment()
  return useMemo(() => tellingOf(assessment, content), [assessment, content])
}

/** A scenario, told from as if it were so. */
export const tellingIf = (scenario: Scenario, { assessment, content }: Telling): Telling =>
  tellingOf(supposing(assessment, scenario), content)
