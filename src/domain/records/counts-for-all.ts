import type { Old } from './record-kind.ts'

/** What was said before there were plans counts for all of them. */
export const countsForAll = (record: Old): Old => ({ byPlan: {}, ...record })
