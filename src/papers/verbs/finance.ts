import type { Figure } from '../../domain/money/figure.ts'
import { figuresOf } from '../../domain/money/figures.ts'
import { linksMissing } from '../../domain/money/left-out.ts'
import type { FigureName, Line, Place } from '../../domain/money/lines.ts'
import type { Matter } from '../../domain/money/matters.ts'
import { partnersIn } from '../../domain/money/partners.ts'
import { own } from '../../domain/own.ts'
import { dateSay } from '../../locales/dates.ts'
import { figureSays } from '../../locales/figure-says.ts'
import { money as moneyWords } from '../../locales/en/money.ts'
import { workbook } from '../../locales/en/workbook.ts'
import { papers } from '../../locales/en/papers.ts'
import { bareSay, poundsSay, shareSay, valueSay } from '../../locales/numbers.ts'
import { endsSay, hopedSays } from '../../report/money-says.ts'
import { table } from '../blocks.ts'
import type { Composing } from '../composing.ts'
import {
  backSaid,
  costMark,
  costSaid,
  figureSaid,
  gapSaid,
  moneyOf,
  moneyOpen,
  noFigures,
  notGiven,
  planNamed,
  saidMark,
  sumSaid,
  writtenSaid,
  type PlanTold,
} from '../money-told.ts'
import type { Says } from '../paper.ts'
import { statement } from '../statement.ts'
import type { Verb } from '../verb.ts'

const words = papers.money
const { cliff, partners, spread } = moneyWords

/** By plan and year, how much of the cost nobody has said in writing to pay, and where the money ends. */
export const gaps: Verb = (_told, composing) => {
  const all = moneyOf(composing)
  if (all.told.length === 0) return noFigures('gaps', composing)
  const { caption, of, year: inYear } = words.gaps
  const { idOf } = composing
  const years = all.told[0]!.said.years.map(({ year }) => year)
  return [
    ...table(composing, 'gaps', {
      caption,
      head: [[words.plan, 4], ...years.map((year) => [inYear(`${year}`), 3] as const)],
      rows: all.told.map((told) => [
        [planNamed('gaps', told.name, told, composing)],
        ...years.map((year) => {
          const id = idOf('gaps', told.plan.id, `year-${year}`)
          const cost = costSaid(id, told.said, year, told)
          return [{ ...cost, say: of(poundsSay(told.said.years[year - 1]!.gap), cost.say) }]
        }),
      ]),
    }),
    {
      kind: 'list',
      items: all.told.map((told) => [
        sumSaid(
          idOf('gaps', told.plan.id, 'ends'),
          words.ofPlan(told.name, endsSay(told.plan, told.settings)),
          told,
          undefined,
        ),
        ...hopedSays(told.plan, told.settings).map((say, at) =>
          sumSaid(idOf('gaps', told.plan.id, 'hoped', `${at}`), say, told, 'only-said'),
        ),
      ]),
    },
    ...notGiven('gaps', all, composing),
  ]
}

/** Each year of each plan: its cost, what is in writing, what is only hoped for, what comes back, and what nobody pays yet. */
export const years: Verb = (_told, composing) => {
  const { told } = moneyOf(composing)
  if (told.length === 0) return noFigures('years', composing)
  const { idOf } = composing
  return table(composing, 'years', {
    caption: words.years.caption,
    head: [
      [words.plan, 5],
      [cliff.cost, 3],
      [cliff.written, 3],
      [cliff.hoped, 3],
      [cliff.back, 4],
      [cliff.gap, 3],
    ],
    rows: told.flatMap((one) =>
      one.said.years.map(({ year, income, written }) => {
        const at = (key: string) => idOf('years', one.plan.id, `year-${year}`, key)
        const hoped = income - written
        return [
          [sumSaid(at('name'), words.inYear(one.name, `${year}`), one, undefined)],
          [costSaid(at('cost'), one.said, year, one)],
          [writtenSaid(at('written'), year, one)],
          [sumSaid(at('hoped'), poundsSay(hoped), one, hoped >= 0.5 ? 'only-said' : undefined)],
          backSaid(at('back'), year, one),
          [gapSaid(at('gap'), one.said, year, one)],
        ]
      }),
    ),
  })
}

/** Year by year, what each partner must find itself where only what can be shown counts. */
export const payers: Verb = (_told, composing) => {
  const { told } = moneyOf(composing)
  if (told.length === 0) return noFigures('payers', composing)
  const inYears = told[0]!.said.years.map(({ year }) => year)
  return table(composing, 'payers', {
    caption: words.payers.caption,
    head: [[words.payers.who, 5], ...inYears.map((year) => [words.gaps.year(`${year}`), 3] as const)],
    rows: told.flatMap((one) =>
      partnersIn(one.plan, one.settings, 'shown').map(({ name, leftWith }, partner): readonly Says[] => {
        const at = (key: string) => composing.idOf('payers', one.plan.id, name || `unnamed-${partner}`, key)
        return [
          [sumSaid(at('name'), words.ofPlan(one.name, name || partners.unnamed), one, undefined)],
          ...leftWith.map((sum, year) => [
            sumSaid(at(`year-${year + 1}`), poundsSay(sum), one, sum === 0 ? undefined : costMark(one, year + 1)),
          ]),
        ]
      }),
    ),
  })
}

