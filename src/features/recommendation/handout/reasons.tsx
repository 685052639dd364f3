import type { RouteId } from '../../../domain/content.ts'
import { evaluate } from '../../../domain/evaluate.ts'
import { isHolding } from '../../../domain/explain.ts'
import { decidingTests, routeExplained, routesTested, type RouteTested } from '../../../domain/routes-tested.ts'
import { useWords } from '../../../locales/words.ts'
import { pointOf, pointsOf, pointsRead, type Point } from '../../parts/points.ts'
import { useRecommended } from '../../parts/recommended.ts'
import { answeredOnce, toldWhenOffered, type TestAnswered } from '../answered-once.ts'
import { AnswersTold } from './answer-told.tsx'
import { Refs } from './cited.tsx'
import { Part } from './part.tsx'

/** What decided it: the kind of gap, then each test with the answers behind it and the reason for it. */
export function Why() {
  const { recommendation, decision } = useWords()
  const { why: words } = recommendation
  const telling = useRecommended()
  const { outcome, demonstrated } = telling.recommendation
  const isOpen = outcome === 'need-not-demonstrated'
  const { row } = demonstrated
  return (
    <Part
      title={isOpen ? words.titleOpen(decision.routes[routeExplained(telling.recommendation)]) : decision.sections.why}
      intro={isOpen ? words.introOpen : outcome === 'fundamentals-first' ? words.fundamentals : undefined}
    >
      {row && (
        <div className="item">
          <h3>{words.routing}</h3>
          <AnswersTold points={telling.content.named.steering.flatMap((id) => pointOf('fact', id, telling) ?? [])} />
          <p>
            <span>{row.say}</span> <Refs claims={row.because} />
          </p>
        </div>
      )}
      {answeredOnce(decidingTests(telling.recommendation, telling.content), telling).map((answered, at) => (
        <Test {...answered} isBrief={!isHolding(outcome) && at >= toldWhenOffered} key={answered.test.of.id} />
      ))}
    </Part>
  )
}

/** One test with its answers; or, of many that are met, only by the names of its answers, which the map shows. */
function Test({ test: { of, trace }, points, above, isBrief }: TestAnswered & { readonly isBrief: boolean }) {
  const { recommendation, decision, handout } = useWords()
  const names = (isBrief ? [...above, ...points] : above).map(({ say }) => say).join(', ')
  return (
    <div className="item long">
      <h3>
        <span>{of.name}</span> <span>{decision.verdicts[trace.verdict]}</span>
      </h3>
      {!isBrief && <AnswersTold points={points} />}
      <p>
        <span>{names && `${isBrief ? handout.restsOn : recommendation.why.above} ${names}. `}</span>
        <span>{of.reason}</span> <Refs claims={of.because} standing={of.standing} />
      </p>
    </div>
  )
}

/** Every other route with the first reason against it; routes that have the same reason share it. */
export function WhyNot() {
  const { decision } = useWords()
  const telling = useRecommended()
  const { recommendation, content } = telling
  const others = routesTested(recommendation.demonstrated, content).filter(
    ({ route }) => route.id !== routeExplained(recommendation),
  )
  const isNotNew = others.filter(({ considered }) => !considered)
  const work = pointsRead(evaluate(content.newWork, recommendation.demonstrated.reading), telling)
  return (
    <Part title={decision.sections.whyNot}>
      {others
        .filter(({ considered }) => considered)
        .map((tested) => (
          <Route tested={tested} key={tested.route.id} />
        ))}
      {isNotNew.length > 0 && (
        <Passed routes={isNotNew.map(({ route }) => route.id)} say={decision.workNotNew} points={work} />
      )}
    </Part>
  )
}

function Route({ tested: { route, verdict, tested } }: { readonly tested: RouteTested }) {
  const { recommendation: words, decision } = useWords()
  const telling = useRecommended()
  if (verdict === 'holds')
    return (
      <Passed
        routes={[route.id]}
        say={decision.comesFirst(decision.routes[telling.recommendation.demonstrated.route])}
      />
    )
  const first =
    tested.find(({ trace }) => trace.verdict === 'fails') ?? tested.find(({ trace }) => trace.verdict === 'open')
  if (!first) return <Passed routes={[route.id]} say={decision.gatesOpen(telling.content.openGatesAllowed)} />
  const { of, trace } = first
  return (
    <Passed
      routes={[route.id]}
      say={words.whyNot.stopsAt(of.name, decision.verdicts[trace.verdict])}
      points={pointsOf(trace, telling)}
    />
  )
}

type PassedProps = { readonly routes: readonly RouteId[]; readonly say: string; readonly points?: readonly Point[] }

function Passed({ routes, say, points = [] }: PassedProps) {
  const { decision } = useWords()
  return (
    <div className="item">
      <h3>{routes.map((id) => decision.routes[id]).join('; ')}</h3>
      <p>{say}</p>
      <AnswersTold points={points} isBrief />
    </div>
  )
}
