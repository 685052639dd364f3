import type { Report } from '../report/blocks.ts'
import { outlineOf, type Line } from './outline.ts'
import { lines } from './plain-text.ts'

/** A report as plain text of at most 100 columns. */
export function reportText(report: Report): string {
  const { title, over, verdict, sections } = outlineOf(report)
  const told = sections.map(({ title, intro, groups }) =>
    [
      ...(title ? [title, '-'.repeat(title.length)] : []),
      ...intro.map((say) => lines(say)),
      ...groups.flatMap(({ group, lines: those }) => [...(group ? [lines(`${group}:`, 2)] : []), ...those.map(block)]),
    ].join('\n'),
  )
  return `${[...(title ? [lines(title)] : []), headline(over, verdict), ...told].join('\n\n')}\n`
}

/** What is recommended, underlined, with a line for each thing said of it. */
const headline = (over: string, { say, under }: Line): string =>
  [`${over}:`, say, '='.repeat(say.length), ...under.map((line) => part(line, 0))].join('\n')

const block = ({ say, under }: Line): string => [lines(say, 2, '- '), ...under.map((line) => part(line, 6))].join('\n')

const part = ({ say, under }: Line, indent: number): string =>
  [lines(say, indent), ...under.map((item) => lines(item.say, indent, '- '))].join('\n')
