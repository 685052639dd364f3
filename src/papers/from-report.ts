import type { Step } from '../domain/clause.ts'
import { own } from '../domain/own.ts'
import type { AnswerSaid, Block, Part, SectionId } from '../report/blocks.ts'
import { subjectOf, textOf } from '../report/plain.ts'
import { isOpen, levelSays, notKnown, questionsOf } from './answers-told.ts'
import { text } from './blocks.ts'
import type { Composing } from './composing.ts'
import type { Mark, PaperBlock, Says, Statement, Trace } from './paper.ts'
import { statement, wording } from './statement.ts'

/** The blocks of a section of the report; none where it has nothing to say. */
export const blocksOf = (section: SectionId, { report }: Composing): readonly Block[] =>
  report.sections.find(({ id }) => id === section)?.blocks ?? []

/** What is behind a block: the answers it tells, the rule it is told by, and what that rests on. */
export function behind(block: Block): Partial<Trace> {
  const answers = answersIn(block.parts)
  const inks = answers.flatMap(({ drawn }) => (drawn ? [drawn.ink] : []))
  return {
    answers: [
      ...new Map(
        [...(block.ref ? [block.ref] : []), ...answers.map(({ ref }) => ref)].map((ref) => [ref.id, ref]),
      ).values(),
    ],
    rules: [{ id: subjectOf(block), standing: block.standing ?? 'report' }],
    claims: block.claims,
    ...(inks.length > 0 && { basis: inks.reduce<Step>((least, ink) => (ink < least ? ink : least), 3) }),
  }
}

const answersIn = (parts: readonly Part[]): readonly AnswerSaid[] =>
  parts.flatMap((part) => {
    if (part.kind === 'answers') return part.answers
    return part.kind === 'items' ? part.items.flatMap(({ answers }) => answers) : []
  })

/** What the answers behind a block are traced by. */
export const codesBehind = (block: Block, { codes }: Composing): readonly string[] =>
  (behind(block).answers ?? []).map(codes.of).filter(Boolean)

/** As a cell or a sentence begins. */
export const begun = (say: string): string => say.charAt(0).toLocaleUpperCase() + say.slice(1)

/** A remark as a sentence of its own. */
export const asSentence = (say: string): string => (/[.?!]$/.test(say) ? begun(say) : `${begun(say)}.`)

/** A rule of ours says so. */
export const markOfRule = ({ standing }: Block): Mark | undefined =>
  standing === undefined || standing === 'report' ? undefined : 'ours'

/** A sentence of a block, by its key: what the rules make of the answers. */
export const sentence = (block: Block, key: string, say: string, composing: Composing): Statement => ({
  ...remark(block, key, say, composing),
  ...(markOfRule(block) && { mark: 'ours' as const }),
})

/** A short remark beside it: how it came out, or what it may lead to. */
export const remark = (block: Block, key: string, say: string, { idOf }: Composing): Statement =>
  statement(idOf(block.id, key), say, 'rule', { trace: behind(block) })

/** What a block says under a key; nothing where it says nothing. */
export function saidUnder(block: Block, key: string, composing: Composing): Says {
  const part = block.parts.find((one) => one.key === key)
  return part?.kind === 'say' ? [sentence(block, key, textOf(part.say), composing)] : []
}

/** The answers behind a block, each with its name before it. */
export const answersBehind = (block: Block, composing: Composing, keys?: readonly string[]): Says =>
  answersIn(block.parts.filter(({ key }) => !keys || keys.includes(key))).flatMap((answer) =>
    answerIn(block, answer, composing),
  )

/** An answer where it is told beside something else. */
function answerIn(block: Pick<Block, 'id'>, answer: AnswerSaid, composing: Composing): Says {
  const inBlock: Composing = { ...composing, idOf: (...thing) => composing.idOf(block.id, ...thing) }
  const name = wording(inBlock.idOf('name', answer.ref.id), `${answer.name}${answer.name.endsWith('?') ? '' : ':'}`)
  return [
    name,
    isOpen(answer)
      ? notKnown(inBlock.idOf('answer', answer.ref.id), answer.ref, whoOf(answer, composing), composing)
      : levelSays(answer, inBlock),
  ]
}

/** Who could find out. */
export const whoOf = ({ ref }: Pick<AnswerSaid, 'ref'>, composing: Composing): string => {
  const { facts, ladder } = composing.recommended.content
  if (ref.kind === 'question')
    return (
      questionsOf(ref.id, composing)[0]?.who ??
      composing.recommended.content.questions.find(({ id }) => id === ref.id)?.who ??
      ''
    )
  return (ref.kind === 'fact' ? facts : ladder).find(({ id }) => id === ref.id)?.who ?? ''
}

/** A block told as it stands: its name, then its sentences with their labels, then the answers behind it. */
export function told(block: Block, composing: Composing, without: readonly string[] = []): readonly PaperBlock[] {
  const { idOf } = composing
  const heading: readonly PaperBlock[] = block.name
    ? [
        {
          kind: 'heading',
          level: 2,
          says: statement(idOf(block.id, 'name'), block.name, 'rule', { trace: behind(block) }),
        },
      ]
    : []
  const tags = block.tags.filter(({ key }) => !without.includes(key))
  return [
    ...heading,
    ...text(
      tags.map(({ key, say }) => remark(block, `tag-${key}`, `${say}.`, composing)),
      'quiet',
    ),
    ...block.parts.filter(({ key }) => !without.includes(key)).flatMap((part) => partTold(block, part, composing)),
  ]
}

function partTold(block: Block, part: Part, composing: Composing): readonly PaperBlock[] {
  const { idOf } = composing
  const lead = part.label ? wording(idOf(block.id, part.key, 'label'), `${part.label}:`) : undefined
  if (part.kind === 'say') return text(saidUnder(block, part.key, composing), tone(part), lead)
  if (part.kind === 'items')
    return [
      ...text(lead ? [lead] : []),
      {
        kind: 'list',
        items: part.items.map((item) => [
          sentence(block, `${part.key}/${item.id}`, item.say, composing),
          ...item.tags.map((tag) => remark(block, `${part.key}/${item.id}/${tag.key}`, `(${tag.say})`, composing)),
        ]),
      },
    ]
  const says = part.answers.flatMap((answer) => answerIn({ id: `${block.id}/${part.key}` }, answer, composing))
  return part.isNamed && part.answers.length > 1
    ? [
        ...text(lead ? [lead] : []),
        {
          kind: 'list',
          items: part.answers.map((answer) => answerIn({ id: `${block.id}/${part.key}` }, answer, composing)),
        },
      ]
    : text(says, 'plain', lead)
}

const tone = (part: Part) => (part.kind === 'say' && part.tone === 'firm' ? 'firm' : 'plain')

/** Who sees to a thing, and by when, as far as anybody has said. */
export const plannedOf = (id: string, { recommended: { assessment } }: Composing) => {
  const key = Object.keys(assessment.actions).find((one) => own(assessment.actions, one)?.for === id)
  const action = key === undefined ? undefined : own(assessment.actions, key)
  return { key, owner: action?.owner ?? '', by: action?.by ?? '' }
}
