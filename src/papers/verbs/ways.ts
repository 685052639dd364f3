import { byId } from '../../domain/by-id.ts'
import { rungStoodOn } from '../../domain/explain.ts'
import { own } from '../../domain/own.ts'
import { subjectOf, textIn, textOf } from '../../report/plain.ts'
import { isBlank } from '../../domain/text.ts'
import { papers as words } from '../../locales/en/papers.ts'
import type { Block } from '../../report/blocks.ts'
import { traceOf } from '../answers-told.ts'
import { table } from '../blocks.ts'
import { evidenceCodes, type Composing } from '../composing.ts'
import { answersBehind, behind, blocksOf, remark, saidUnder, sentence } from '../from-report.ts'
import { gridSaid, leftSay } from '../grid-sums.ts'
import { costSaid, moneyOf, moneyOpen, toldYear } from '../money-told.ts'
import type { PaperBlock, RungDrawn, Says, Statement, Trace } from '../paper.ts'
import { markOf, maybe, statement, wording } from '../statement.ts'
import type { Verb } from '../verb.ts'
import { askedAs, inOwnWords, saidRows } from './own-words.ts'

/** The proof ladder as a picture, and in words what it shows. */
export const ladder: Verb = (_told, composing): readonly PaperBlock[] => {
  const { idOf } = composing
  const rungs = blocksOf('ladder', composing).flatMap(drawn)
  if (rungs.length === 0) return []
  const said = rungs.map(({ number, name, looked }) => words.ladder.rung(number, name, looked))
  const refs = composing.recommended.content.ladder.map(({ id }) => ({ kind: 'rung', id }) as const)
  return [
    {
      kind: 'picture',
      of: 'ladder',
      alt: statement(idOf('ladder', 'alt'), words.ladder.alt(said), 'rule', { trace: { answers: refs } }),
      rungs,
    },
  ]
}

const drawn = (block: Block): readonly RungDrawn[] =>
  block.kind === 'rung'
    ? [
        {
          number: block.number,
          name: block.name,
          looked: textIn(block.parts, 'looked'),
          ink: block.ink,
          ...(block.stands && { stands: block.stands }),
        },
      ]
    : []

/** Every way side by side from the lightest, to carry on as now among them. Nothing is added up, and no way is scored. */
export const options: Verb = (_told, composing) => {
  const { head, caption, asNow, asNowSays, doLeast, doLeastSays } = words.options
  const { idOf } = composing
  const rungs = [...blocksOf('ladder', composing)].reverse()
  const now = [
    [wording(idOf('options', 'as-now', 'name'), asNow)],
    [wording(idOf('options', 'as-now', 'says'), asNowSays)],
    [],
    [],
    [costOf('options', 'as-now', 'carry-on', composing)],
  ]
  const least = moneyOf(composing).told.some(({ plan }) => plan.id === 'do-the-least')
    ? [
        [wording(idOf('options', 'do-least', 'name'), doLeast)],
        [wording(idOf('options', 'do-least', 'says'), doLeastSays)],
        [],
        [],
        [costOf('options', 'do-least', 'do-the-least', composing)],
      ]
    : undefined
  const costed = costedAt(rungs, composing)
  return table(composing, 'options', {
    caption,
    head: [
      [head.way, 4],
      [head.looked, 3],
      [head.left, 4],
      [head.here, 4],
      [head.cost, 2],
    ],
    rows: [now, ...(least ? [least] : []), ...rungs.map((block) => wayRow(block, costed, composing))],
  })
}

/**
 * At which rung the cost of a plan is told, by plan: where the case stands on one of its rungs there, else at its furthest.
 * Several rungs share the plan of the roles there are, and its cost is not that of each.
 */
function costedAt(rungs: readonly Block[], composing: Composing): ReadonlyMap<string, string> {
  const at = new Map<string, string>()
  for (const block of rungs) {
    const plan = planOf(block, composing)
    const isStood = rungs.some((one) => at.get(plan) === subjectOf(one) && one.kind === 'rung' && one.stands === 'here')
    if (!isStood) at.set(plan, subjectOf(block))
  }
  return at
}

const planOf = (block: Block, { recommended: { content } }: Composing): string =>
  byId(content.ladder, subjectOf(block)).route ?? ''

function wayRow(block: Block, costed: ReadonlyMap<string, string>, composing: Composing): readonly Says[] {
  const { idOf } = composing
  const id = subjectOf(block)
  const ref = { kind: 'rung', id } as const
  const stands = block.kind === 'rung' ? block.stands : undefined
  const name =
    stands === 'here' ? words.options.stands(block.name) : stands ? words.options.toward(block.name) : block.name
  return [
    [
      stands
        ? statement(idOf(block.id, 'name'), name, 'rule', { trace: { answers: [ref], rules: ruleOf(composing) } })
        : wording(idOf(block.id, 'name'), name),
    ],
    maybe(
      ...block.parts
        .filter(({ key }) => key === 'looked')
        .map((part) => lookedSays(block, part.kind === 'say' ? textOf(part.say) : '', ref, composing)),
    ),
    leftSays(id, composing),
    here(id, composing),
    [
      costed.get(planOf(block, composing)) === id
        ? costOf('options', id, planOf(block, composing), composing)
        : moneyOpen(idOf('options', id, 'cost'), words.options.notApart),
    ],
  ]
}

