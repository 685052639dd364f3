export const deepestFile = 20

export type Danger = { readonly reason: 'too-deep' } | { readonly reason: 'unsafe-key'; readonly key: string }

/** A key that reaches an object's prototype, or nesting no honest file has; walked without recursion. */
export function firstDanger(data: unknown): Danger | undefined {
  const waiting: [unknown, number][] = [[data, 1]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > deepestFile) return { reason: 'too-deep' }
    for (const [key, inside] of Object.entries(value)) {
      if (key === '__proto__') return { reason: 'unsafe-key', key }
      waiting.push([inside, depth + 1])
    }
  }
  return undefined
}
