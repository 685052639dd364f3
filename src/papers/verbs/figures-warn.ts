import { papers } from '../../locales/en/papers.ts'
import type { Block, Part } from '../../report/blocks.ts'
import { subjectOf, textOf } from '../../report/plain.ts'
import { table } from '../blocks.ts'
import type { Composing } from '../composing.ts'
import { blocksOf } from '../from-report.ts'
import { statement } from '../statement.ts'
import type { Says } from '../paper.ts'
import type { Verb } from '../verb.ts'

const words = papers.risks

/** What the figures of plans warn of, as the report has it: ours, and said to be. Where they warn of nothing, nothing is told. */
export const figuresWarn: Verb = (_told, composing) =>
  table(composing, 'figures-warn', {
    caption: words.ofFigures,
    head: [
      [words.head.risk, 3],
      [words.head.what, 7],
      [words.head.done, 4],
    ],
    rows: blocksOf('figures-warn', composing).map((block) => rowOf(block, composing)),
  })

function rowOf(block: Block, { idOf }: Composing): readonly Says[] {
  const at = (key: string) => idOf('figures-warn', subjectOf(block), key)
  const parts = block.parts.filter((part) => part.kind === 'say')
  const behind = [...new Set(parts.flatMap(({ key }) => behindPart(key)))]
  const said = (key: string, say: string, money: readonly string[]) =>
    statement(at(key), say, 'sum', { trace: { money }, mark: 'ours' })
  return [
    [said('name', `${block.name}.`, behind)],
    parts
      .filter((part) => !isFirst(part))
      .map((part) => said(part.key, `${part.label}: ${textOf(part.say)}`, behindPart(part.key))),
    parts.filter(isFirst).map((part) => said(part.key, textOf(part.say), behind)),
  ]
}

const isFirst = ({ key }: Pick<Part, 'key'>): boolean => key === 'do-first'

/** The plan, or the line, whose figures a part of a warning was worked out from. */
const behindPart = (key: string): readonly string[] => {
  const [, id] = /^(?:say|closes)-(.+)$/.exec(key) ?? []
  return id === undefined ? [] : [id]
}
