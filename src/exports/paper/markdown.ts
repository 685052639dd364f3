import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Paper, PaperBlock, Says } from '../../papers/paper.ts'
import { heading, markdown, paragraph, strong, text } from '../markdown.ts'
import { headOf } from './head.ts'
import { colon, inOneLine, pieces, withoutJumps } from './pieces.ts'

/** A paper as Markdown. What people have written is text in it, never markup. */
export function paperMarkdown(paper: Paper): string {
  const { title, about, issue, content } = headOf(paper)
  const { showsCodes } = paper
  const head = [...(about ? [strong(about)] : []), text(`${issue}. ${content}`)]
  return markdown(
    [
      heading(1, text(title)),
      paragraph(...spaced(head)),
      ...paper.sections.flatMap((section): RootContent[] => [
        heading(2, text(inOneLine([section.title], showsCodes))),
        ...withoutJumps(section.blocks).flatMap((block) => blockMarkdown(block, showsCodes)),
      ]),
    ],
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
  )
}

function blockMarkdown(block: PaperBlock, showsCodes: boolean): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level === 2 ? 3 : 4, text(inOneLine([block.says], showsCodes)))]
    case 'text': {
      const lead = block.lead ? inOneLine([block.lead], showsCodes) : ''
      const said = [...(lead ? [strong(`${lead}${colon(lead)}`)] : []), ...phrases(block.says, showsCodes)]
      if (said.length === 0) return []
      const told = paragraph(...spaced(said))
      return [block.tone === 'own-words' ? { type: 'blockquote', children: [told] } : told]
    }
    case 'list':
      return [
        {
          type: 'list',
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [paragraph(...spaced(phrases(item, showsCodes)))],
          })),
        },
      ]
    case 'picture':
      return [paragraph(text(inOneLine([block.alt], showsCodes)))]
    case 'table':
      return [
        paragraph(strong(inOneLine([block.caption], showsCodes))),
        {
          type: 'table',
          children: [block.head.map(({ name }) => [name]), ...block.rows].map((row) => ({
            type: 'tableRow',
            children: row.map((cell) => cellOf(cell, showsCodes)),
          })),
        },
      ]
  }
}

const cellOf = (says: Says, showsCodes: boolean): TableCell => ({
  type: 'tableCell',
  children: spaced(phrases(says, showsCodes)),
})

const phrases = (says: Says, showsCodes: boolean): PhrasingContent[] =>
  pieces(says, showsCodes).flatMap(({ says, bracket, isStruck }) => [
    ...says.flatMap(({ say, isNotKnown }): PhrasingContent[] => {
      if (!say) return []
      if (isStruck) return [{ type: 'delete', children: [text(say)] }]
      return isNotKnown ? [{ type: 'emphasis', children: [text(say)] }] : [text(say)]
    }),
    ...(bracket ? [text(bracket)] : []),
  ])

/** With a space between each and the next. */
const spaced = (said: PhrasingContent[]): PhrasingContent[] =>
  said.flatMap((one, at): PhrasingContent[] => (at === 0 ? [one] : [{ type: 'text', value: ' ' }, one]))
