import type { Paper } from '../../papers/paper.ts'
import { visible } from '../plain-text.ts'

/** A paper as JSON: whole, as it is kept. */
export const paperJson = (paper: Paper): string => visible(`${JSON.stringify(paper, null, 2)}\n`)
