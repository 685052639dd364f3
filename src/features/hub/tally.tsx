import { Link } from 'wouter'
import { questionsAsked, tally } from '../../domain/asked.ts'
import { hub } from '../../locales/en/hub.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'

/** How many are answered, not known and to do. Counts to find one's way by; nothing is weighed. */
export function Tally() {
  const { tally: words } = hub
  const { lists } = useWork()
  const assessment = useAssessment()
  const counts = tally(questionsAsked(lists, assessment), assessment)
  const rows = [
    { say: words.answered, count: counts.answered + counts.assumed + counts['not-applicable'] },
    { say: words.assumed, count: counts.assumed, show: 'assumed' },
    { say: words.unknown, count: counts['not-known'], show: 'not-known' },
    { say: words.todo, count: counts['to-do'], show: 'to-do' },
  ]
  return (
    <dl className="tally" aria-label={words.label}>
      {rows.map(({ say, count, show }) => (
        <div key={say}>
          <dt>
            {show && count > 0 ? <Link href={pathTo(assessment.id, { page: 'checkAnswers', show })}>{say}</Link> : say}
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
