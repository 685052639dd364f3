import { words } from '../words.ts'
import type { Verdict } from '../../domain/clause.ts'
import type { Fundamental, Gate, NamedTest } from '../../domain/content.ts'
import type { Tested } from '../../domain/decide.ts'
import { evaluate } from '../../domain/evaluate.ts'
import { routeExplained, routesTested, type RouteTested } from '../../domain/routes-tested.ts'
import { answersBehind, answersRead } from '../answers.ts'
import type { AnswerSaid, Block, Item, Section } from '../blocks.ts'
import { answersTold, bare, itemsTold, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

type AnyTest = Tested<NamedTest | Fundamental | Gate>
const order: readonly Verdict[] = ['fails', 'open', 'holds']

/** Every route passed over: on what first, and all its tests, those it does not meet first. */
export function whyNot(telling: Telling): Section {
  const { recommendation, content } = telling
  const others = routesTested(recommendation.demonstrated, content).filter(
    ({ route }) => route.id !== routeExplained(recommendation),
  )
  return {
    id: 'why-not',
    title: words.decision.sections.whyNot,
    intro: [],
    blocks: others.map((tested) => routePassed(tested, telling)),
  }
}

function routePassed(passed: RouteTested, telling: Telling): Block {
  const { decision, recommendation } = words
  const { route, tested } = passed
  const mayStayOpen = route.id === 'new-role' ? conditionalGates(telling) : []
  const all: readonly AnyTest[] = [...tested, ...mayStayOpen]
  const count = (wanted: Verdict) => all.filter(({ trace }) => trace.verdict === wanted).length
  const { because, answers } = inItsWay(passed, telling)
  const items = [...all]
    .sort((one, other) => order.indexOf(one.trace.verdict) - order.indexOf(other.trace.verdict))
    .map((test) => testSaid(test, mayStayOpen.includes(test), telling))
  return {
    ...bare,
    kind: 'route',
    id: `why-not/${route.id}`,
    name: decision.routes[route.id],
    tags: tag('counts', recommendation.whyNot.counts(count('holds'), count('open'), count('fails'))),
    parts: [
      ...say('because', because),
      ...answersTold('answers', answers),
      ...itemsTold('tests', recommendation.whyNot.all(items.length), items),
    ],
  }
}

/** The gates of a new role that may stay open as conditions; no other route has any. */
const conditionalGates = ({ recommendation }: Telling): readonly AnyTest[] =>
  recommendation.demonstrated.gates.filter(({ hard }) => !hard)

/** What is first in a route's way: that the work is not new, a test, too many open gates, or another route. */
export function inItsWay(
  { considered, verdict, tested }: RouteTested,
  telling: Telling,
): { readonly because: string; readonly answers: readonly AnswerSaid[] } {
  const { recommendation, content } = telling
  const { decision } = words
  const { route, reading } = recommendation.demonstrated
  if (!considered)
    return { because: decision.workNotNew, answers: answersRead(evaluate(content.newWork, reading), telling) }
  if (verdict === 'holds') return { because: decision.comesFirst(decision.routes[route]), answers: [] }
  const first =
    tested.find(({ trace }) => trace.verdict === 'fails') ?? tested.find(({ trace }) => trace.verdict === 'open')
  if (!first) return { because: decision.gatesOpen(content.openGatesAllowed), answers: [] }
  const { of, trace } = first
  return {
    because: words.recommendation.whyNot.stopsAt(of.name, decision.verdicts[trace.verdict]),
    answers: answersBehind(trace, telling),
  }
}

function testSaid({ of, trace }: AnyTest, mayStayOpen: boolean, telling: Telling): Item {
  const { decision, recommendation } = words
  return {
    id: of.id,
    say: of.name,
    ...(of.code && { code: of.code }),
    came: trace.verdict,
    tags: [
      ...tag('came', decision.verdicts[trace.verdict]),
      ...tag('may-stay-open', trace.verdict !== 'holds' && mayStayOpen && recommendation.whyNot.mayStayOpen),
    ],
    answers: answersBehind(trace, telling),
  }
}
