import { byId } from '../../domain/by-id.ts'
import { groupsDiffer } from '../../domain/voices/groups-differ.ts'
import type { Content } from '../../domain/content.ts'
import { placeOf, toSettle, type Order, type ToSettle } from '../../domain/diagram/to-settle.ts'
import { listSay } from '../../locales/lists.ts'
import { answerAt } from '../answers.ts'
import type { Block, Section } from '../blocks.ts'
import { findOutAt } from '../name-at.ts'
import { bare, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'
import { words } from '../words.ts'

const openAtLeast = 5
/** While the need is open these are the steps to take next. */
const stepsAtLeast = 3
/** More than so many results are told as all of them. */
const manyResults = 3

/** What to find out: to answer, and to show. What keeps a route from being offered is never folded away. */
export function toFindOut(telling: Telling, order?: Order): Section {
  const list = toSettle(telling, order)
  const isMain = telling.recommendation.outcome === 'need-not-demonstrated'
  const most = Math.max(isMain ? stepsAtLeast : openAtLeast, list.filter(({ decisive }) => decisive).length)
  return {
    id: 'find-out',
    title: words.decision.sections.toFindOut,
    intro: [words.recommendation.findOut.intro],
    blocks: list.map((one, at) => told(one, at < most, telling)),
  }
}

function told(one: ToSettle, isFirst: boolean, telling: Telling): Block {
  const { decision, recommendation, agenda } = words
  const { id, openness, decisive } = one
  const { name, beside, code } = answerAt(one, telling)!
  const todo = findOutAt(one, telling.content)
  const why = whyOf(one, telling.content)
  const bring = one.kind === 'question' ? byId(telling.content.questions, id).acceptable[0] : undefined
  return {
    ...bare,
    kind: 'to-find-out',
    id: `find-out/${id}`,
    weight: isFirst ? 'first' : 'more',
    name,
    ...(code && { code }),
    ref: placeOf(one),
    tags: [
      ...tag('beside', beside),
      ...tag('openness', decision.openness[openness]),
      ...tag('differ', differs(one, telling) && decision.groupsDiffer),
      ...tag('decisive', decisive && recommendation.findOut.decisive),
    ],
    parts: [
      ...say('do', todo),
      ...(why === todo ? [] : labelled('why', agenda.why, why)),
      ...labelled('bring', agenda.bring, bring),
    ],
  }
}

const differs = ({ kind, id }: ToSettle, { assessment, content }: Telling): boolean =>
  kind === 'question' && groupsDiffer(byId(content.questions, id), assessment)

/** What settling it can do alone; where it only narrows the results together with others, why it is asked. */
function whyOf({ kind, id, canRuleOut }: ToSettle, { questions, facts }: Content): string {
  const { agenda, decision } = words
  if (canRuleOut.length > manyResults) return agenda.decidesAll
  const shown = canRuleOut.flatMap((one) => agenda.canShow[one] ?? [])
  const out = canRuleOut.filter((one) => !agenda.canShow[one]).map((one) => decision.outcomes[one])
  const can = [...shown, ...(out.length > 0 ? [agenda.canRuleOut(out)] : [])]
  if (can.length > 0) return `${agenda.itCan} ${listSay(can)}.`
  return { question: questions, fact: facts, rung: [] }[kind].find((asked) => asked.id === id)?.why ?? ''
}