const ruleOf = ({ recommended: { recommendation, content } }: Composing): Trace['rules'] => [
  { id: rungStoodOn(recommendation, content), standing: 'report' },
]

function lookedSays(
  block: Block,
  say: string,
  ref: { readonly kind: 'rung'; readonly id: string },
  composing: Composing,
) {
  const trace = traceOf(ref, composing)
  const ink = block.kind === 'rung' ? block.ink : 0
  const isAnswered = own(composing.recommended.assessment.ladder, ref.id) !== undefined
  if (!isAnswered) return sentence(block, 'looked', say, composing)
  return statement(composing.idOf(block.id, 'looked'), say, 'answer', {
    trace: { ...trace, basis: ink },
    mark: markOf(ink),
    codes: [composing.codes.of(ref), ...evidenceCodes(trace.evidence, composing.codes)],
  })
}

/** What was left over after a way was looked into, as it was typed: only said. */
function leftOver(id: string, { recommended: { assessment }, idOf, codes }: Composing) {
  const ref = { kind: 'rung', id } as const
  const rung = own(assessment.ladder, id)
  if (!rung) return undefined
  if (isBlank(rung.leftOver))
    return statement(idOf('rung', id, 'left'), words.notYet, 'not-known', { trace: { answers: [ref] } })
  return statement(idOf('rung', id, 'left'), rung.leftOver, 'note', {
    trace: { answers: [ref], basis: 1 },
    mark: 'only-said',
    codes: [codes.of(ref)],
  })
}

/** What was typed, and what the grid comes to: "not yet known" only where neither says it. */
function leftSays(id: string, composing: Composing): Says {
  const [typed, grid] = [leftOver(id, composing), gridLeaves(id, composing)]
  return maybe(grid && typed?.origin === 'not-known' ? undefined : typed, grid)
}

/** What the task grid leaves if a team goes exactly so far. */
function gridLeaves(id: string, { sums: { grid }, idOf }: Composing) {
  const left = grid?.all.ok ? grid.all.measured.ladder.likely.find(({ rung }) => rung === id)?.left : undefined
  return left && gridSaid(idOf('rung', id, 'grid'), words.grid.gridSays(leftSay(left)))
}

/** What a way would be here, in the team's own words. */
function here(id: string, composing: Composing): Says {
  const asked = askedAs('option-here', composing)
  const cell = saidRows(asked, composing).find((row) => row.id === id)?.cells[0]
  return cell ? [inOwnWords(asked, [id, cell.id], cell.say, composing)] : []
}

/** What the plan of a way costs in the year that plans are told in; until there are figures it is not known. */
function costOf(of: string, id: string, plan: string, composing: Composing): Statement {
  const at = composing.idOf(of, id, 'cost')
  const told = moneyOf(composing).told.find((one) => one.plan.id === plan)
  if (!told) return moneyOpen(at, words.notYet)
  const cost = costSaid(at, told.said, toldYear, told)
  return { ...cost, say: words.money.asPlan(told.name, cost.say, `${toldYear}`) }
}

/** The plans beside one another: what stands in the way of each, and what it would need. */
export const plans: Verb = (_told, composing) => {
  const { head, caption } = words.plans
  const { idOf } = composing
  return table(composing, 'plans', {
    caption,
    head: [
      [head.plan, 4],
      [head.way, 4],
      [head.needs, 5],
      [head.cost, 2],
    ],
    rows: blocksOf('plans', composing).map((block) => [
      [
        statement(idOf(block.id, 'name'), `${block.name}.`, 'rule', { trace: behind(block) }),
        ...block.tags.map(({ key, say }) => remark(block, key, `${say}.`, composing)),
        ...typed(block, 'called', composing),
        ...typed(block, 'say', composing),
      ],
      [...saidUnder(block, 'way', composing), ...answersBehind(block, composing, ['answers'])],
      needs(block, composing),
      [costOf('plans', subjectOf(block), subjectOf(block) === 'as-now' ? 'carry-on' : subjectOf(block), composing)],
    ]),
  })
}

/** What the team calls it, and what it is, as it was typed. */
const typed = (block: Block, key: string, composing: Composing): Says =>
  saidUnder(block, key, composing).map((one) =>
    subjectOf(block) === 'as-now'
      ? one
      : { ...one, origin: 'about', mark: 'only-said', trace: { ...one.trace, basis: 1 } },
  )

/** The first few things that it would need, and how many more there are. */
function needs(block: Block, composing: Composing): Says {
  const all = block.parts.flatMap((part): Says => {
    if (part.key !== 'needs') return []
    if (part.kind === 'items') return part.items.map(({ id, say }) => sentence(block, `needs/${id}`, say, composing))
    return saidUnder(block, 'needs', composing)
  })
  const more = all.length - mostNeeds
  if (more <= 0) return all
  return [...all.slice(0, mostNeeds), remark(block, 'needs/more', words.plans.more(more), composing)]
}

const mostNeeds = 6
