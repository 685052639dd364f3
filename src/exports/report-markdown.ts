import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { Report } from '../report/blocks.ts'
import { outlineOf, type Line } from './outline.ts'
import { visible } from './plain-text.ts'

/** A report as Markdown. What people have written is text in it, never markup. */
export function reportMarkdown(report: Report): string {
  const { title, over, verdict, sections } = outlineOf(report)
  const children: RootContent[] = [
    ...(title ? [heading(1, title)] : []),
    heading(title ? 2 : 1, `${over}: ${verdict.say}`),
    list(verdict.under),
    ...sections.flatMap(({ title, intro, groups }) => [
      title ? heading(2, title) : rule,
      ...intro.map((say) => paragraph(text(say))),
      ...groups.flatMap(({ group, lines }) => [...(group ? [heading(3, group)] : []), list(lines)]),
    ]),
  ]
  return toMarkdown({ type: 'root', children }, { bullet: '-', rule: '-', extensions: [{ unsafe: moreMarkup }] })
}

/** What most readers of Markdown take for markup beside what the library knows: text struck out, and bare addresses. */
const moreMarkup: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing' },
  { character: ':', before: '[pPsS]', after: '/', inConstruct: 'phrasing' },
  { character: '.', before: '[wW]{3}', inConstruct: 'phrasing' },
  { character: '@', before: '[-+.\\w]', after: '[-.\\w]', inConstruct: 'phrasing' },
]

const heading = (depth: 1 | 2 | 3, say: string): RootContent => ({ type: 'heading', depth, children: [text(say)] })
const rule: RootContent = { type: 'thematicBreak' }

const list = (lines: readonly Line[]): List => ({
  type: 'list',
  spread: false,
  children: lines.map(({ say, under }) => ({
    type: 'listItem',
    spread: false,
    children:
      under.length > 0 ? [paragraph({ type: 'strong', children: [text(say)] }), list(under)] : [paragraph(text(say))],
  })),
})

const paragraph = (content: PhrasingContent): Paragraph => ({ type: 'paragraph', children: [content] })

/** On one line, so that nothing in it begins a line, and without signs that steer what shows it. */
const text = (say: string): PhrasingContent => ({ type: 'text', value: visible(say.trim().replaceAll(/\s+/g, ' ')) })
