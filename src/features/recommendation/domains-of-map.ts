import type { Block } from '../../report/blocks.ts'
import { groupsOf } from '../../report/plain.ts'

export type MapCell = Extract<Block, { readonly kind: 'cell' }>

export type DomainOfMap = { readonly title: string; readonly cells: readonly MapCell[] }

/** The cells of each domain, under what is said of it. */
export const domainsOf = (blocks: readonly Block[]): readonly DomainOfMap[] =>
  groupsOf(blocks.filter((block) => block.kind === 'cell')).map(({ group, those }) => ({
    title: group ?? '',
    cells: those,
  }))
