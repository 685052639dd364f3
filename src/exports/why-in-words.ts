import type { Fundamental, NamedTest } from '../domain/content.ts'
import type { Tested } from '../domain/decide.ts'
import { codes, decidingAnswers, type Telling } from './answers-in-words.ts'
import { lines } from './plain-text.ts'
import { decidingTests, routeExplained, routesTested, type RouteTested } from '../domain/routes-tested.ts'

/** The tests that made the outcome, each with the answers and the claims behind it. */
export function why(telling: Telling): readonly string[] {
  const { row: found } = telling.recommendation.demonstrated
  const row = found ? [lines(`${found.say} ${codes(found.because)}`, 2, '- ')] : []
  return [...decidingTests(telling.recommendation, telling.content).map((test) => testSays(test, telling)), ...row]
}

function testSays({ of, trace }: Tested<NamedTest | Fundamental>, telling: Telling): string {
  const verdict = telling.words.decision.verdicts[trace.verdict]
  return [
    lines(`${of.name}: ${verdict}. ${of.reason} ${codes(of.because)}`, 2, '- '),
    ...decidingAnswers(trace, telling).map((says) => lines(says, 6)),
  ].join('\n')
}

/** Every route not chosen: the first test it does not pass with its answers, then the others by name. */
export function whyNot(telling: Telling): readonly string[] {
  const { demonstrated } = telling.recommendation
  const explained = routeExplained(telling.recommendation)
  return routesTested(demonstrated, telling.content)
    .filter(({ route }) => route.id !== explained)
    .map((tested) =>
      [lines(telling.words.decision.routes[tested.route.id], 2, '- '), ...routeSays(tested, telling)].join('\n'),
    )
}

function routeSays({ considered, verdict, tested }: RouteTested, telling: Telling): readonly string[] {
  const { words, recommendation, content } = telling
  const { decision: say } = words
  const failing = tested.filter(({ trace }) => trace.verdict === 'fails')
  const [first, ...others] = [...failing, ...tested.filter(({ trace }) => trace.verdict === 'open')]
  const named = ({ of, trace }: Tested) => `${of.name}${of.code ? ` (${of.code})` : ''}: ${say.verdicts[trace.verdict]}`
  const why = !considered
    ? say.workNotNew
    : verdict === 'holds'
      ? say.comesFirst(say.routes[recommendation.demonstrated.route])
      : ''
  const gates = first || verdict === 'holds' ? '' : say.gatesOpen(content.openGatesAllowed)
  return [
    ...[why, gates].filter(Boolean).map((text) => lines(text, 4)),
    ...(first
      ? [
          lines(`${say.first}: ${named(first)}.`, 4),
          ...decidingAnswers(first.trace, telling).map((text) => lines(text, 6)),
        ]
      : []),
    ...(others.length > 0 ? [lines(`${say.also}: ${others.map(named).join('; ')}.`, 4)] : []),
  ]
}
