import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Question } from '../../domain/content.ts'
import { neighbour } from '../../domain/walk.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useHere, useOnward, useWork } from '../../ports/use-work.ts'
import { afterDigits } from '../../ui/digits.ts'
import { backSays } from '../parts/back-says.ts'

type Props = { readonly question: Question; readonly children: ReactNode }

/** Onward, back to the question before, or past this one for now; above them, what is to be seen wherever one is on the page. */
export function Pager({ question, children }: Props) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const { from } = useHere()
  const onward = useOnward()!
  const beside = (by: 1 | -1) => neighbour(lists, assessment, question.id, by)
  const previous = from ? undefined : beside(-1)
  const next = onward.question ? words.next(beside(1)!.short) : words.whatIsOpen
  return (
    <div className="q-pager">
      {children}
      <p className="onward" {...afterDigits}>
        <button type="submit" className="btn">
          {from ? backSays(from) : next}
        </button>
        {previous && (
          <Link href={paths.question(assessment.id, previous)} aria-label={words.previous(previous.short)}>
            <span className="with-room">{words.previous(previous.short)}</span>
            <span className="without-room">{words.back}</span>
          </Link>
        )}
        <Link href={onward.to}>{words.skipFor}</Link>
      </p>
    </div>
  )
}
