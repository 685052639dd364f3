import { mostOfLate, recordKinds } from './index.ts'

/** Resolves once records of these kinds can be read and kept; rejects where what they need cannot be fetched. */
export async function kindsHere(wanted: readonly string[]): Promise<void> {
  if (wanted.some((kind) => Object.hasOwn(mostOfLate, kind) && !Object.hasOwn(recordKinds, kind)))
    await import('./late-kinds.ts')
}
