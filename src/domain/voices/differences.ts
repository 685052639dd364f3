import type { Assessment, Dissent, Heard } from '../assessment.ts'
import type { Content, FullQuestion } from '../content.ts'
import { asIn } from '../in-plan.ts'
import { areApart, groupsDiffer } from './groups-differ.ts'
import { groupsHeard, lastRound, type GroupSaid } from './heard-on.ts'
import { isReasonOf, saidAfterwards, type SaidAfterwards } from './view-afterwards.ts'

/** A question on which people see it otherwise: groups stand apart, a group is split in itself, or somebody dissents. */
export type Difference = {
  readonly question: FullQuestion
  readonly groups: readonly GroupSaid[]
  /** The round it was said in; none where it was recorded before there were rounds. */
  readonly round: Heard | undefined
  readonly dissents: readonly Dissent[]
  /** What those say who were not there, whether they differ or not: it is never put together with what the room said. */
  readonly afterwards: readonly SaidAfterwards[]
  readonly isBetween: boolean
  /** The groups whose own people stand two steps apart or more. */
  readonly splitIn: readonly GroupSaid[]
}

/** Where the room differs, or somebody was heard afterwards, in the order of the walk; each question once. */
export function differences(assessment: Assessment, content: Content): readonly Difference[] {
  const seen = new Set<string>()
  return content.questions.flatMap((question) => {
    const { id } = asIn(question.id)
    if (seen.has(id)) return []
    seen.add(id)
    const groups = groupsHeard(question, assessment)
    const afterwards = saidAfterwards(id, question.reads, assessment)
    const dissents = Object.values(assessment.dissents).filter(
      (one) => one.question === id && !afterwards.some((said) => isReasonOf(one, said.at, said)),
    )
    const isBetween = groupsDiffer(question, assessment)
    const splitIn = groups.filter(isSplit)
    if (!isBetween && splitIn.length === 0 && dissents.length === 0 && afterwards.length === 0) return []
    return [{ question, groups, round: lastRound(id, assessment), dissents, afterwards, isBetween, splitIn }]
  })
}

/** Whether a fair part of a group stands two steps from another: a single person in a large group makes no split. [inference] */
function isSplit({ counts }: GroupSaid): boolean {
  if (!counts) return false
  const people = counts.reduce((sum, one) => sum + one)
  const levels = ([0, 1, 2, 3] as const).filter((level) => counts[level] * 4 >= people)
  return areApart(levels)
}
