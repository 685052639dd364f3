import { parts as partsSay } from '../locales/en/parts.ts'
import type { AnswerSaid, Block, Item, Part, Report, Section } from '../report/blocks.ts'
import { textOf } from '../report/plain.ts'
import { seenBy, views } from '../report/views.ts'
import { lines, section as titled } from './plain-text.ts'

/** A report as plain text of at most 100 columns. */
export function reportText(report: Report): string {
  const { title, sections } = seenBy(views.text, report)
  const told = sections.map((section) => (section.id === 'verdict' ? headline(section) : sectionText(section)))
  return `${[title && lines(title), ...told].filter(Boolean).join('\n\n')}\n`
}

/** What is recommended, underlined, with a line for each thing said of it. */
function headline({ title, blocks }: Section): string {
  const lined = blocks.flatMap(({ name, parts }) => [
    name,
    '='.repeat(name.length),
    ...parts.flatMap((part) => partLines(part, 0)),
  ])
  return [`${title}:`, ...lined].join('\n')
}

const sectionText = ({ title, intro, blocks }: Section): string =>
  titled(title, [...intro.map((text) => lines(text)), ...grouped(blocks)])

/** The blocks, each group under its name; those that are told by their names alone share a line. */
function grouped(blocks: readonly Block[]): readonly string[] {
  const told: string[] = []
  let group: string | undefined
  for (const block of blocks) {
    if (block.group !== group) {
      group = block.group
      if (group) told.push(lines(`${group}:`, 2))
    }
    told.push(blockText(block))
  }
  return told
}

function blockText({ name, code, tags, parts, claims, since }: Block): string {
  const beside = tags.map(({ say }) => say).join('; ')
  const head = [name && code ? `${name} (${code})` : name, beside && `(${beside})`].filter(Boolean).join(' ')
  const [first, ...others] = parts.flatMap((part) => partLines(part, 6))
  const sources = [claims.join(', '), since.length > 0 && `${partsSay.since.title}: ${since.join(', ')}`]
  const source = sources.flatMap((ids) => (ids ? [lines(`[${ids}]`, 6)] : []))
  if (head) return [lines(head, 2, '- '), ...(first ? [first] : []), ...others, ...source].join('\n')
  return [lines((first ?? '').trim(), 2, '- '), ...others, ...source].join('\n')
}

function partLines(part: Part, indent: number): readonly string[] {
  const label = part.label ? `${part.label}: ` : ''
  if (part.kind === 'say') return [lines(`${label}${textOf(part.say)}`, indent)]
  if (part.kind === 'items') return [lines(label.trim(), indent), ...part.items.map((item) => itemText(item, indent))]
  if (part.isNamed) return [lines(`${label}${part.answers.map(nameOf).join(', ')}.`, indent)]
  return [...(label ? [lines(label.trim(), indent)] : []), ...part.answers.map((answer) => answerText(answer, indent))]
}

const itemText = ({ say, code, tags, answers }: Item, indent: number): string =>
  lines(
    [
      code ? `${say} (${code})` : say,
      tags.length > 0 && `: ${tags.map((one) => one.say).join(', ')}`,
      answers.length > 0 && ` (${answers.map(({ name }) => name).join(', ')})`,
    ]
      .filter(Boolean)
      .join(''),
    indent,
    '- ',
  )

/** "What is missing (N4): One particular gap is named. Backed up." A question that ends as one needs no colon. */
const answerText = (answer: AnswerSaid, indent: number): string =>
  lines(
    `${nameOf(answer)}${answer.name.endsWith('?') ? '' : ':'} ${[answer.says, answer.knownSays].filter(Boolean).join(' ')}`,
    indent,
  )

const nameOf = ({ name, code }: AnswerSaid): string => (code ? `${name} (${code})` : name)
