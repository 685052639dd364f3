import { answerState, questionsIn, tally } from '../../domain/asked.ts'
import { own } from '../../domain/own.ts'
import type { Question } from '../../domain/content.ts'
import { common } from '../../locales/en/common.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { countsSay } from '../../locales/counts.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Strip } from '../../ui/charts/strip.tsx'
import { squareOf } from '../parts/square-of.ts'

/** Where this question stands in its domain, and what has been answered there so far. */
export function Place({ question }: { readonly question: Question }) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const questions = questionsIn(question.domain, lists, assessment)
  const at = questions.findIndex(({ id }) => id === question.id)
  const domain = common.domains[question.domain]
  const counts = countsSay(tally(questions, assessment))
  if (at === -1) return <p className="eyebrow">{domain}</p>
  return (
    <div className="q-place">
      <p className="eyebrow num">{words.place(domain, at + 1, questions.length)}</p>
      <Strip
        squares={questions.map(({ id }) => squareOf[answerState(own(assessment.answers, id))])}
        here={at}
        say={words.placeSay(at + 1, questions.length, domain, counts)}
      />
    </div>
  )
}
