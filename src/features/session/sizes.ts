import type { smallestGroups } from '../../domain/session/cells.ts'

/** The sizes on offer, the usual one first. */
export const sizes = [5, 3, 10, 1] as const satisfies readonly (typeof smallestGroups)[number][]
