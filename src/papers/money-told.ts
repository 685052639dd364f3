import type { Assessment } from '../domain/assessment.ts'
import type { Step } from '../domain/clause.ts'
import { costByInk } from '../domain/money/cost-ink.ts'
import type { Figure } from '../domain/money/figure.ts'
import { figuresOf } from '../domain/money/figures.ts'
import type { FigureName, MoneyPlan, MoneyPlanId, MoneySettings, Place } from '../domain/money/lines.ts'
import { moneyIn, type MoneyGiven } from '../domain/money/money-in.ts'
import { moneyPlanIds } from '../domain/money/names.ts'
import { yearsOf, type Years } from '../domain/money/years.ts'
import { own } from '../domain/own.ts'
import { placesSay } from '../locales/figure-says.ts'
import { listSay } from '../locales/lists.ts'
import { poundsSay } from '../locales/numbers.ts'
import { money } from '../locales/en/money.ts'
import { papers } from '../locales/en/papers.ts'
import { text } from './blocks.ts'
import { evidenceCodes, type Composing } from './composing.ts'
import type { Mark, PaperBlock, Says, Statement } from './paper.ts'
import { markOf, maybe, statement } from './statement.ts'

const words = papers.money

/** A plan with its sums in both readings. */
export type PlanTold = {
  readonly plan: MoneyPlan
  readonly name: string
  readonly settings: MoneySettings
  readonly said: Years
  readonly shown: Years
  /** Whether a saving that is not shown counts in what is said. */
  readonly hasUnshown: boolean
}

export type MoneyTold = MoneyGiven & {
  readonly told: readonly PlanTold[]
  /** Plans without a line. */
  readonly empty: readonly MoneyPlanId[]
}

const known = new WeakMap<Assessment, MoneyTold>()

/** The money of an assessment, worked out once for all papers. */
export function moneyOf({ recommended: { assessment } }: Pick<Composing, 'recommended'>): MoneyTold {
  const before = known.get(assessment)
  if (before) return before
  const given = moneyIn(assessment)
  const told = given.plans.map((plan) => planTold(plan, given.settings, assessment))
  const made = { ...given, told, empty: moneyPlanIds.filter((id) => !given.plans.some((plan) => plan.id === id)) }
  known.set(assessment, made)
  return made
}

function planTold(plan: MoneyPlan, settings: MoneySettings, { plans }: Assessment): PlanTold {
  const [said, shown] = [yearsOf(plan, settings, 'said'), yearsOf(plan, settings, 'shown')]
  return {
    plan,
    settings,
    name: money.called(money.plans[plan.id], own(plans, plan.id)?.name.trim() ?? ''),
    said,
    shown,
    hasUnshown: said.years.some((year, at) => unshownIn(year.back, shown.years[at]!.back) > 0),
  }
}

/** The year that plans are told in side by side: the first in which all that begins late has run for long. */
export const toldYear = 3

/** Of what comes back on people's word, what is not shown: whole pounds, nothing where it is less than one. */
const unshownIn = (said: number, shown: number): number => (said - shown >= 0.5 ? said - shown : 0)

/** What is worked out from the figures of a plan: as well known as the mark says. */
export const sumSaid = (
  id: string,
  say: string,
  { plan }: PlanTold,
  mark: Mark | undefined,
  also: Says[0]['trace']['evidence'] = [],
): Statement => statement(id, say, 'sum', { trace: { money: [plan.id], evidence: also }, mark })

/** A cost of a year, "at least" where costs are left out; marked by the weakest of its figures. */
export function costSaid(id: string, { years, leftOut }: Years, year: number, told: PlanTold): Statement {
  const { cost } = years[year - 1]!
  return sumSaid(id, leastSays(cost, leftOut), told, costMark(told, year))
}

/** What nobody has said in writing to pay, known as well as the cost it is a part of. */
export const gapSaid = (id: string, { years, leftOut }: Years, year: number, told: PlanTold): Statement =>
  sumSaid(id, leastSays(years[year - 1]!.gap, leftOut), told, costMark(told, year))

const leastSays = (sum: number, leftOut: readonly Place[]): string =>
  leftOut.length > 0 ? words.atLeast(poundsSay(sum)) : poundsSay(sum)

/** As well known as the weakest figure of what it costs in a year. */
export function costMark({ plan, said }: PlanTold, year: number): Mark {
  const sums = costByInk(plan, said, year)
  const weakest = ([0, 1, 2, 3] as const).find((ink) => sums[ink] > 0.5)
  return markOf(weakest ?? 1)
}

