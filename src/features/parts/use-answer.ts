import type { Answer } from '../../domain/assessment.ts'
import { answerWith } from '../../domain/answers.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { useGive, useMachine, useWork } from '../../machine/work.ts'

/** A question's answer as it stands, and a way to give part of it anew. */
export function useAnswer(question: FullQuestion): [Answer | undefined, (given: Partial<Answer>) => void] {
  const { walk, actor } = useWork()
  const give = useGive()
  const answer = useMachine(({ context }) => context.assessment!.answers[question.id])
  return [
    answer,
    (given) => {
      const earlier = actor.getSnapshot().context.assessment!.answers[question.id]
      give('answer', 'answers', question.id, answerWith(earlier, question, walk.version, given))
    },
  ]
}
