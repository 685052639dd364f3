import type { List, RootContent } from 'mdast'
import type { Report } from '../report/blocks.ts'
import { heading, markdown, paragraph, strong, text } from './markdown.ts'
import { outlineOf, type Line } from './outline.ts'

/** A report as Markdown. What people have written is text in it, never markup. */
export function reportMarkdown(report: Report): string {
  const { title, over, verdict, sections } = outlineOf(report)
  return markdown([
    ...(title ? [heading(1, text(title))] : []),
    heading(title ? 2 : 1, text(`${over}: ${verdict.say}`)),
    list(verdict.under),
    ...sections.flatMap(({ title, intro, groups }): RootContent[] => [
      title ? heading(2, text(title)) : { type: 'thematicBreak' },
      ...intro.map((say) => paragraph(text(say))),
      ...groups.flatMap(({ group, lines }) => [...(group ? [heading(3, text(group))] : []), list(lines)]),
    ]),
  ])
}

const list = (lines: readonly Line[]): List => ({
  type: 'list',
  spread: false,
  children: lines.map(({ say, under }) => ({
    type: 'listItem',
    spread: false,
    children: under.length > 0 ? [paragraph(strong(say)), list(under)] : [paragraph(text(say))],
  })),
})
