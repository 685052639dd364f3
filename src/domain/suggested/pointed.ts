import { answerIn, isByPlan } from '../answers.ts'
import { chosenIn } from '../answers-by-plan.ts'
import { blankAnswer, type Answer, type FactAnswer } from '../assessment.ts'
import { plans, type PlanId } from '../content.ts'
import type { Ref } from '../ref.ts'
import { isItemOf } from './item-ids.ts'
import type { Says, Suggested } from './suggested.ts'

/** What several sources say alike of one question or fact. */
export type Pointed = { readonly ref: Ref; readonly says: Says; readonly from: readonly Suggested[] }

/** All that is said of a question or a fact: those that say the same together, in the order of the plans. */
export function pointedAt({ kind, id }: Ref, all: readonly Suggested[]): readonly Pointed[] {
  const byWhat = new Map<string, [Suggested, ...Suggested[]]>()
  for (const one of all.filter(({ ref }) => ref.kind === kind && ref.id === id)) {
    const what = JSON.stringify(one.says)
    const others = byWhat.get(what)
    if (others) others.push(one)
    else byWhat.set(what, [one])
  }
  return [...byWhat.values()].map((from) => ({ ref: from[0].ref, says: from[0].says, from }))
}

/** The plans that a suggestion is taken for alone, where plans differ; none where it is taken for all. `others` is all that is said there. */
export function plansAlone(
  { from }: Pointed,
  others: readonly Pointed[],
  said: Pick<Answer | FactAnswer, 'byPlan'> | undefined,
  about: 'plan' | 'place',
): readonly PlanId[] {
  if (about === 'place' || !(others.length > 1 || isByPlan(said))) return []
  return from.flatMap(({ by }) => (by === 'grid' ? [] : [by]))
}

/**
 * How an answer stands to what is pointed to: open, the same, or another one; of a most it is within or above. What is not
 * of a plan leaves an answer alone that differs by plan.
 */
export type Stands = 'open' | 'same' | 'other' | 'within' | 'above' | 'by-plan' | 'told'

export function answerStands(answer: Answer | undefined, { says, from }: Pointed, alone: readonly PlanId[]): Stands {
  if (!('level' in says || 'atMost' in says)) return 'told'
  const levels = countingIn(answer, alone).map(({ level }) => level)
  if ('atMost' in says)
    return levels.some((level) => typeof level === 'number' && level > says.atMost) ? 'above' : 'within'
  if (from.some(({ by }) => by === 'grid') && isByPlan(answer)) return 'by-plan'
  if (levels.every((level) => level === says.level)) return 'same'
  return levels.some((level) => level !== undefined && level !== 'unknown') ? 'other' : 'open'
}

export function factStands(said: FactAnswer | undefined, { says }: Pointed, alone: readonly PlanId[]): Stands {
  if (!('chosen' in says)) return 'told'
  const fact = said ?? { chosen: [], byPlan: {} }
  const each = alone.length > 0 ? alone.map((plan) => chosenIn(fact, plan)) : [fact.chosen]
  if (each.every((chosen) => sameMembers(chosen, says.chosen))) return 'same'
  return each.some((chosen) => chosen.length > 0) ? 'other' : 'open'
}

/** Whether an answer was taken from figures that have changed since: it rests on them as they were. */
export function restsOnEarlier(answer: Answer | undefined, { from }: Pointed, alone: readonly PlanId[]): boolean {
  const items = countingIn(answer, alone).flatMap(({ evidence }) => evidence)
  return from.some(({ by, item }) => !items.includes(item) && items.some((one) => isItemOf(by, one)))
}

/** The answer as it counts: for all, for each plan asked about, or for each where it differs. */
function countingIn(answer: Answer = blankAnswer, alone: readonly PlanId[]): readonly Answer[] {
  if (alone.length > 0) return alone.map((plan) => answerIn(answer, plan))
  return isByPlan(answer) ? plans.map((plan) => answerIn(answer, plan)) : [answer]
}

const sameMembers = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one))
