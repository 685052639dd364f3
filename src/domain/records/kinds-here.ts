import { isHere, kinds } from './index.ts'

/** Resolves once records of these kinds can be read and kept; rejects where what they need cannot be fetched. */
export async function kindsHere(wanted: readonly string[]): Promise<void> {
  if (kinds.some((kind) => wanted.includes(kind) && !isHere(kind))) await import('./late-kinds.ts')
}