/** What is in writing, as well known as the weakest of its letters. */
export function writtenSaid(id: string, year: number, told: PlanTold): Statement {
  const { incomes, years } = told.said
  const bases = incomes.flatMap(({ line, isWritten, byYear }) =>
    isWritten && byYear[year - 1]! > 0 ? [line.figures.amount!.basis] : [],
  )
  return sumSaid(id, poundsSay(years[year - 1]!.written), told, bases.length > 0 ? markOf(weakestOf(bases)) : undefined)
}

/** What comes back as money: what is shown of it, and struck out what is not. */
export function backSaid(id: string, year: number, told: PlanTold): Says {
  const [said, shown] = [told.said.years[year - 1]!.back, told.shown.years[year - 1]!.back]
  const unshown = unshownIn(said, shown)
  // Where no step-by-step sum can be made, what comes back is not known, and not nothing.
  const { backs } = told.said
  if (backs.length > 0 && backs.every(({ isKnown }) => !isKnown)) return [moneyOpen(`${id}/shown`, papers.notYet)]
  return maybe(
    sumSaid(`${id}/shown`, poundsSay(shown), told, shown >= 0.5 ? 'backed-up' : undefined),
    unshown > 0 && sumSaid(`${id}/unshown`, poundsSay(unshown), told, 'struck'),
  )
}

/**
 * What all figures of a plan together come to at their word is only said, and assumed where one of them is. What is ours
 * to decide makes it no weaker.
 */
export const saidMark = ({ plan: { lines } }: PlanTold): Mark =>
  markOf(
    weakestOf([
      1,
      ...lines.flatMap((line) =>
        Object.entries<Figure>(line.figures).flatMap(([name, { basis }]) =>
          figuresOf[line.kind][name as FigureName]?.part === 'decision' ? [] : [basis],
        ),
      ),
    ]),
  )

const weakestOf = (bases: readonly Step[]): Step => bases.reduce<Step>((least, one) => (one < least ? one : least), 3)

/** What counts a saving in that is not shown is struck out as the saving is. */
export const markIfUnshown = ({ hasUnshown }: PlanTold, otherwise: Mark): Mark => (hasUnshown ? 'struck' : otherwise)

/** The name of a plan at the head of a row, with what its figures rest on behind it. */
export function planNamed(key: string, say: string, told: PlanTold, { idOf, recommended }: Composing): Statement {
  const evidence = told.plan.lines.flatMap((line) =>
    Object.values<Figure>(line.figures).flatMap((figure) => figure.evidence),
  )
  const there = [...new Set(evidence)].filter((id) => own(recommended.assessment.evidence, id))
  return statement(idOf(key, told.plan.id, 'name'), say, 'sum', { trace: { money: [told.plan.id], evidence: there } })
}

/** One figure as it was given: its value and range, as well known as its evidence carries it. */
export function figureSaid(
  id: string,
  say: string,
  line: string,
  figure: Figure,
  { codes, recommended: { assessment } }: Composing,
): Statement {
  const evidence = figure.evidence.filter((one) => own(assessment.evidence, one))
  return statement(id, say, 'sum', {
    trace: { money: [line], evidence, basis: figure.basis },
    mark: markOf(figure.basis),
    codes: evidenceCodes(evidence, codes),
  })
}

/** What of money nobody has given; it is asked of the full cost. */
export const moneyOpen = (id: string, say: string): Statement =>
  statement(id, say, 'not-known', { trace: { answers: [fullCost] } })

const fullCost = { kind: 'question', id: 'f1-full-cost' } as const

/** Where there is no figure at all: which are missing. */
export const noFigures = (key: keyof typeof words.none, composing: Composing): readonly PaperBlock[] =>
  text([moneyOpen(composing.idOf(key, 'none'), words.none[key])], 'not-known')

/** What nobody gave of the plans that have a line, and which have none. */
export function notGiven(key: string, { told, empty }: MoneyTold, { idOf }: Composing): readonly PaperBlock[] {
  const says = [
    ...told.flatMap(({ plan, name, said: { leftOut } }) =>
      leftOut.length > 0
        ? [moneyOpen(idOf(key, plan.id, 'left-out'), words.ofPlan(name, money.text.leftOut(placesSay(leftOut, plan))))]
        : [],
    ),
    ...(empty.length > 0
      ? [moneyOpen(idOf(key, 'empty'), words.noneOf(listSay(empty.map((id) => money.plans[id]))))]
      : []),
  ]
  return says.flatMap((one) => text([one], 'not-known'))
}
