import type { Case } from '../../domain/content.ts'

/** Places that met a need by changing roles they already had (model §4). */
export const existingRoleCases = [] as const satisfies readonly Case[]
