import type { Clause } from '../../domain/content.ts'

/** Somebody has answered that no saving is part of the case, where one is asked for in full. */
export const noSaving = {
  any: [{ not: { question: 'f4-substitution', atMost: 3 } }, { not: { question: 'f5-net-and-scale', atMost: 3 } }],
} as const satisfies Clause
