import type { Outcome } from '../domain/decide.ts'
import { isWithinReach } from '../domain/diagram/within-reach.ts'
import { whatIf } from '../domain/diagram/what-if.ts'
import { asIn } from '../domain/in-plan.ts'
import type { Recommended } from '../domain/recommend.ts'

/** What a report is told from. */
export type Telling = Recommended & {
  /** Whether the open answers alone can lead to an outcome. It may take a while to find out. */
  readonly isWithinReach: (outcome: Outcome) => boolean
  /** Whether the result can turn on who is right, where groups stand apart on a question; of any plan, where it differs by plan. */
  readonly matters: (question: string) => boolean
}

export function tellingOf(recommended: Recommended): Telling {
  const { assessment, content } = recommended
  let mattering: ReadonlySet<string> | undefined
  return {
    ...recommended,
    isWithinReach: (outcome) => isWithinReach(outcome, assessment, content),
    matters: (question) => {
      mattering ??= new Set(disputesThatMatter(assessment, content))
      return mattering.has(asIn(question).id)
    },
  }
}

const disputesThatMatter = (...[assessment, content]: Parameters<typeof whatIf>): readonly string[] =>
  whatIf(assessment, content)
    .disputed()
    .flatMap(({ id, matters }) => (matters ? asIn(id).id : []))
