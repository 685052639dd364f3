import { dateSay as dateOf } from '../../locales/dates.ts'
import { byId } from '../../domain/by-id.ts'
import { gravity } from '../../domain/warnings.ts'
import type { Block } from '../../report/blocks.ts'
import { subjectOf } from '../../report/plain.ts'
import { papers as words } from '../../locales/en/papers.ts'
import { table, text } from '../blocks.ts'
import type { Composing } from '../composing.ts'
import {
  answersBehind,
  asSentence,
  begun,
  behind,
  blocksOf,
  codesBehind,
  markOfRule,
  plannedOf,
  remark,
  saidUnder,
  told,
  whoOf,
} from '../from-report.ts'
import type { PaperBlock, Says, Statement } from '../paper.ts'
import { statement, wording } from '../statement.ts'
import type { Verb } from '../verb.ts'

/** What is recommended and how firmly, in a few lines. */
export const verdict: Verb = (_told, composing) =>
  blocksOf('verdict', composing).flatMap((block): readonly PaperBlock[] => {
    const under = (...keys: readonly string[]) => keys.flatMap((key) => saidUnder(block, key, composing))
    const name = statement(composing.idOf('verdict', 'name'), block.name, 'rule', { trace: behind(block) })
    const weakest = answersBehind(block, composing, ['hangs-by'])
    const label = (key: string) => {
      const says = block.parts.find((part) => part.key === key)?.label
      return says === undefined ? undefined : wording(composing.idOf('verdict', key, 'label'), `${says}:`)
    }
    const hangs = block.parts.find(({ key }) => key === 'hangs-by')?.label
    return [
      { kind: 'heading', level: 2, says: name },
      ...text(under('before-all'), 'firm'),
      ...text(under('form'), 'plain', wording(composing.idOf('verdict', 'form-label'), `${words.proposed}:`)),
      ...text(under('strength', 'strength-means', 'conditions'), 'plain', label('strength')),
      ...text(under('sure', 'sure-means'), 'plain', label('sure')),
      ...text(under('readings', 'running', 'toward', 'parked')),
      ...(hangs ? text(weakest, 'plain', wording(composing.idOf('verdict', 'hangs-label'), `${hangs}:`)) : []),
    ]
  })

/** Where what is said and what can be shown part. */
export const readings: Verb = (_told, composing) =>
  blocksOf('readings', composing).flatMap((block) => told(block, composing))

/** What decided it: each test, how it came out, and the answers behind it. */
export const why: Verb = (_told, composing) => {
  const { head, caption } = words.tests
  return table(composing, 'why', {
    caption,
    head: [
      [head.test, 4],
      [head.came, 2],
      [head.rests, 5],
    ],
    rows: blocksOf('why', composing).map((block) => [
      [nameOf(block, composing), ...saidUnder(block, 'reason', composing), ...saidUnder(block, 'points', composing)],
      came(block, composing),
      answersBehind(block, composing),
    ]),
  })
}

/** Every other way, and what is first in its way. */
export const whyNot: Verb = (_told, composing) => {
  const { head, caption } = words.routes
  return table(composing, 'why-not', {
    caption,
    head: [
      [head.way, 3],
      [head.came, 3],
      [head.first, 6],
    ],
    rows: blocksOf('why-not', composing).map((block) => [
      [named(block, composing)],
      came(block, composing),
      [...saidUnder(block, 'because', composing), ...answersBehind(block, composing, ['answers'])],
    ]),
  })
}

/** The name of a block before a sentence that bears its mark. */
const nameOf = (block: Block, { idOf }: Composing): Statement =>
  statement(idOf(block.id, 'name'), `${block.name}.`, 'rule', { trace: behind(block) })

/** The name of a block where it stands alone. */
const named = (block: Block, composing: Composing): Statement => {
  const mark = markOfRule(block)
  return { ...nameOf(block, composing), ...(mark && { mark }) }
}

const whoActs = (block: Block, composing: Composing): Says =>
  saidUnder(block, 'who', composing).map((one) => ({ ...one, say: begun(one.say) }))

const came = (block: Block, composing: Composing): Says =>
  block.tags.map(({ key, say }) => remark(block, `tag-${key}`, asSentence(say), composing))

