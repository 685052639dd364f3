import { parts as partsSay } from '../locales/en/parts.ts'
import type { AnswerSaid, Block, Item, Part, Report } from '../report/blocks.ts'
import { groupsOf, textOf } from '../report/plain.ts'
import { seenBy, views } from '../report/views.ts'

/** Something said, and what is said under it. */
export type Line = { readonly say: string; readonly under: readonly Line[] }

type Outline = {
  /** Empty where nobody has given one. */
  readonly title: string
  /** What the verdict is called. */
  readonly over: string
  readonly verdict: Line
  readonly sections: readonly {
    readonly title: string
    readonly intro: readonly string[]
    readonly groups: readonly { readonly group: string | undefined; readonly lines: readonly Line[] }[]
  }[]
}

/** A report as lines under lines, for what is written from top to bottom. */
export function outlineOf(report: Report): Outline {
  const { title, sections } = seenBy(views.text, report)
  const [verdict, ...others] = sections
  return {
    title,
    over: verdict!.title,
    verdict: blockLine(verdict!.blocks[0]!),
    sections: others.map(({ title, intro, blocks }) => ({
      title,
      intro,
      groups: groupsOf(blocks).map(({ group, those }) => ({ group, lines: those.map(blockLine) })),
    })),
  }
}

const line = (say: string, under: readonly Line[] = []): Line => ({ say, under })

/** What a block says under its name; where it has none, under what it says first. */
function blockLine({ name, code, tags, parts, claims, since }: Block): Line {
  const beside = tags.map(({ say }) => say).join('; ')
  const head = [name && withCode({ name, code }), beside && `(${beside})`].filter(Boolean).join(' ')
  const sources = [claims.join(', '), since.length > 0 && `${partsSay.since.title}: ${since.join(', ')}`]
  const told = [...parts.flatMap(partLines), ...sources.flatMap((ids) => (ids ? [line(`[${ids}]`)] : []))]
  if (head) return line(head, told)
  const [first = line(''), ...others] = told
  return line(first.say, [...first.under, ...others])
}

function partLines(part: Part): readonly Line[] {
  const label = part.label ? `${part.label}: ` : ''
  if (part.kind === 'say') return [line(`${label}${textOf(part.say)}`)]
  if (part.kind === 'answers' && part.isNamed) return [line(`${label}${part.answers.map(withCode).join(', ')}.`)]
  const those = part.kind === 'items' ? part.items.map(itemLine) : part.answers.map(answerLine)
  return label ? [line(label.trim(), those)] : those
}

const itemLine = ({ say, code, tags, answers }: Item): Line =>
  line(
    [
      withCode({ name: say, code }),
      tags.length > 0 && `: ${tags.map((one) => one.say).join(', ')}`,
      answers.length > 0 && ` (${answers.map(({ name }) => name).join(', ')})`,
    ]
      .filter(Boolean)
      .join(''),
  )

/** "What is missing (N4): One particular gap is named. Backed up." A question that ends as one needs no colon. */
const answerLine = (answer: AnswerSaid): Line =>
  line(
    `${withCode(answer)}${answer.name.endsWith('?') ? '' : ':'} ${[answer.says, answer.knownSays].filter(Boolean).join(' ')}`,
  )

type Named = { readonly name: string; readonly code?: string | undefined }

const withCode = ({ name, code }: Named): string => (code ? `${name} (${code})` : name)
