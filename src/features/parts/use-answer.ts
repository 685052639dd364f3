import { blankAnswer, type Answer } from '../../domain/assessment.ts'
import { answerWith } from '../../domain/answers.ts'
import { recordAt } from '../../domain/changes.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'

/** Part of an answer, or what it becomes of the answer as it then stands. */
type Given = Partial<Answer> | ((earlier: Answer) => Partial<Answer>)

/** A question's answer as it stands, and a way to give part of it anew; `from` as that part stood when it was begun. */
export function useAnswer(
  question: FullQuestion,
): [Answer | undefined, (given: Given, from?: Partial<Answer>) => void] {
  const { lists, actor } = useWork()
  const give = useGive()
  const answer = useMachine(({ context }) => recordAt(context.assessment!, 'answers', question.id))
  return [
    answer,
    (given, from) => {
      const earlier = recordAt(actor.getSnapshot().context.assessment!, 'answers', question.id)
      const anew = typeof given === 'function' ? given(earlier ?? blankAnswer) : given
      give('answer', 'answers', question.id, answerWith(earlier, question, lists.version, anew), from)
    },
  ]
}
