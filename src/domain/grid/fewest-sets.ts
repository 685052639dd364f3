import type { Fitting } from './shapes.ts'
import type { Patience } from './ties.ts'

/** Sets of shapes, all of the same size; not exact where patience ended before all smaller ones were tried. */
export type FewestSets = { readonly sets: readonly (readonly Fitting[])[]; readonly isExact: boolean }

/**
 * All sets with the fewest shapes that are enough. Each task that is always left has to be in one of them, so as long as
 * one is not, only the shapes that hold it are tried. All shapes together are enough.
 */
export function fewestSets(
  shapes: readonly Fitting[],
  always: readonly number[],
  isEnough: (which: readonly Fitting[]) => boolean,
  patience: Patience,
): FewestSets {
  const holdable = always.filter((task) => shapes.some(({ tasks }) => tasks.includes(task)))
  const numberOf = new Map(shapes.map((shape, at) => [shape, at]))
  let isExact = true
  for (let size = 0; size <= shapes.length; size++) {
    const found = new Map<string, readonly Fitting[]>()
    const seen = new Set<string>()
    search([], size)
    if (found.size > 0) return { sets: [...found.values()], isExact }
    if (!isExact) break

    function search(set: readonly Fitting[], left: number): void {
      const key = keyOf(set)
      if (seen.has(key)) return
      seen.add(key)
      if (!patience()) {
        isExact = false
        return
      }
      const missing = holdable.find((task) => !set.some(({ tasks }) => tasks.includes(task)))
      if (left === 0) {
        if (missing === undefined && isEnough(set)) found.set(key, set)
        return
      }
      for (const shape of shapes)
        if (!set.includes(shape) && (missing === undefined || shape.tasks.includes(missing)))
          search([...set, shape], left - 1)
    }
  }
  return { sets: [shapes], isExact: false }

  function keyOf(set: readonly Fitting[]): string {
    return set
      .map((shape) => numberOf.get(shape)!)
      .sort((a, b) => a - b)
      .join()
  }
}
