import { answerState, questionsAsked } from './asked.ts'
import type { Assessment } from './assessment.ts'
import type { Content } from './content.ts'
import { tensionsIn, type TensionIn } from './tensions.ts'
import { groupsDiffer } from './voices/groups-differ.ts'
import { answerTo } from './voices/heard-on.ts'
import { askedAt } from './where-asked.ts'

/** In which ways an answer may be open; it may be so in several. */
export const waysOpen = ['to-do', 'not-known', 'assumed', 'contradictory'] as const
export type WayOpen = (typeof waysOpen)[number]

/** The questions of a depth that are open in a way, and "set-up" where something said there pulls against another answer. */
export function openIn(
  way: WayOpen,
  content: Content,
  assessment: Assessment,
  found: readonly TensionIn[] = way === 'contradictory' ? tensionsIn(assessment, content) : [],
): readonly string[] {
  const asked = questionsAsked(content, assessment)
  const idsOf = (questions: typeof asked) => questions.map(({ id }) => id)
  if (way !== 'contradictory')
    return idsOf(asked.filter((question) => answerState(answerTo(question, assessment)) === way))
  const pulling = new Set(found.flatMap(({ restsOn }) => restsOn.map((ref) => askedAt(ref, content))))
  const apart = new Set(idsOf(asked.filter((question) => groupsDiffer(question, assessment))))
  return [...idsOf(asked), 'set-up'].filter((id) => pulling.has(id) || apart.has(id))
}
