import type fc from 'fast-check'
import { tries } from '../../fixtures/tries.ts'

/** How many tiny grids each claim is put to. */
export const grids = tries(2000)

/** So many runs, with the seed of the night if there is one; else a new one, which fast-check prints where a claim fails. */
export function seeded(numRuns: number): fc.Parameters<unknown> {
  const seed = process.env['GRID_SEED']
  return { numRuns, ...(seed !== undefined && { seed: Number(seed) }) }
}
