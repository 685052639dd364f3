import { byId } from '../domain/by-id.ts'
import type { Clause } from '../domain/clause.ts'
import type { WatchOut } from '../domain/content.ts'
import { deciding, type Trace } from '../domain/evaluate.ts'
import { isHolding } from '../domain/explain.ts'
import type { Recommended } from '../domain/recommend.ts'
import { decidingTests } from '../domain/routes-tested.ts'
import type { Warning } from '../domain/warnings.ts'

type Of = Pick<Recommended, 'recommendation' | 'content'>

const leadAtMost = 5

/**
 * The warnings that lead, in their order: five at most, and one of each family. First what is told before all else; then
 * what bears on this result, which is what the form or the way that is offered sets off, or an answer that the result rests
 * on; then what is most particular to this case, as `warnings` has it. The reason: a result is read to be acted on, and
 * what would be so under any result can wait. Two kinds never lead: what is so of most plans, and what another part of the
 * result says already. That is the danger of a saving that is struck out of the case, and a mere shortfall that is a
 * condition.
 */
export function leading(of: Of): readonly Warning[] {
  const { recommendation, content } = of
  const rowOf = ({ id }: Warning) => byId(content.watchOuts, id)
  const isElsewhere = saidElsewhere(of)
  const bears = bearsOn(of)
  const isBeforeAll = (warning: Warning) => rowOf(warning).beforeAll === true
  const may = recommendation.watchOuts.filter((one) => !isBeforeAll(one) && !one.general && !isElsewhere(one))
  const inOrder = [
    ...recommendation.watchOuts.filter(isBeforeAll),
    ...may.filter(bears),
    ...may.filter((warning) => !bears(warning)),
  ]
  const families = new Set<string>()
  const isFirstOfFamily = ({ family }: WatchOut) => !families.has(family) && families.add(family)
  return inOrder.filter((warning) => isFirstOfFamily(rowOf(warning))).slice(0, leadAtMost)
}

/** Whether what is offered, or an answer that the result rests on, sets a warning off. */
function bearsOn({ recommendation, content }: Of): (warning: Warning) => boolean {
  const { outcome, hangsBy } = recommendation
  const isOffered = !isHolding(outcome)
  const restsOn = new Set([
    ...hangsBy,
    ...questionsIn(decidingTests(recommendation, content).flatMap(({ trace }) => deciding(trace))),
  ])
  return ({ trace }) =>
    deciding(trace).some(({ clause }) =>
      'question' in clause ? restsOn.has(clause.question) : isOffered && isOfWhatIsOffered(clause, outcome),
    )
}

const isOfWhatIsOffered = (clause: Clause, outcome: string): boolean =>
  'fact' in clause &&
  (['form', 'route', 'outcome'].includes(clause.fact) || (clause.fact === 'considering' && clause.is === outcome))

/** Whether the conditions say it, or that a saving is left out of the case. */
function saidElsewhere({ recommendation, content }: Of): (warning: Warning) => boolean {
  const { conditions, saving } = recommendation
  const asked = new Set(questionsIn(conditions.flatMap(({ trace }) => deciding(trace))))
  const claim = content.named.saving.wanted.fact
  return ({ trace }) => {
    const set = deciding(trace)
    const isOfSaving = set.some(({ clause }) => 'fact' in clause && clause.fact === claim)
    if (isOfSaving && saving === 'struck-out') return true
    return set.length > 0 && set.every(({ clause }) => 'question' in clause && asked.has(clause.question))
  }
}

const questionsIn = (traces: readonly Trace[]): readonly string[] =>
  traces.flatMap(({ clause }) => ('question' in clause ? clause.question : []))
