import type { SuggestedBy } from './suggested.ts'

/** How the ids begin of all items of evidence that stand for the figures of one source, whatever the figures were. */
export const itemsBegin = (by: SuggestedBy): string => `from-${by}-`

/** Whether an item of evidence stands for figures of this source, as they are or as they were. */
export const isItemOf = (by: SuggestedBy, item: string): boolean => item.startsWith(itemsBegin(by))
