import { blankAnswer, type Answer, type Assessment } from '../assessment.ts'
import { own } from '../own.ts'
import { answerTo, groupsHeard, type GroupSaid } from './heard-on.ts'
import type { Question } from '../content.ts'

type Asked = Pick<Question, 'id' | 'byVoice' | 'reads'>

/**
 * The assessment as it would be if all had said so on some questions. Evidence, and who answered, stay as they are, so that
 * what comes out differs by the view alone and not by the papers behind it.
 */
export function asAnswered(levels: ReadonlyMap<Asked, Answer['level']>, assessment: Assessment): Assessment {
  const ids = new Set([...levels.keys()].map(({ id }) => id))
  const answers = [...levels].map(([question, level]) => {
    const counting = answerTo(question, assessment) ?? own(assessment.answers, question.id) ?? blankAnswer
    const groups = groupsHeard(question, assessment).flatMap(({ voices }) => voices)
    const voices = question.byVoice ? [...new Set([...counting.voices, ...groups])] : counting.voices
    return [question.id, { ...counting, level, voices, recordedBefore: {} }] as const
  })
  const left = Object.entries(assessment.heard).filter(([, { question }]) => !ids.has(question))
  return {
    ...assessment,
    answers: { ...assessment.answers, ...Object.fromEntries(answers) },
    heard: Object.fromEntries(left),
  }
}

/** Whether two cells are of the same groups. */
export const isSameGroup = (a: Pick<GroupSaid, 'voices'>, b: Pick<GroupSaid, 'voices'>): boolean =>
  a.voices.length === b.voices.length && a.voices.every((id) => b.voices.includes(id))

/** The assessment as a group sees it: of the questions it was heard on, with what it said. */
export function asHeardBy(
  group: Pick<GroupSaid, 'voices'>,
  assessment: Assessment,
  questions: readonly Asked[],
): Assessment {
  const said = questions.flatMap((question) => {
    const of = groupsHeard(question, assessment).find((one) => isSameGroup(one, group))
    return of ? [[question, of.level] as const] : []
  })
  return asAnswered(new Map(said), assessment)
}
