import { Link } from 'wouter'
import type { Question } from '../../domain/content.ts'
import { neighbour } from '../../domain/asked.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { afterDigits } from '../../ui/digits.ts'
import { backSays } from '../parts/back-says.ts'

/** Where a question leads on to, and what the button says. */
export type Onward = { readonly to: string; readonly say: string; readonly isBack?: true }

/** On to where one came from; else to the next question, and at the end of a domain to what it leaves open. */
export function useOnward(question: Question, returnTo: string | undefined): Onward {
  const { lists } = useWork()
  const assessment = useAssessment()
  if (returnTo) return { to: returnTo, say: backSays(returnTo), isBack: true }
  const next = neighbour(lists, assessment, question.id, 1)
  if (next?.domain === question.domain) return { to: paths.question(assessment.id, next), say: words.next(next.short) }
  return { to: paths.agenda(assessment.id, { after: question.domain }), say: words.whatIsOpen }
}

/** Onward, back to the question before, or past this one for now. */
export function Pager({ question, onward }: { readonly question: Question; readonly onward: Onward }) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const previous = onward.isBack ? undefined : neighbour(lists, assessment, question.id, -1)
  return (
    <div className="pager section" {...afterDigits}>
      <button type="submit" className="btn">
        {onward.say}
      </button>
      {previous && <Link href={paths.question(assessment.id, previous)}>{words.previous(previous.short)}</Link>}
      <Link href={onward.to}>{words.skipFor}</Link>
    </div>
  )
}
