import type { Assessment } from '../assessment.ts'
import type { Content } from '../content.ts'
import { cheapestFlips, type Flip } from './flips.ts'
import { waysTo } from './counts.ts'
import type { Node } from './diagram.ts'
import { disputes } from './disputed.ts'
import { inOrderOfWalk } from './in-order-of-walk.ts'
import { headlines, type Headline } from './headlines.ts'
import { endsIn, possibleEnds } from './possible.ts'
import { planned } from '../plans.ts'
import type { Ref } from '../ref.ts'
import { settlingLists, unsettled } from './settle.ts'
import { smallestSets } from './smallest.ts'
import { endNow, positionOf, unshownIn, type Position } from './position.ts'
import { tippingPairs, tippingSingles, type Turn } from './tipping.ts'
import type { ReadingName } from './values.ts'

export type Asked = {
  /** Which of the two readings is asked about; as demonstrated unless said. */
  readonly reading?: ReadingName
  /** Whether headlines differ by outcome and strength, or by outcome alone. Both unless said. */
  readonly by?: 'headline' | 'outcome'
}

/** A headline, or an outcome alone where that was asked for. */
export type Result = Pick<Headline, 'outcome'> & Partial<Headline>

/** What would change the answer, over every way the answers could turn out. Each is worked out when it is asked for. */
export type WhatIf = {
  readonly now: Result
  /** Every headline that the open answers still allow, the present one among them. */
  readonly possible: () => readonly Result[]
  /** In how many ways they may turn out for each of these. */
  readonly counted: () => readonly { readonly headline: Result; readonly ways: bigint }[]
  readonly settling: () => Settling
  /** What could change the headline if nothing were known but what is backed up: that which narrows it most first. */
  readonly unshown: () => readonly Matters[]
  /** The questions on which groups that answered for themselves differ, and whether it matters who is right. */
  readonly disputed: () => readonly Disputed[]
  /** Single answers whose change alone changes the headline. */
  readonly tipping: () => readonly Tipping[]
  /** Pairs that do so together, where neither alone leads there. */
  readonly tippingPairs: () => readonly Tipping[]
  /** For each other headline within reach, every smallest set of answers that would have to change; at most so many listed. */
  readonly wouldHaveToBeTrue: (listAtMost?: number) => readonly Needed[]
}

type Settling = {
  /** Open points that can still change the headline, those that narrow it most first. */
  readonly matters: readonly Matters[]
  /** Open points that cannot, whatever the others say. */
  readonly idle: readonly Ref[]
  /** For each headline still possible, a shortest list of answers that makes it certain whatever the others say. */
  readonly lists: () => readonly { readonly headline: Result; readonly answers: readonly Flip[] }[]
}

type Disputed = {
  /** The question. */
  readonly id: string
  /** Whether the headline can differ between the levels the groups gave, in some way the open answers may turn out. */
  readonly matters: boolean
  /** Every headline still possible if any of those levels may be the right one. */
  readonly possible: readonly Result[]
}

export type Matters = Ref & {
  /** How many headlines settling it rules out, on average over the values it may turn out to have. */
  readonly rulesOut: number
  /** Those that one or another of these values rules out; none where it narrows only together with others. */
  readonly canRuleOut: readonly Result[]
}

export type Tipping = { readonly changes: readonly Flip[]; readonly headline: Result }

export type Needed = {
  readonly headline: Result
  /** How many answers have to change at the least, and how many sets of so many can do it. */
  readonly changes: number
  readonly sets: bigint
  /** Those sets, the cheapest first: fewest that need money, then doing, then deciding, then finding out. */
  readonly listed: readonly (readonly Flip[])[]
}

