import type { Paper, PaperBlock, Says } from '../../papers/paper.ts'
import { lines } from '../plain-text.ts'
import { headOf } from './head.ts'
import { colon, inOneLine } from './pieces.ts'

/** A paper as plain text of at most 100 columns; a table as its rows, each with what stands under its heads. */
export function paperText(paper: Paper): string {
  const { title, about, issue, content } = headOf(paper)
  const say = (says: Says) => inOneLine(says, paper.showsCodes)
  return `${[
    underlined(title, '='),
    lines([about && `${about}.`, `${issue}.`, content].filter(Boolean).join(' ')),
    ...paper.sections.flatMap((section) => [
      underlined(say([section.title]), '-'),
      ...section.blocks.map((block) => blockText(block, say)).filter(Boolean),
    ]),
  ].join('\n\n')}\n`
}

type Say = (says: Says) => string

function blockText(block: PaperBlock, say: Say): string {
  switch (block.kind) {
    case 'heading':
      return lines(say([block.says]))
    case 'text': {
      const lead = block.lead ? say([block.lead]) : ''
      return lines([lead && `${lead}${colon(lead)}`, say(block.says)].filter(Boolean).join(' '), 2)
    }
    case 'list':
      return block.items.map((item) => lines(say(item), 2, '- ')).join('\n')
    case 'picture':
      return lines(say([block.alt]), 2)
    case 'table': {
      const [, ...heads] = block.head.map(({ name }) => say([name]))
      const caption = say([block.caption])
      return [
        lines(`${caption}${colon(caption)}`, 2),
        lines(`(${block.head.map(({ name }) => say([name])).join(' · ')})`, 2),
        ...block.rows.flatMap(([name = [], ...cells]) => [
          lines(say(name) || nothing, 2, '- '),
          ...cells.map((cell, at) => lines(`${heads[at]}${colon(heads[at]!)} ${say(cell) || nothing}`, 6)),
        ]),
      ].join('\n')
    }
  }
}

const nothing = '–'

const underlined = (title: string, sign: string): string =>
  `${lines(title)}\n${sign.repeat(Math.min(title.length, 100))}`
