import type { Answer, Assessment } from '../assessment.ts'
import { own } from '../own.ts'
import type { Content } from '../content.ts'
import { voicesDiffer } from '../tensions.ts'
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
  return questionsAsked(content, assessment).flatMap(({ id }) => {
    const answer = own(assessment.answers, id)
    if (!answer || !voicesDiffer(answer)) return []
    const at = compiled.variables.findIndex((one) => one.kind === 'question' && one.id === id)
    const anyIsRight = {
      ...standing,
      ways: ways.map((one, of) => (of === at ? waysSaid(compiled.variables[at]!, answer) : one)),
    }
    const matters = stillTested(restricted(diagram, anyIsRight)).has(at)
    return [{ id, matters, possible: possibleEnds(diagram, anyIsRight) }]
  })

  /** One way for each class of a level that a group gave. */
  function waysSaid({ id, classes, classIn }: Variable, { byVoice }: Answer): readonly number[] {
    const said = Object.values(byVoice).map((level) => readings(allSaying(level, id, assessment), content)[reading])
    const inClasses = new Set(said.map(classIn))
    return Array.from({ length: classes }, (_, to) => (inClasses.has(to) ? 1 : 0))
  }
}

/** The assessment with every group that answered a question saying the same. */
function allSaying(level: Answer['byVoice'][string], id: string, assessment: Assessment): Assessment {
  const answer = own(assessment.answers, id)!
  const byVoice = Object.fromEntries(Object.keys(answer.byVoice).map((voice) => [voice, level]))
  return { ...assessment, answers: { ...assessment.answers, [id]: { ...answer, level, byVoice } } }
}
