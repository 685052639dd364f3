import { Link } from 'wouter'
import type { Question } from '../../domain/content.ts'
import { neighbour } from '../../domain/walk.ts'
import { useWords } from '../../locales/words.ts'
import { useAssessment, useWork } from '../../machine/work.ts'
import { afterDigits } from '../../ui/digits.ts'

/** On to the next question, back to the one before, or past this one for now. */
export function Pager({ question, returnTo }: { readonly question: Question; readonly returnTo: string | undefined }) {
  const { interview: words } = useWords()
  const { walk } = useWork()
  const assessment = useAssessment()
  const next = neighbour(walk, assessment, question.id, 1)
  const previous = neighbour(walk, assessment, question.id, -1)
  const back = returnTo?.includes('check-answers') ? words.backToCheck : words.backToHub
  const say = returnTo ? back : next ? words.next(next.short) : words.toCheck
  return (
    <div className="pager section" {...afterDigits}>
      <button type="submit" className="btn">
        {say}
      </button>
      {previous && <Link href={pathOf(assessment.id, previous)}>{words.previous(previous.short)}</Link>}
      <Link href={next ? pathOf(assessment.id, next) : `/a/${assessment.id}/check-answers`}>{words.skipFor}</Link>
    </div>
  )
}

export const pathOf = (assessment: string, { domain, id }: Question): string => `/a/${assessment}/${domain}/${id}`
