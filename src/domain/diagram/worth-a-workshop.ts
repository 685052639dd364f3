import type { Assessment } from '../assessment.ts'
import { byId } from '../by-id.ts'
import type { Content } from '../content.ts'
import type { Outcome } from '../decide.ts'
import { planned } from '../plans.ts'
import { readings } from '../reading.ts'
import type { Ref } from '../ref.ts'
import type { Frozen } from './frozen.ts'
import { headlines } from './headlines.ts'
import { endsIn, possibleEnds } from './possible.ts'
import { positionOf, type Position } from './position.ts'
import { unsettled } from './settle.ts'
import { tippingSingles } from './tipping.ts'
import { isBacked } from './variables.ts'

/** Something to settle, and who would know; it completes "Ask ...". */
export type ToSettle = Ref & { readonly who: string | undefined }

/** Yes, with what to settle there; or no, and why. */
export type Workshop =
  | { readonly isWorth: true; readonly possible: readonly Outcome[]; readonly settle: readonly ToSettle[] }
  | {
      readonly isWorth: false
      readonly because: 'need-absent' | 'settled'
      readonly outcome: Outcome
      /** The answers of which each alone, if it were another, would change that. */
      readonly restsOn: readonly Ref[]
    }

/** What one workshop can talk through. [inference] */
const settledAtMost = 5

/**
 * Whether it is worth a workshop, which is what a quick look asks. No, where the answers at their word leave no need,
 * whatever the open ones turn out to be: people cannot talk a need into being there. No, where all that is not backed up
 * may turn out any way, what is not asked too, and the outcome is the same. Else yes, with those answers first that narrow
 * the outcomes most. Our inference, and not the report's.
 */
export function worthAWorkshop(given: Assessment, rules: Content): Workshop {
  const [assessment, content] = planned(asWhole(given), rules)
  const stated = positionOf(assessment, 'stated', content)
  const [atTheirWord, ...others] = outcomesOf(stated.compiled.outcome, stated)
  if (atTheirWord === 'need-not-demonstrated' && others.length === 0)
    return { isWorth: false, because: 'need-absent', outcome: atTheirWord, restsOn: turning(stated) }

  const standing = withAllThatIsNotBackedOpen(assessment, content)
  const possible = outcomesOf(standing.compiled.outcome, standing)
  if (possible.length === 1)
    return { isWorth: false, because: 'settled', outcome: possible[0]!, restsOn: turning(standing) }
  const settle = unsettled(standing.compiled.outcome, standing)
    .slice(0, settledAtMost)
    .map(({ at }) => pointAt(at, standing))
    .map((point) => ({ ...point, who: whoKnows(point, content) }))
  return { isWorth: true, possible, settle }
}

/** Who could act on an answer would know it too; of a fact without, those of the question it is asked beside. */
function whoKnows({ kind, id }: Ref, { questions, facts, ladder }: Content): string | undefined {
  if (kind === 'question') return byId(questions, id).who
  if (kind === 'rung') return byId(ladder, id).who
  const { who, askedWith } = byId(facts, id)
  return who ?? questions.find((question) => question.id === askedWith)?.who
}

/** A workshop may ask all that there is. */
function asWhole(assessment: Assessment): Assessment {
  const { about } = assessment.about
  return { ...assessment, about: { about: { ...about, depth: 'full' } } }
}

/** What is only said may turn out otherwise too, once people compare what they know. */
function withAllThatIsNotBackedOpen(assessment: Assessment, content: Content): Position {
  const standing = positionOf(assessment, 'demonstrated', content)
  const { demonstrated } = readings(assessment, content)
  const isOpen = standing.compiled.variables.map(
    (variable, at) => standing.isAsked[at]! && !isBacked(variable, demonstrated),
  )
  const ways = standing.ways.map((known, at) =>
    isOpen[at] ? standing.anew[at]!.map((count, to) => count + (to === standing.now[at] ? 1 : 0)) : known,
  )
  return { ...standing, isOpen, ways }
}

const outcomesOf = (diagram: Frozen, standing: Position): readonly Outcome[] =>
  endsIn(possibleEnds(diagram, standing)).map((end) => headlines[end]!.outcome)

function turning(standing: Position): readonly Ref[] {
  const points = tippingSingles(standing.compiled.outcome, standing).flatMap(({ turns }) => turns.map(({ at }) => at))
  return [...new Set(points)].map((at) => pointAt(at, standing))
}

function pointAt(at: number, { compiled }: Position): Ref {
  const { kind, id } = compiled.variables[at]!
  return { kind, id }
}
