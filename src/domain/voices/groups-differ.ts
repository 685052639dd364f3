import type { Question } from '../content.ts'
import type { Looked } from '../records/fields.ts'
import { groupsHeard, type Heeds } from './heard-on.ts'

const farApart = 2

/** Whether levels stand two steps apart or more. Those who do not know count on neither side. [inference] */
export function areApart(levels: readonly Looked[]): boolean {
  const steps = levels.filter((level) => level !== 'unknown')
  return Math.max(...steps) - Math.min(...steps) >= farApart
}

/** Whether groups that answered a question for themselves stand apart. */
export const groupsDiffer = (question: Pick<Question, 'id' | 'reads'>, assessment: Heeds): boolean =>
  areApart(groupsHeard(question, assessment).map(({ level }) => level))
