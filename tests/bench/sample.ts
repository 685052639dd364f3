import { chances } from '../domain/diagram/partly-answered.ts'

/** So many of a list, in an order of chance. The same for a seed, and what is asked for more begins with what is asked for fewer. */
export function sampleOf<T>(list: readonly T[], count: number, seed: number): readonly T[] {
  const chance = chances(seed)
  const mixed = [...list]
  const taken = Math.min(count, mixed.length)
  for (let at = 0; at < taken; at++) {
    const other = at + Math.floor(chance() * (mixed.length - at))
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed.slice(0, taken)
}

/** What one of several machines does of a list: `2/3` is the second of every three. Throws where it is not such a part. */
export function partOf<T>(list: readonly T[], part: string): readonly T[] {
  const [, mine, parts] = /^(\d+)\/(\d+)$/.exec(part)?.map(Number) ?? []
  if (!mine || !parts || mine > parts) throw new Error(`"${part}" is not a part: 2/3 is the second of three`)
  return list.filter((_, at) => at % parts === mine - 1)
}

/** Between what the share of all is, at 95 %, when so many of a sample have it (Wilson's score interval). From 0 to 1 for an empty sample. */
export function interval(have: number, of: number): readonly [least: number, most: number] {
  if (of === 0) return [0, 1]
  const share = have / of
  const spread = z ** 2 / of
  const middle = share + spread / 2
  const half = z * Math.sqrt((share * (1 - share) + spread / 4) / of)
  return [Math.max(0, (middle - half) / (1 + spread)), Math.min(1, (middle + half) / (1 + spread))]
}
/** Of a normal distribution, 95 % is within so many standard deviations. */
const z = 1.959964

/** Stryker's mutation score in its parts. What could not be run (an error, or ignored) counts neither way. */
export function scoreOf(statuses: readonly string[]): { readonly detected: number; readonly valid: number } {
  const detected = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length
  return { detected, valid: detected + statuses.filter(isUndetected).length }
}

export const isUndetected = (status: string): boolean => status === 'Survived' || status === 'NoCoverage'
