/** Neighbours that go together, in their order. */
export function runsOf<One>(
  all: readonly One[],
  goesWith: (one: One, before: One) => boolean,
): readonly (readonly [One, ...One[]])[] {
  const runs: [One, ...One[]][] = []
  for (const one of all) {
    const last = runs.at(-1)
    if (last && goesWith(one, last.at(-1)!)) last.push(one)
    else runs.push([one])
  }
  return runs
}
