import { words } from '../words.ts'
import type { Fundamental, Gate, NamedTest } from '../../domain/content.ts'
import type { Tested } from '../../domain/decide.ts'
import { isHolding } from '../../domain/explain.ts'
import { decidingTests, routeExplained } from '../../domain/routes-tested.ts'
import { answersBehind, factSaid } from '../answers.ts'
import type { AnswerSaid, Block, Section } from '../blocks.ts'
import { answersNamed, answersTold, bare, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

/** Of the many tests that a new role meets only the first are told in full. */
const toldWhenOffered = 4

/** What decided it: the kind of gap, then the tests, each with the answers behind it and the reason for it. */
export function why(telling: Telling): Section {
  const { recommendation, content } = telling
  const { why: say_ } = words.recommendation
  const { outcome } = recommendation
  const isOpen = outcome === 'need-not-demonstrated'
  const most = isHolding(outcome) ? Infinity : toldWhenOffered
  const rows = [...routing(telling), ...tests(decidingTests(recommendation, content), telling)]
  return {
    id: 'why',
    title: isOpen ? say_.titleOpen(words.decision.routes[routeExplained(recommendation)]) : words.decision.sections.why,
    intro: isOpen ? [say_.introOpen] : outcome === 'fundamentals-first' ? [say_.fundamentals] : [],
    blocks: rows.map((row, at) => ({ ...row, weight: at < most ? 'first' : 'more' })),
  }
}

/** The row of the routing table: the kind of gap and its cause say which route comes first. */
function routing(telling: Telling): readonly Block[] {
  const { row } = telling.recommendation.demonstrated
  if (!row) return []
  const steering = telling.content.named.steering.flatMap((id) => factSaid(id, telling) ?? [])
  return [
    {
      ...bare,
      kind: 'test',
      id: 'why/routing',
      name: words.recommendation.why.routing,
      parts: [...answersTold('answers', steering), ...say('points', row.say, 'so')],
      claims: row.because,
      standing: 'inference',
    },
  ]
}

/** Each test with its answers, so that none is told twice. */
function tests(tested: readonly Tested<NamedTest | Fundamental | Gate>[], telling: Telling): readonly Block[] {
  const { decision, report } = words
  const seen = new Set<string>()
  const isSeen = ({ ref }: AnswerSaid) => seen.has(ref.id)
  return tested.map(({ of, trace }) => {
    const all = answersBehind(trace, telling)
    const above = all.filter(isSeen)
    const answers = all.filter((answer) => !isSeen(answer))
    all.forEach(({ ref }) => seen.add(ref.id))
    return {
      ...bare,
      kind: 'test',
      id: `why/${of.id}`,
      name: of.name,
      tags: tag('came', decision.verdicts[trace.verdict]),
      parts: [
        ...answersTold('answers', answers),
        ...answersNamed('above', report.above, above),
        ...say('reason', of.reason, 'so'),
      ],
      claims: of.because,
      standing: of.standing,
    }
  })
}
