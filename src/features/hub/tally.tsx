import { Link } from 'wouter'
import { countsOf, inAll, inSomeWay } from '../../domain/counts.ts'
import { hub } from '../../locales/en/hub.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'

/** How many are answered, not known and to do. Counts to find one's way by; nothing is weighed. */
export function Tally() {
  const { tally: words } = hub
  const { lists } = useWork()
  const assessment = useAssessment()
  const { questions: counts, facts } = countsOf(lists, assessment)
  const rows = [
    { say: words.answered, count: inSomeWay(counts) },
    { say: words.assumed, count: counts.assumed, show: 'assumed' },
    { say: words.unknown, count: counts['not-known'], show: 'not-known' },
    { say: words.todo, count: counts['to-do'], show: 'to-do' },
  ]
  return (
    <>
      <dl className="tally" aria-label={words.label}>
        {rows.map(({ say, count, show }) => (
          <div key={say}>
            <dt>
              {show && count > 0 ? (
                <Link href={pathTo(assessment.id, { page: 'checkAnswers', show })}>{say}</Link>
              ) : (
                say
              )}
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{words.facts(inSomeWay(facts), inAll(facts), facts['not-known'])}</p>
    </>
  )
}
