import type { Figure } from '../../domain/money/figure.ts'
import { effectsOf, type EffectFigure } from '../../domain/money/lines.ts'
import { stairsOf, type Stairs } from '../../domain/money/stairs-of.ts'
import { whatWouldHaveToBeTrue, type ToBeTrue } from '../../domain/money/to-be-true.ts'
import { own } from '../../domain/own.ts'
import { figureSays } from '../../locales/figure-says.ts'
import { listSay } from '../../locales/lists.ts'
import { money as moneyWords } from '../../locales/en/money.ts'
import { papers } from '../../locales/en/papers.ts'
import { numberSay, poundsSay, shareSay } from '../../locales/numbers.ts'
import { effectFigureSays, payBackSays, paysSay, takesSay } from '../../report/money-says.ts'
import { table, text } from '../blocks.ts'
import type { Composing } from '../composing.ts'
import {
  backSaid,
  costMark,
  costSaid,
  figureSaid,
  gapSaid,
  markIfUnshown,
  moneyOf,
  moneyOpen,
  noFigures,
  notGiven,
  planNamed,
  saidMark,
  sumSaid,
  toldYear,
  writtenSaid,
  type PlanTold,
} from '../money-told.ts'
import type { Mark, PaperBlock, Says, Statement } from '../paper.ts'
import { markOf, statement, wording } from '../statement.ts'
import type { Outcomes } from '../sums.ts'
import type { Verb } from '../verb.ts'
import { askedAs, inOwnWords, saidRows } from './own-words.ts'

const words = papers.money
const { cliff } = moneyWords

/** The plans side by side in one year. Nothing is added up across them, and none is ranked. */
export const planSums: Verb = (_told, composing) => {
  const all = moneyOf(composing)
  if (all.told.length === 0) return noFigures('plan-sums', composing)
  const { idOf } = composing
  return [
    ...table(composing, 'plan-sums', {
      caption: words.side.caption(`${toldYear}`),
      head: [
        [words.plan, 4],
        [cliff.cost, 3],
        [cliff.written, 3],
        [cliff.gap, 3],
        [words.side.back, 4],
      ],
      rows: all.told.map((told) => {
        const at = (key: string) => idOf('plan-sums', told.plan.id, key)
        return [
          [planNamed('plan-sums', told.name, told, composing)],
          [costSaid(at('cost'), told.said, toldYear, told)],
          [writtenSaid(at('written'), toldYear, told)],
          [gapSaid(at('gap'), told.said, toldYear, told)],
          backSaid(at('back'), toldYear, told),
        ]
      }),
    }),
    ...prices(composing),
    ...notGiven('plan-sums', all, composing),
  ]
}

function prices(composing: Composing): readonly PaperBlock[] {
  const { settings } = moneyOf(composing)
  const id = composing.idOf('plan-sums', 'prices')
  if (settings.priceYear === '') return text([moneyOpen(id, words.noPrices)], 'not-known')
  return text([statement(id, words.prices(settings.priceYear), 'sum', { trace: { money: ['settings'] } })], 'quiet')
}

/** Benefits by class: money that is released, hours that become room, and what people gain, in words. */
export const benefits: Verb = (_told, composing) => {
  const { told } = moneyOf(composing)
  const rows = told.flatMap((one) =>
    stairsOf(one.plan, one.settings, 'said', toldYear).map((stairs) => benefitRow(stairs, one, composing)),
  )
  if (rows.length === 0) return [...noFigures('benefits', composing), ...forPeople(composing)]
  const { head, caption, noEffect } = words.benefits
  const without = told.filter(({ plan }) => effectsOf(plan).length === 0)
  return [
    ...table(composing, 'benefits', {
      caption: caption(`${toldYear}`),
      head: [
        [head.what, 5],
        [head.released, 5],
        [head.room, 4],
        [head.who, 3],
      ],
      rows,
    }),
    ...(without.length > 0
      ? text(
          [moneyOpen(composing.idOf('benefits', 'without'), noEffect(listSay(without.map(({ name }) => name))))],
          'not-known',
        )
      : []),
    ...forPeople(composing),
  ]
}