const mostMatters = 3

/** What is missing of a saving, the figures that make most of the spread, and costs that are left out: in the order of the page. */
export const findFirst: Verb = ({ line: { most = mostMatters } }, composing) => {
  const { told, amiss } = moneyOf(composing)
  if (told.length === 0) return noFigures('find-first', composing)
  const { head, caption } = words.findFirst
  const rows = told.flatMap((one) => {
    const { links, costs } = missingRows(one, composing)
    const matters = (own(composing.sums.outcomes, one.plan.id)?.matters ?? []).slice(0, most)
    return [...links, ...matters.map((matter) => matterRow(matter, one, composing)), ...costs]
  })
  const slips = amiss.flatMap(({ line, figure }) => {
    const name = own(composing.recommended.assessment.moneyLines, line)?.name ?? ''
    const figures: Readonly<Record<string, string>> = { from: moneyWords.times.from, until: moneyWords.times.until }
    const what = own(figures, figure) ?? workbook.figures[figure as FigureName]
    const id = composing.idOf('find-first', line, figure, 'amiss')
    return [
      [[moneyOpen(id, [name, what].filter(Boolean).join(': '))], [moneyOpen(`${id}/why`, words.findFirst.amiss)], []],
    ]
  })
  return table(composing, 'find-first', {
    caption,
    head: [
      [head.what, 5],
      [head.why, 5],
      [head.who, 4],
    ],
    rows: [...slips, ...rows],
    none: papers.find.none,
  })
}

/** Without a link nothing can be said of a saving; a cost that is left out makes a sum "at least". */
function missingRows({ plan, name, said: { leftOut } }: PlanTold, { idOf }: Composing) {
  const row = (place: Place, why: string): readonly Says[] => {
    const id = idOf('find-first', place.line, place.figure)
    return [[moneyOpen(id, words.ofPlan(name, figureSays(place, plan)))], [moneyOpen(`${id}/why`, why)], []]
  }
  const links = linksMissing(plan)
  const isLink = ({ line, figure }: Place) => links.some((link) => link.line === line && link.figure === figure)
  return {
    links: links.map((place) => row(place, words.findFirst.missing)),
    costs: leftOut.filter((place) => !isLink(place)).map((place) => row(place, words.findFirst.leftOut)),
  }
}

function matterRow(
  { line, figure, share, worthKnowing = 0 }: Matter,
  told: PlanTold,
  { idOf }: Composing,
): readonly Says[] {
  const { plan, name } = told
  const id = idOf('find-first', line, figure)
  const why = [spread.matter(shareSay(share)), ...(worthKnowing > 0.5 ? [spread.worth(poundsSay(worthKnowing))] : [])]
  const who = figureIn(plan.lines, line, figure)?.who.trim() ?? ''
  return [
    [sumSaid(id, words.ofPlan(name, figureSays({ line, figure }, plan)), told, undefined)],
    [sumSaid(`${id}/why`, why.join(' '), told, saidMark(told))],
    [who ? sumSaid(`${id}/who`, who, told, undefined) : moneyOpen(`${id}/who`, papers.notYet)],
  ]
}

const figureIn = (lines: readonly Line[], line: string, figure: FigureName): Figure | undefined =>
  own<Figure>(lines.find(({ id }) => id === line)?.figures ?? {}, figure)

/** Every figure as it was given, plan by plan: its value and range, who says so, when, and on what evidence. */
export const figures: Verb = (_told, composing) => {
  const { told } = moneyOf(composing)
  if (told.length === 0) return noFigures('figures', composing)
  return told.flatMap((one) => figuresTable(one, composing))
}

function figuresTable({ plan, name }: PlanTold, composing: Composing) {
  const { head, caption, range } = words.figures
  return table(composing, `figures-${plan.id}`, {
    caption: caption(name),
    head: [
      [head.what, 6],
      [head.value, 5],
      [head.who, 5],
      [head.date, 2],
    ],
    rows: plan.lines.flatMap((line) =>
      Object.entries<Figure>(line.figures).map(([key, given]) => {
        const figure = key as FigureName
        const at = (what: string) => composing.idOf('figures', line.id, figure, what)
        const { unit } = figuresOf[line.kind][figure]!
        const { likely, low = likely, high = likely } = given
        const say = valueSay(likely, unit, moneyWords.form)
        const value = low < high ? range(say, bareSay(low, unit), bareSay(high, unit)) : say
        const cell = (what: string, text: string): Says =>
          text.trim() === '' ? [] : [statement(at(what), text, 'sum', { trace: { money: [line.id] } })]
        return [
          cell('name', figureSays({ line: line.id, figure }, plan)),
          [figureSaid(at('value'), value, line.id, given, composing)],
          cell('who', given.who),
          cell('date', given.date && dateSay(given.date)),
        ]
      }),
    ),
  })
}