/** What it looks like: the form that is proposed, and what belongs beside it. */
export const form: Verb = (_told, composing) =>
  blocksOf('forms', composing)
    .filter(({ group }) => group === undefined)
    .flatMap((block) => told(block, composing))

/** A saving that is not shown is nowhere a benefit: the sentence that strikes it is told, and the claim is not. */
export const saving: Verb = (_told, composing) =>
  blocksOf('notes', composing)
    .filter((block) => subjectOf(block) === 'saving')
    .flatMap((block) => [
      ...text(
        saidUnder(block, 'say', composing).map((one) => ({ ...one, codes: codesBehind(block, composing) })),
        'firm',
        wording(composing.idOf('saving', 'name'), `${words.saving}:`),
      ),
    ])

/** A paper that shows no traces is for those who read one page: no column of how each thing stands today. */
const toldInShort = ({ template }: Composing): boolean => !template.showsCodes

/** What has to be met, with who sees to it: so many at most, and how many more there are. */
export const conditions: Verb = ({ line }, composing) => {
  const { head, caption, none, notYet } = words.conditions
  const all = blocksOf('conditions', composing)
  const most = line.most ?? all.length
  const isShort = toldInShort(composing)
  return [
    ...table(composing, 'conditions', {
      caption,
      head: [[head.what, isShort ? 8 : 4], ...(isShort ? [] : [[head.now, 4] as const]), [head.owner, 2], [head.by, 2]],
      rows: all.slice(0, most).map((block) => conditionRow(block, isShort, composing)),
      none: composing.recommended.recommendation.strength === 'not-yet' ? notYet : none,
    }),
    ...left(all.slice(most), 'conditions', composing),
  ]
}

function conditionRow(block: Block, isShort: boolean, composing: Composing): readonly Says[] {
  const { idOf } = composing
  const name = statement(idOf(block.id, 'name'), `${block.name}.`, 'rule', { trace: behind(block) })
  const id = block.kind === 'condition' ? block.condition : subjectOf(block)
  const { key, owner, by } = plannedOf(id, composing)
  const planned = (field: string, say: string): Says => [
    say === ''
      ? statement(idOf(block.id, field), words.notYet, 'not-known', { trace: { rules: behind(block).rules ?? [] } })
      : statement(idOf(block.id, field), say, 'action', { trace: { actions: key === undefined ? [] : [key] } }),
  ]
  return [
    [name, ...saidUnder(block, 'do', composing)],
    ...(isShort ? [] : [answersBehind(block, composing)]),
    planned('owner', owner),
    planned('by', by === '' ? '' : dateOf(by)),
  ]
}

/** How many more there are than a paper has room for, traced to each of them. */
function left(blocks: readonly Block[], of: keyof typeof words.leftIn, { idOf }: Composing): readonly PaperBlock[] {
  if (blocks.length === 0) return []
  const rules = blocks.flatMap((block) => behind(block).rules ?? [])
  return text(
    [statement(idOf(of, 'left'), words.left(blocks.length, words.leftIn[of]), 'rule', { trace: { rules } })],
    'quiet',
  )
}

/** What the answers warn of: those that lead; or those of some consequences. */
export const warnings: Verb = ({ line }, composing) => {
  const all = blocksOf('watch-outs', composing).filter((block) => isAbout(block, line.names, composing))
  const most = line.most ?? all.length
  if (all.length === 0) return text([wording(composing.idOf('warnings', 'none'), words.risks.none)], 'quiet')
  const { head, caption } = words.risks
  return [
    ...table(composing, 'warnings', {
      caption,
      head: [
        [head.risk, 6],
        [head.done, 4],
        [head.who, 3],
      ],
      rows: all
        .slice(0, most)
        .map((block) => [
          [
            nameOf(block, composing),
            ...saidUnder(block, 'say', composing).map((one) => ({ ...one, codes: codesBehind(block, composing) })),
          ],
          saidUnder(block, 'do-first', composing),
          whoActs(block, composing),
        ]),
    }),
    ...left(all.slice(most), 'warnings', composing),
  ]
}

const consequenceOf = (block: Block, { recommended: { content } }: Composing): string =>
  byId(content.watchOuts, subjectOf(block)).consequence