function benefitRow(stairs: Stairs, told: PlanTold, { idOf }: Composing): readonly Says[] {
  const { line, money, ink, isShown, fillsUp, notStopped, stairs: steps } = stairs
  const at = (key: string) => idOf('benefits', line.id, key)
  const say = (key: string, text: string, mark: Statement['mark']) =>
    statement(at(key), text, 'sum', { trace: { money: [told.plan.id, line.id] }, mark })
  const open = (key: string) => moneyOpen(at(key), papers.notYet)
  const name = words.ofPlan(told.name, line.name || moneyWords.effectUnits[line.unit])
  const released =
    money === undefined
      ? open('released')
      : say('released', poundsSay(money), money < 0.5 ? undefined : isShown ? markOf(ink) : 'struck')
  const room =
    fillsUp === undefined || notStopped === undefined
      ? open('room')
      : say('room', words.benefits.room(numberSay(fillsUp + notStopped, 0)), markOf(steps.at(-1)!.ink))
  const who = line.gains ? statement(at('who'), line.gains, 'sum', { trace: { money: [line.id] } }) : open('who')
  return [[say('name', name, undefined)], [released], [room], [who]]
}

/** What people and carers gain is not priced: what is measured of it stands there. */
function forPeople(composing: Composing): readonly PaperBlock[] {
  const { idOf } = composing
  const { people, peopleSay, measured, notMeasured } = words.benefits
  const asked = askedAs('measures', composing)
  const named = saidRows(asked, composing).flatMap(({ cells }) => cells.find(({ id }) => id === 'measure')?.say ?? [])
  const last =
    named.length > 0
      ? inOwnWords(asked, ['named'], measured(listSay(named)), composing)
      : statement(idOf('own', 'measures', 'named'), notMeasured, 'not-known', { trace: { ownWords: ['measures'] } })
  return text(
    [wording(idOf('benefits', 'people'), peopleSay), last],
    'plain',
    wording(idOf('benefits', 'lead'), `${people}:`),
  )
}

/** How far the outcomes of each plan lie apart: four in five, never one figure alone. */
export const spread: Verb = (_told, composing) => {
  const { told } = moneyOf(composing)
  if (told.length === 0) return noFigures('spread', composing)
  const { head, caption } = words.spread
  const { idOf, sums } = composing
  return table(composing, 'spread', {
    caption,
    head: [
      [words.plan, 3],
      [head.said, 5],
      [head.shown, 5],
      [head.likely, 5],
    ],
    rows: told.flatMap((one): readonly (readonly Says[])[] => {
      const outcomes = own(sums.outcomes, one.plan.id)
      if (!outcomes) return []
      const at = (key: string) => idOf('spread', one.plan.id, key)
      const mark = markIfUnshown(one, saidMark(one))
      return [
        [
          [planNamed('spread', one.name, one, composing)],
          [sumSaid(at('said'), outcomesSay(outcomes.said), one, mark)],
          [
            sumSaid(at('shown'), outcomesSay(outcomes.shown), one, costMark(one, toldYear)),
            ...within(at('within'), outcomes.shown, one),
          ],
          [sumSaid(at('likely'), likelySays(outcomes.said), one, mark)],
        ],
      ]
    }),
  })
}

function outcomesSay({ p10, p50, p90, isFlat }: Outcomes): string {
  const [low, middle, high] = [p10, p50, p90].map((sum) => poundsSay(sum))
  if (isFlat) return words.spread.flat(middle!)
  return low === high ? words.spread.same(middle!) : words.spread.between(low!, middle!, high!)
}

const likelySays = ({ likely, asGoodAsLikely }: Outcomes): string =>
  words.spread.likely(poundsSay(likely), shareSay(asGoodAsLikely))

const within = (id: string, { within: share }: Outcomes, told: PlanTold): Says =>
  share === undefined
    ? []
    : [
        sumSaid(
          id,
          moneyWords.spread.within(shareSay(share), poundsSay(told.settings.canFind!)),
          told,
          costMark(told, toldYear),
        ),
      ]

/** What would have to be true, one figure at a time, for what comes back to cover the cost; and whether it ever does. */
export const trueIf: Verb = (_told, composing) => {
  const { told } = moneyOf(composing)
  const rows = told.flatMap((one) => trueRows(one, composing))
  if (rows.length === 0) return noFigures('true-if', composing)
  const { say, figure, now, takes } = moneyWords.trueIf
  return [
    ...table(composing, 'true-if', {
      caption: words.trueIf.caption,
      head: [
        [figure, 5],
        [now, 4],
        [takes, 5],
      ],
      rows,
    }),
    ...text([wording(composing.idOf('true-if', 'say'), say)], 'quiet'),
    { kind: 'list', items: paidTogether(told, composing) },
  ]
}

