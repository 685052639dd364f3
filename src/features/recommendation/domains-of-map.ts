import type { Block } from '../../report/blocks.ts'

export type MapCell = Extract<Block, { readonly kind: 'cell' }>

export type DomainOfMap = { readonly title: string; readonly cells: readonly MapCell[] }

/** The cells of each domain, under what is said of it. */
export function domainsOf(blocks: readonly Block[]): readonly DomainOfMap[] {
  const cells = blocks.filter((block) => block.kind === 'cell')
  return [...new Set(cells.map(({ group }) => group))].map((title) => ({
    title: title ?? '',
    cells: cells.filter(({ group }) => group === title),
  }))
}