const isAbout = (block: Block, names: readonly string[], composing: Composing): boolean =>
  names.length === 0 || names.includes(consequenceOf(block, composing))

/** The same as a register, grouped by what each may lead to. */
export const risks: Verb = ({ line }, composing) => {
  const { head, caption, none, ofKind } = words.risks
  const all = blocksOf('watch-outs', composing).filter((block) => isAbout(block, line.names, composing))
  const inOrder = gravity.flatMap((kind) => all.filter((block) => consequenceOf(block, composing) === kind))
  return table(composing, 'risks', {
    caption,
    head: [
      [head.risk, 3],
      [head.what, 4],
      [head.now, 5],
      [head.done, 4],
      [head.who, 2],
    ],
    rows: inOrder.map((block) => {
      const { idOf } = composing
      const kind = ofKind[byId(composing.recommended.content.watchOuts, subjectOf(block)).consequence]
      return [
        [named(block, composing), wording(idOf(block.id, 'kind'), `${kind}.`)],
        saidUnder(block, 'say', composing),
        answersBehind(block, composing),
        saidUnder(block, 'do-first', composing),
        whoActs(block, composing),
      ]
    }),
    none,
  })
}

/** What pulls against what in these answers. */
export const tensions: Verb = (_told, composing) =>
  blocksOf('tensions', composing).flatMap((block) => told(block, composing))

/** What would have to be found out first, and who could. */
export const findOut: Verb = ({ line }, composing) => {
  const { head, caption, none } = words.find
  const isShort = toldInShort(composing)
  const all = blocksOf('find-out', composing)
  const most = line.most ?? all.length
  const { idOf } = composing
  return [
    ...table(composing, 'find-out', {
      caption,
      head: [
        [head.what, 2],
        [head.how, isShort ? 7 : 5],
        ...(isShort ? [] : [[head.why, 2] as const]),
        [head.who, isShort ? 4 : 3],
      ],
      rows: all
        .slice(0, most)
        .map((block) => [
          [statement(idOf(block.id, 'name'), block.name, 'not-known', { trace: behind(block) })],
          saidUnder(block, 'do', composing),
          ...(isShort ? [] : [standsAt(block, composing)]),
          block.ref ? whoSays(block, composing) : [],
        ]),
      none,
    }),
    ...left(all.slice(most), 'find-out', composing),
  ]
}

const standsAt = (block: Block, composing: Composing): Says =>
  block.tags
    .filter(({ key }) => key === 'openness')
    .map(({ key, say }) => remark(block, key, asSentence(say), composing))

function whoSays(block: Block, composing: Composing): Says {
  const who = whoOf({ ref: block.ref! }, composing)
  return who === '' ? [] : [remark(block, 'who', begun(who), composing)]
}

/** What is worth doing whatever is decided. */
export const moves: Verb = (_told, composing) => {
  const items = blocksOf('no-regret', composing).map((block) => saidUnder(block, 'do', composing))
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

/** What an evaluation of this should hold. */
export const measures: Verb = ({ line }, composing) => {
  const { head, caption } = words.measures
  const all = blocksOf('evaluation', composing).filter(
    (block) => line.names.length === 0 || line.names.includes(subjectOf(block)),
  )
  const most = line.most ?? all.length
  return [
    ...table(composing, 'evaluation', {
      caption,
      head: [
        [head.what, 2],
        [head.how, 6],
      ],
      rows: all.slice(0, most).map((block) => [
        [
          statement(composing.idOf(block.id, 'name'), block.name, 'rule', {
            trace: behind(block),
            mark: markOfRule(block),
          }),
        ],
        saidUnder(block, 'say', composing),
      ]),
    }),
    ...left(all.slice(most), 'measures', composing),
  ]
}

/** Published examples like this place, with what their source does not say. */
export const cases: Verb = ({ line }, composing) => {
  const all = blocksOf('cases', composing)
  return all.slice(0, line.most ?? all.length).flatMap((block) => told(block, composing, ['lesson']))
}

/** What this is, and is not. */
export const plain: Verb = (_told, composing) =>
  blocksOf('plain', composing).flatMap((block) =>
    text(
      block.parts.flatMap(({ key }) => saidUnder(block, key, composing)),
      'quiet',
    ),
  )
