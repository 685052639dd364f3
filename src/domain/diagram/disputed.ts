import type { Assessment } from '../assessment.ts'
import type { Content, Question } from '../content.ts'
import { asAnswered } from '../voices/as-answered.ts'
import { groupsDiffer } from '../voices/groups-differ.ts'
import { groupsHeard } from '../voices/heard-on.ts'
import { readings } from '../reading.ts'
import { questionsAsked } from '../asked.ts'
import type { Frozen } from './frozen.ts'
import { possibleEnds, type Ends } from './possible.ts'
import { restricted, stillTested } from './restricted.ts'
import type { Position } from './position.ts'
import type { Variable } from './variables.ts'

/** A question on which the groups that answered for themselves stand apart, and what hangs on who of them is right. */
export type Dispute = {
  readonly id: string
  /** Whether the end can differ between the levels they gave, in some way the open answers may turn out. */
  readonly matters: boolean
  /** Every end still possible if any of them may be right. */
  readonly possible: Ends
}

/**
 * The questions this depth asks on which groups differ, in the order asked. The answer may be any level that a group
 * gave, or not known where one does not know, each with the evidence the answer has now; everything else is as it
 * stands: what is open may turn out any way, and another dispute stays at its lowest. A level that is only assumed
 * counts as not known as demonstrated, so there nothing hangs on who is right before somebody shows it.
 */
export function disputes(
  diagram: Frozen,
  standing: Position,
  assessment: Assessment,
  content: Content,
): readonly Dispute[] {
  const { compiled, reading, ways } = standing
  return questionsAsked(content, assessment).flatMap((question) => {
    if (!groupsDiffer(question, assessment)) return []
    const { id } = question
    const at = compiled.variables.findIndex((one) => one.kind === 'question' && one.id === id)
    const anyIsRight = {
      ...standing,
      ways: ways.map((one, of) => (of === at ? waysSaid(compiled.variables[at]!, question) : one)),
    }
    const matters = stillTested(restricted(diagram, anyIsRight)).has(at)
    return [{ id, matters, possible: possibleEnds(diagram, anyIsRight) }]
  })

  /** One way for each class of a level that a group gave. */
  function waysSaid({ classes, classIn }: Variable, question: Question): readonly number[] {
    const levels = new Set(groupsHeard(question, assessment).map(({ level }) => level))
    const said = [...levels].map(
      (level) => readings(asAnswered(new Map([[question, level]]), assessment), content)[reading],
    )
    const inClasses = new Set(said.map(classIn))
    return Array.from({ length: classes }, (_, to) => (inClasses.has(to) ? 1 : 0))
  }
}
