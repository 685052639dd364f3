import type { Heading, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { toMarkdown, type Options, type Unsafe } from 'mdast-util-to-markdown'
import { visible } from './plain-text.ts'

/** Markdown in which what people have written is text, never markup. */
export const markdown = (children: RootContent[], ...extensions: Options[]): string =>
  toMarkdown(
    { type: 'root', children },
    { bullet: '-', rule: '-', extensions: [...extensions, { unsafe: moreMarkup }] },
  )

/** What most readers of Markdown take for markup beside what the library knows: text struck out, and bare addresses. */
const moreMarkup: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing' },
  { character: ':', before: '[pPsS]', after: '/', inConstruct: 'phrasing' },
  { character: '.', before: '[wW]{3}', inConstruct: 'phrasing' },
  { character: '@', before: '[-+.\\w]', after: '[-.\\w]', inConstruct: 'phrasing' },
]

export const heading = (depth: Heading['depth'], ...children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
})

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

/** On one line, so that nothing in it begins a line, and without signs that steer what shows it. */
export const text = (say: string): Text => ({ type: 'text', value: visible(say.trim().replaceAll(/\s+/g, ' ')) })

export const strong = (say: string): PhrasingContent => ({ type: 'strong', children: [text(say)] })
