/** The value that so many of a hundred are not above. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 50)

/** Calls so many times a second, for so many seconds, whatever becomes of each; ends when all have ended. */
export async function paced(aSecond: number, seconds: number, call: (nth: number) => Promise<void>): Promise<void> {
  const from = performance.now()
  const all = aSecond * seconds
  const going: Promise<void>[] = []
  while (going.length < all) {
    const due = Math.min(all, Math.ceil(((performance.now() - from) * aSecond) / 1000))
    while (going.length < due) going.push(call(going.length))
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(going)
}
