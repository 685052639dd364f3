import type { Assessment } from '../../../domain/assessment.ts'
import type { FullQuestion } from '../../../domain/content.ts'
import { own } from '../../../domain/own.ts'
import type { View } from '../../../domain/voices/view-file.ts'
import { isBlank } from '../../../domain/text.ts'
import { viewOf } from '../../../domain/voices/view-afterwards.ts'
import { afterwards } from '../../../locales/en/afterwards.ts'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { another, notSaid, type Begun } from './use-own-view.ts'

const { view: words } = afterwards

/** The field of the reason for an answer. */
export const reasonField = ({ id }: Pick<FullQuestion, 'id'>): string => `reason-${id}`

/** The field of an answer, whose first sentence has this id. */
export const answerField = ({ id }: Pick<FullQuestion, 'id'>): string => `view-${id}`

/** What is to be mended before a view can be saved. */
export function problemsIn(
  { group, name, answers }: Begun,
  questions: readonly FullQuestion[],
  isHeld: (field: string) => boolean,
): readonly FieldProblem[] {
  const [first] = questions
  const isAnswered = questions.some(({ id }) => own(answers, id)?.level !== undefined)
  const held = ['name', ...questions.map(reasonField)].filter(isHeld)
  return [
    group === '' && { id: 'group-0', say: words.chooseGroup },
    group === another && isBlank(name) && !isHeld('name') && { id: 'name', say: words.nameGroup },
    first !== undefined && !isAnswered && { id: `${answerField(first)}-0`, say: words.answerOne },
    ...held.map((id) => ({ id, say: words.mend })),
  ].flatMap((problem) => problem || [])
}

/** What was given, as the view that is saved. A reason without an answer is not in it. */
export const viewIn = (
  { group, name, answers }: Begun,
  questions: readonly FullQuestion[],
  assessment: Assessment,
  more: Pick<View, 'content' | 'day' | 'at'>,
): View =>
  viewOf(
    questions.flatMap((question) => {
      const { level, reason = '' } = own(answers, question.id) ?? {}
      return level === undefined ? [] : [{ question, level, reason: reason.trim() }]
    }),
    groupOf(group, name, assessment),
    assessment,
    more,
  )

function groupOf(group: string, name: string, { voices }: Assessment): View['group'] {
  if (group === notSaid) return undefined
  if (group === another) return { name: name.trim() }
  return { id: group, name: own(voices, group)!.group }
}
