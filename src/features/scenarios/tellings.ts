import { use, useMemo } from 'react'
import type { Assessment, Scenario } from '../../domain/assessment.ts'
import type { Content } from '../../domain/content.ts'
import { recommend } from '../../domain/recommend.ts'
import { supposing } from '../../domain/scenario.ts'
import { useAssessment, useWork } from '../../machine/work.ts'
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

const tellingOf = (assessment: Assessment, content: Content): Telling => ({
  assessment,
  content,
  recommendation: recommend(assessment, content),
})
