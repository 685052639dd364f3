import type { Outcome } from '../../src/domain/decide.ts'
import type { Strength } from '../../src/domain/strength.ts'
import type { Given } from '../fixtures/assessments.ts'

/**
 * A team in the place of a published case (model §4), told in our own words, and what Needfirst has to say to it; or an
 * invented one that has a kind of trouble that the trials showed. It answers what that team could have known when it decided, as far as the source tells; the rest stays unanswered.
 * The kind of gap and the levels are our reading of the source in the words of the questions. What the source tells
 * counts as backed up (basis 2); what is only claimed there has basis 1.
 */
export type Persona = Origin & {
  readonly name: string
  readonly story: string
  readonly given: Given
  /** As if everything the source leaves out were in place: the best answer to every other question. */
  readonly rest?: 'in-place'
  /** The outcomes that the evidence model can defend here, written down before the rules were run. */
  readonly defensible: readonly Outcome[]
  readonly expected: {
    readonly outcome: Outcome
    readonly asStated: Outcome
    readonly strength: Strength
    readonly pointsTo: Outcome
    /** The first form. */
    readonly form: string
    readonly beside?: readonly string[]
    readonly with?: readonly string[]
    readonly without?: readonly string[]
    /** Watch-outs that are known to hold, those that do not, and those where nobody has said whether they do. */
    readonly fires?: readonly string[]
    readonly silent?: readonly string[]
    readonly unsaid?: readonly string[]
    /** What the two readings part on; nothing unless said. */
    readonly partOn?: readonly string[]
    readonly findOut?: readonly string[]
    readonly saving?: 'none' | 'stands' | 'struck-out'
  }
}

type Origin =
  | {
      /** The code of the case. */
      readonly from: string
      /** Answers, facts and steps of the ladder that the source does not give, added to make a whole story. */
      readonly supposed: readonly string[]
    }
  | {
      /** The kind of trouble that an invented place has. */
      readonly trouble: string
    }
