import type { RoutingRow as RoutingRowOf } from '../../domain/content.ts'
import { isHolding } from '../../domain/explain.ts'
import { useWords } from '../../locales/words.ts'
import { Fold } from '../../ui/fold.tsx'
import { SourceColumn } from '../parts/source-column.tsx'
import { answeredOnce, toldWhenOffered, type TestAnswered } from './answered-once.ts'
import { Answers } from './answers.tsx'
import { decidingTests } from '../../domain/routes-tested.ts'
import { PointLinks } from './point-links.tsx'
import { pointOf } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/**
 * What decided it: the kind of gap, and the tests, each with the answers behind it, the reason for the test, and its
 * sources. Of the many tests that a new role meets only the first stand open; whatever is missing always does.
 */
export function Why() {
  const { why: words } = useWords().recommendation
  const telling = useRecommended()
  const { outcome, demonstrated } = telling.recommendation
  const tests = answeredOnce(decidingTests(telling.recommendation, telling.content), telling).map((row) => (
    <TestRow {...row} key={row.test.of.id} />
  ))
  const rows = demonstrated.row ? [<RoutingRow row={demonstrated.row} key="routing" />, ...tests] : tests
  return <Fold items={rows} open={isHolding(outcome) ? rows.length : toldWhenOffered} others={words.others} isOrdered />
}

function TestRow({ test: { of, trace }, points, above }: TestAnswered) {
  const { recommendation, decision } = useWords()
  const { why: words } = recommendation
  return (
    <li>
      <div className="label">
        <h3>{of.name}</h3>
        <small>{decision.verdicts[trace.verdict]}</small>
      </div>
      <div className="body">
        <Answers points={points} />
        {above.length > 0 && (
          <p className="small">
            {words.above} <PointLinks points={above} />
          </p>
        )}
        <p className="so">{of.reason}</p>
      </div>
      <SourceColumn claims={of.because} standing={of.standing} />
    </li>
  )
}

/** The row of the routing table: the kind of gap and its cause say which route comes first. */
function RoutingRow({ row }: { readonly row: RoutingRowOf }) {
  const { why: words } = useWords().recommendation
  const telling = useRecommended()
  return (
    <li>
      <div className="label">
        <h3>{words.routing}</h3>
      </div>
      <div className="body">
        <Answers points={telling.content.named.steering.flatMap((id) => pointOf('fact', id, telling) ?? [])} />
        <p className="so">{row.say}</p>
      </div>
      <SourceColumn claims={row.because} standing="inference" />
    </li>
  )
}
