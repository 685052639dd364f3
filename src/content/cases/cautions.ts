import type { Case } from '../../domain/content.ts'

/** What went wrong elsewhere, in one place or as a pattern across several (model §4.1 and §4.2). */
export const cautions = [] as const satisfies readonly Case[]
