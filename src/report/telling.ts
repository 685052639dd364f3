import type { Outcome } from '../domain/decide.ts'
import { isWithinReach } from '../domain/diagram/within-reach.ts'
import type { Recommended } from '../domain/recommend.ts'

/** What a report is told from. */
export type Telling = Recommended & {
  /** Whether the open answers alone can lead to an outcome. It may take a while to find out. */
  readonly isWithinReach: (outcome: Outcome) => boolean
}

export const tellingOf = (recommended: Recommended): Telling => ({
  ...recommended,
  isWithinReach: (outcome) => isWithinReach(outcome, recommended.assessment, recommended.content),
})
