import { answerTo } from '../../domain/voices/heard-on.ts'
import { useCallback } from 'react'
import { blankAnswer, type Answer } from '../../domain/assessment.ts'
import { answerWith } from '../../domain/answers.ts'
import { recordAt } from '../../domain/changes.ts'
import type { AskedQuestion } from '../../domain/content.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'

/** Part of an answer, or what it becomes of the answer as it then stands. */
type Given = Partial<Answer> | ((earlier: Answer) => Partial<Answer>)

/** A question's answer as it stands, and a way to give part of it anew; `from` as that part stood when it was begun. */
export const useAnswer = (question: AskedQuestion) => [useOfAnswer(question, whole), useGiveAnswer(question)] as const

const whole = (answer: Answer | undefined) => answer

/** What is read off an answer: whoever asks only for that is not drawn anew when something else of it changes. */
export const useOfAnswer = <T>(question: AskedQuestion, read: (answer: Answer | undefined) => T): T =>
  useMachine(({ context }) => read(answerTo(question, context.assessment!)))

/** The way to give part of an answer anew: the same one each time. */
export function useGiveAnswer(question: AskedQuestion): (given: Given, from?: Partial<Answer>) => void {
  const { lists, actor } = useWork()
  const give = useGive()
  return useCallback(
    (given, from) => {
      const earlier = recordAt(actor.getSnapshot().context.assessment!, 'answers', question.id)
      const anew = typeof given === 'function' ? given(earlier ?? blankAnswer) : given
      give('answer', 'answers', question.id, answerWith(earlier, question, lists.version, anew), from)
    },
    [actor, give, lists, question],
  )
}
