import { evaluate } from '../../domain/evaluate.ts'
import { routeExplained, routesTested, type RouteTested } from '../../domain/routes-tested.ts'
import { useWords } from '../../locales/words.ts'
import { Answers } from './answers.tsx'
import { mayStayOpen } from './may-stay-open.ts'
import { pointsOf, pointsRead } from '../parts/points.ts'
import { RouteTests } from './route-tests.tsx'
import { useRecommended } from '../parts/recommended.ts'

/** Every route passed over: on which test first, and all its tests one click away. */
export function WhyNot() {
  const telling = useRecommended()
  const others = routesTested(telling.recommendation.demonstrated, telling.content).filter(
    ({ route }) => route.id !== routeExplained(telling.recommendation),
  )
  return (
    <ul className="rows">
      {others.map((tested) => (
        <RouteRow tested={tested} key={tested.route.id} />
      ))}
    </ul>
  )
}

function RouteRow({ tested: { route, considered, verdict, tested } }: { readonly tested: RouteTested }) {
  const { recommendation, decision } = useWords()
  const words = recommendation.whyNot
  const telling = useRecommended()
  const { demonstrated } = telling.recommendation
  const first =
    tested.find(({ trace }) => trace.verdict === 'fails') ?? tested.find(({ trace }) => trace.verdict === 'open')
  const all = [...tested, ...mayStayOpen(route.id, telling)]
  const count = (wanted: RouteTested['verdict']) => all.filter(({ trace }) => trace.verdict === wanted).length
  const gatesOpen = considered && verdict !== 'holds' && !first
  return (
    <li>
      <div className="label">
        <h3>{decision.routes[route.id]}</h3>
        <small>{words.counts(count('holds'), count('open'), count('fails'))}</small>
      </div>
      <div className="body wide">
        {!considered && (
          <>
            <p>{decision.workNotNew}</p>
            <Answers points={pointsRead(evaluate(telling.content.newWork, demonstrated.reading), telling)} />
          </>
        )}
        {considered && verdict === 'holds' && <p>{decision.comesFirst(decision.routes[demonstrated.route])}</p>}
        {gatesOpen && <p>{decision.gatesOpen(telling.content.openGatesAllowed)}</p>}
        {considered && first && (
          <>
            <p>{words.stopsAt(first.of.name, decision.verdicts[first.trace.verdict])}</p>
            <Answers points={pointsOf(first.trace, telling)} />
          </>
        )}
        <RouteTests route={route.id} tested={all} />
      </div>
    </li>
  )
}
