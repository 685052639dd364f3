import type { Case } from '../../domain/content.ts'

/** Places where a team or a pathway carried the work (model §4). */
export const teamCases = [] as const satisfies readonly Case[]