/** What would change the answer of an assessment, exactly. Rules, readings and what is asked are those of `recommend`. */
export function whatIf(given: Assessment, rules: Content, asked: Asked = {}): WhatIf {
  const [assessment, content] = planned(given, rules)
  const { reading = 'demonstrated', by = 'headline' } = asked
  const standing = positionOf(assessment, reading, content)
  const diagram = standing.compiled[by]
  const headlineOf = (end: Node): Result => (by === 'outcome' ? { outcome: headlines[end]!.outcome } : headlines[end]!)
  const priceOf = cheapestFlips(standing, content)
  const mattersIn = (position: Position): readonly Matters[] =>
    unsettled(diagram, position).map(({ at, rulesOut, canRuleOut }) => ({
      ...pointAt(at, standing),
      rulesOut,
      canRuleOut: endsIn(canRuleOut).map(headlineOf),
    }))
  const changes = (turns: readonly Turn[]): readonly Flip[] =>
    inOrderOfWalk(
      turns.map((turn) => priceOf(turn).change),
      content,
    )
  return {
    now: headlineOf(endNow(diagram, standing)),
    possible: () => endsIn(possibleEnds(diagram, standing)).map(headlineOf),
    counted: () => [...waysTo(diagram, standing)].map(([end, ways]) => ({ headline: headlineOf(end), ways })),
    settling() {
      const matters = mattersIn(standing)
      return {
        matters,
        idle: idlePoints(matters, standing),
        lists: () =>
          settlingLists(diagram, standing).map(({ end, turns }) => ({
            headline: headlineOf(end),
            answers: changes(turns),
          })),
      }
    },
    unshown: () => mattersIn(unshownIn(standing)),
    disputed: () =>
      disputes(diagram, standing, assessment, content).map(({ possible, ...dispute }) => ({
        ...dispute,
        possible: endsIn(possible).map(headlineOf),
      })),
    tipping: () =>
      tippingSingles(diagram, standing).map(({ turns, end }) => ({
        changes: changes(turns),
        headline: headlineOf(end),
      })),
    tippingPairs: () =>
      tippingPairs(diagram, standing).map(({ turns, end }) => ({ changes: changes(turns), headline: headlineOf(end) })),
    wouldHaveToBeTrue: (listAtMost = 24) =>
      smallestSets(diagram, standing, priceOf, listAtMost).map(({ end, listed, ...exactly }) => ({
        headline: headlineOf(end),
        ...exactly,
        listed: listed.map(changes),
      })),
  }
}

/** A question on which groups differ, and what hangs on who of them is right: the result, how firmly it is recommended, or nothing. */
export type Hanging = { readonly id: string; readonly decides: 'result' | 'firmly' | 'nothing' }

/**
 * What hangs on each dispute. An answer that is only assumed may matter even where it does not matter which of the groups
 * is right.
 */
export function whatHangs(assessment: Assessment, content: Content): readonly Hanging[] {
  const asked = whatIf(assessment, content, { by: 'outcome' })
  const disputes = asked.disputed()
  if (disputes.length === 0) return []
  const open = asked.settling().matters
  const byHeadline = whatIf(assessment, content).disputed()
  const isOpen = (question: string) => open.some(({ id }) => id === question)
  const isFirmer = (question: string) => byHeadline.some(({ id, matters }) => id === question && matters)
  return disputes.map(({ id, matters }) => ({
    id,
    decides: matters || isOpen(id) ? 'result' : isFirmer(id) ? 'firmly' : 'nothing',
  }))
}

function pointAt(at: number, { compiled }: Position): Ref {
  const { kind, id } = compiled.variables[at]!
  return { kind, id }
}

/** Open points that change nothing: those the rules read and cannot matter any more, and questions no headline reads. */
function idlePoints(matters: readonly Ref[], standing: Position): readonly Ref[] {
  const isOne = ({ kind, id }: Ref) => matters.some((one) => one.kind === kind && one.id === id)
  const open = standing.isOpen.flatMap((isOpen, at) => (isOpen ? [pointAt(at, standing)] : []))
  const read = open.filter((point) => !isOne(point))
  return [...read, ...standing.openUnread.map((id): Ref => ({ kind: 'question', id }))]
}
