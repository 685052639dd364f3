/** A family of sets of variables: 0 has no set, 1 has the empty set alone; the others are numbered as they are made. */
export type Family = number
export const noSet: Family = 0
export const emptySet: Family = 1

/** Families of sets as a zero-suppressed diagram: many sets that are much alike take little room. */
export type Families = {
  /** The sets of `without`, and those of `having` with this variable added. Both may only hold later variables. */
  readonly join: (variable: number, without: Family, having: Family) => Family
  readonly union: (a: Family, b: Family) => Family
  readonly count: (family: Family) => bigint
  /** Sets of the family, at most so many. */
  readonly list: (family: Family, atMost: number) => readonly (readonly number[])[]
}

export function newFamilies(): Families {
  const made: { readonly variable: number; readonly without: Family; readonly having: Family }[] = [
    { variable: Infinity, without: noSet, having: noSet },
    { variable: Infinity, without: noSet, having: noSet },
  ]
  const known = new Map<number, Family>()
  const unions = new Map<number, Family>()
  const counts = new Map<Family, bigint>([
    [noSet, 0n],
    [emptySet, 1n],
  ])

  function join(variable: number, without: Family, having: Family): Family {
    if (having === noSet) return without
    const key = (variable * size + without) * size + having
    const before = known.get(key)
    if (before !== undefined) return before
    const family = made.push({ variable, without, having }) - 1
    if (family >= size) throw new Error('More families of sets than can be told apart')
    known.set(key, family)
    return family
  }

  function union(one: Family, other: Family): Family {
    if (one === other || other === noSet) return one
    if (one === noSet) return other
    const [a, b] = one < other ? [one, other] : [other, one]
    const before = unions.get(a * size + b)
    if (before !== undefined) return before
    const [first, second] = [made[a]!, made[b]!]
    const family =
      first.variable === second.variable
        ? join(first.variable, union(first.without, second.without), union(first.having, second.having))
        : first.variable < second.variable
          ? join(first.variable, union(first.without, b), first.having)
          : join(second.variable, union(a, second.without), second.having)
    unions.set(a * size + b, family)
    return family
  }

  function count(family: Family): bigint {
    const before = counts.get(family)
    if (before !== undefined) return before
    const { without, having } = made[family]!
    const all = count(without) + count(having)
    counts.set(family, all)
    return all
  }

  function list(family: Family, atMost: number): readonly (readonly number[])[] {
    const found: (readonly number[])[] = []
    const follow = (at: Family, set: readonly number[]): void => {
      if (at === noSet || found.length >= atMost) return
      if (at === emptySet) {
        found.push(set)
        return
      }
      const { variable, without, having } = made[at]!
      follow(having, [...set, variable])
      follow(without, set)
    }
    follow(family, [])
    return found
  }

  return { join, union, count, list }
}

/** Far more families than were ever made here, and few enough that a key of two of them and a variable stays exact. */
const size = 2 ** 22
