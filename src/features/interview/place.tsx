import { answerState, questionsIn, tally } from '../../domain/asked.ts'
import type { Assessment } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import { isAt, steps, type Stop } from '../../domain/walk.ts'
import { common } from '../../locales/en/common.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { countsSay } from '../../locales/counts.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Strip, type Square } from '../../ui/charts/strip.tsx'
import { squareOf } from '../parts/square-of.ts'

/** Where this step stands in its domain, and what has been answered there so far. */
export function Place({ here }: { readonly here: Stop }) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const questions = questionsIn(here.domain!, lists, assessment)
  const inDomain = steps(lists, assessment).filter(({ domain }) => domain === here.domain)
  const at = questions.findIndex(({ id }) => id === here.question)
  const domain = common.domains[here.domain!]
  const counts = countsSay(tally(questions, assessment))
  if (at === -1) return <p className="eyebrow">{domain}</p>
  const isQuestion = here.page === 'question'
  return (
    <div className="q-place">
      <p className="eyebrow num">{(isQuestion ? words.place : words.placeAfter)(domain, at + 1, questions.length)}</p>
      <Strip
        squares={inDomain.map((step) => squareAt(step, assessment))}
        round={inDomain.map(({ page }) => page !== 'question')}
        here={inDomain.findIndex((step) => isAt(step, here))}
        say={words.placeSay(at + 1, questions.length, domain, counts)}
      />
    </div>
  )
}

function squareAt({ page, question, fact }: Stop, { answers, facts, ladder }: Assessment): Square {
  if (page === 'question') return squareOf[answerState(own(answers, question!))]
  const isDone = page === 'ladder' ? Object.keys(ladder).length > 0 : own(facts, fact!) !== undefined
  return isDone ? 'done' : 'todo'
}
