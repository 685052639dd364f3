import { type Recommended, recommended } from '../../domain/recommend.ts'
import { useLoaded } from '../../ports/use-loaded.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'

/** The recommendation as it stands, once the rules are loaded. Without them the actions are shown all the same. */
export function useTold(): Recommended | undefined {
  const assessment = useAssessment()
  const content = useLoaded(useWork().loadContent)
  return content && recommended(assessment, content)
}
