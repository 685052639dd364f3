import { isOfAnEarlierVersion } from './answers.ts'
import type { Assessment } from './assessment.ts'
import type { Content, VersionChanged } from './content.ts'
import { own } from './own.ts'
import { questionsAsked } from './asked.ts'
import { answerTo } from './voices/heard-on.ts'

/** What reads differently since some of an assessment was answered. */
export type ChangedSince = {
  /** The earlier versions its answers were given under, as they are named. */
  readonly under: readonly string[]
  /** What came with each version since the earliest of them, the newest first. */
  readonly changed: readonly VersionChanged[]
  /** The questions whose answer was given to other words than they have now, in the order of the walk. */
  readonly reworded: readonly string[]
}

/** Nothing where every answer is of this version. A version that the content does not know came before all it knows. */
export function changedSince(assessment: Assessment, content: Content): ChangedSince | undefined {
  const { version, changed } = content
  if (!isOfAnEarlierVersion(assessment, version)) return undefined
  const given = new Set(Object.values(assessment.answers).map(({ asked }) => asked.content))
  const under = [...given].filter((one) => one !== '' && one !== version).sort()
  const age = (one: string) => changed.findIndex((known) => known.version === one)
  const oldest = under.some((one) => age(one) < 0) ? changed.length : Math.max(...under.map(age))
  return { under, changed: changed.slice(0, oldest), reworded: reworded(assessment, content) }
}

function reworded(assessment: Assessment, content: Content): readonly string[] {
  return questionsAsked(content, assessment)
    .filter((question) => {
      const { ask, levels } = question
      const answer = own(assessment.answers, question.id)
      if (!answer || answer.asked.ask === '') return false
      const level = answerTo(question, assessment)?.level
      const said = typeof level === 'number' && level === answer.level ? levels[level] : answer.asked.said
      return answer.asked.ask !== ask || answer.asked.said !== said
    })
    .map(({ id }) => id)
}
