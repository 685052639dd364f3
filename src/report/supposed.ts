import type { Scenario } from '../domain/assessment.ts'
import { placeIn } from '../domain/plans.ts'
import type { Recommended } from '../domain/recommend.ts'
import type { Ref } from '../domain/ref.ts'
import { supposedIn } from '../domain/supposing.ts'
import { answerAt } from './answers.ts'
import type { AnswerSaid } from './blocks.ts'
import { nameAt } from './name-at.ts'

/** Something that a scenario supposes: what is answered, and what it would be. */
export type SupposedSaid = {
  readonly place: Ref
  readonly name: string
  readonly now: AnswerSaid
  readonly here: AnswerSaid
}

/** All that a scenario supposes, in the order of the walk. */
export function supposedSaid(scenario: Scenario, real: Recommended, supposing: Recommended): readonly SupposedSaid[] {
  const { assessment, content } = supposing
  return supposedIn(scenario, assessment, content).map((place) => ({
    place,
    name: nameAt(place, content).name,
    now: answerAt(placeIn(place, real.content), real)!,
    here: answerAt(place, supposing)!,
  }))
}

/** Whether two tell the same in words, and as well shown. */
export const isSameAt = (one: AnswerSaid, other: AnswerSaid): boolean =>
  one.says === other.says && one.knownSays === other.knownSays