/** A row for each figure of which some value is enough, and one for all the others of a plan. */
function trueRows(told: PlanTold, composing: Composing): readonly (readonly Says[])[] {
  const { plan, settings, name } = told
  const all = whatWouldHaveToBeTrue(plan, settings, 'said')
  const never = all.filter(({ takes }) => takes.kind === 'never')
  const at = ({ line, figure }: Pick<ToBeTrue, 'line' | 'figure'>, key: string) =>
    composing.idOf('true-if', line, figure, key)
  const rows = all.flatMap((one): readonly (readonly Says[])[] => {
    const { line, figure, effect, takes } = one
    if (takes.kind === 'never') return []
    const mark = takes.kind === 'always' ? markIfUnshown(told, saidMark(told)) : saidMark(told)
    const named = words.ofPlan(name, figureSays({ line, figure }, plan))
    return [
      [
        [sumSaid(at(one, 'name'), named, told, undefined)],
        [nowSaid(at(one, 'now'), effect.figures[figure], figure, line, composing)],
        [
          takes.kind === 'unknown'
            ? moneyOpen(at(one, 'takes'), papers.notYet)
            : sumSaid(at(one, 'takes'), takesSay(takes, figure), told, mark),
        ],
      ],
    ]
  })
  if (never.length === 0) return rows
  return [
    ...rows,
    [
      [
        sumSaid(
          composing.idOf('true-if', plan.id, 'never', 'name'),
          words.ofPlan(name, rows.length > 0 ? words.trueIf.others : words.trueIf.all),
          told,
          undefined,
        ),
      ],
      never.flatMap(({ line, figure, effect }) => {
        const named = (say: string) => words.ofPlan(figureSays({ line, figure }, plan), say)
        return nowSaid(at({ line, figure }, 'now'), effect.figures[figure], figure, line, composing, named)
      }),
      [sumSaid(composing.idOf('true-if', plan.id, 'never', 'takes'), moneyWords.trueIf.never, told, saidMark(told))],
    ],
  ]
}

const nowSaid = (
  id: string,
  given: Figure | undefined,
  figure: EffectFigure,
  line: string,
  composing: Composing,
  named: (say: string) => string = (say) => say,
): Statement =>
  given
    ? figureSaid(id, named(effectFigureSays(figure, given.likely)), line, given, composing)
    : moneyOpen(id, named(papers.notYet))

/** Whether plans pay for themselves on what is said, and when, if ever, on what is shown; plans of which the same is so together. */
function paidTogether(told: readonly PlanTold[], { idOf }: Composing): readonly Says[] {
  const alike = new Map<string, PlanTold[]>()
  for (const one of told) {
    const says = JSON.stringify(paid(one))
    alike.set(says, [...(alike.get(says) ?? []), one])
  }
  return [...alike.values()].map((some) => {
    const { pays, back, marks } = paid(some[0]!)
    const at = (key: string) => idOf('true-if', some[0]!.plan.id, key)
    const trace = { trace: { money: some.map(({ plan }) => plan.id) } }
    const isEvery = some.length === told.length && told.length > 1
    const names = isEvery ? words.trueIf.everyPlan : listSay(some.map(({ name }) => name))
    return [
      statement(at('pays'), words.ofPlan(names, pays), 'sum', { ...trace, mark: marks[0] }),
      statement(at('back'), back, 'sum', { ...trace, mark: marks[1] }),
    ]
  })
}

type Paid = { readonly pays: string; readonly back: string; readonly marks: readonly [Mark, Mark] }

function paid(told: PlanTold): Paid {
  const { plan, settings, said, shown } = told
  const doesPay = said.inAll.net >= 0 && said.inAll.cost > 0
  return {
    pays: paysSay(plan, settings),
    back: words.ofPlan(moneyWords.readings.shown, payBackSays(plan, settings, 'shown')),
    marks: [
      doesPay ? markIfUnshown(told, saidMark(told)) : saidMark(told),
      shown.inAll.back > 0 ? 'backed-up' : saidMark(told),
    ],
  }
}
