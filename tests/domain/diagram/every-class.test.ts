import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { cheapestFlips } from '../../../src/domain/diagram/flips.ts'
import { endOf } from '../../../src/domain/diagram/frozen.ts'
import { smallestSets } from '../../../src/domain/diagram/smallest.ts'
import { settlingLists } from '../../../src/domain/diagram/settle.ts'
import { positionOf, type Position } from '../../../src/domain/diagram/position.ts'
import { tippingPairs } from '../../../src/domain/diagram/tipping.ts'
import { smallContent } from '../../fixtures/small-content.ts'
import { anyAnswers } from './any-answers.ts'
import { eachOf } from './every-way.ts'
import { chances, partlyAnswered } from './partly-answered.ts'

/** Classes that a variable can be changed to, the present one first. */
const changesOf = ({ now, anew }: Position) =>
  anew.map((ways, at) => [now[at]!, ...ways.flatMap((one, to) => (one > 0 && to !== now[at] ? [to] : []))])

const standings = (count: number) => {
  const next = anyAnswers(smallContent, chances(7))
  return Array.from({ length: count }, () => positionOf(next(), 'demonstrated', smallContent))
}

describe('on the whole small content, every class of every answer tried', () => {
  test('the smallest sets of changes are all there, of any size', () => {
    let most = 0
    for (const standing of standings(6)) {
      const { headline } = standing.compiled
      const found = new Map<number, { size: number; sets: Set<string> }>()
      eachOf(changesOf(standing), (classes) => {
        const end = endOf(headline, Uint8Array.from(classes))
        const set = classes.flatMap((to, at) => (to === standing.now[at] ? [] : [at]))
        const known = found.get(end)
        if (!known || set.length < known.size) found.set(end, { size: set.length, sets: new Set([set.join()]) })
        else if (set.length === known.size) known.sets.add(set.join())
      })
      const priceOf = cheapestFlips(standing, smallContent)
      const ours = smallestSets(headline, standing, priceOf, 999)
      expect(ours.map(({ end }) => end)).toEqual(
        [...found.keys()].filter((end) => found.get(end)!.size > 0).sort((a, b) => a - b),
      )
      for (const { end, changes, sets, listed } of ours) {
        const expected = found.get(end)!
        expect(changes).toBe(expected.size)
        expect(new Set(listed.map((turns) => turns.map(({ at }) => at).join()))).toEqual(expected.sets)
        expect(sets).toBe(BigInt(expected.sets.size))
        const prices = listed.map((turns) => turns.reduce((sum, turn) => sum + priceOf(turn).price, 0))
        expect(prices).toEqual(prices.toSorted((a, b) => a - b))
        most = Math.max(most, changes)
      }
    }
    expect(most).toBeGreaterThanOrEqual(5)
  })

  test('the settling lists are the shortest there are, of any length', () => {
    let longest = 0
    for (const standing of standings(60)) {
      const open = standing.isOpen.flatMap((isOpen, at) => (isOpen ? [at] : []))
      if (open.length < 2 || open.length > 6) continue
      const shortest = shortestLists(standing, open)
      const ours = settlingLists(standing.compiled.headline, standing)
      expect(new Map(ours.map(({ end, turns }) => [end, turns.length]))).toEqual(shortest)
      longest = Math.max(longest, ...shortest.values())
    }
    expect(longest).toBeGreaterThanOrEqual(3)
  })
})

/** By asking every set of open answers and grouping all completions by what those say. */
function shortestLists({ compiled, ways, now, anew }: Position, open: readonly number[]): Map<number, number> {
  const completions: { readonly classes: readonly number[]; readonly end: number }[] = []
  eachOf(
    ways.map((each, at) => (open.includes(at) ? each.flatMap((one, to) => (one > 0 ? [to] : [])) : [now[at]!])),
    (classes) => completions.push({ classes, end: endOf(compiled.headline, Uint8Array.from(classes)) }),
  )
  const shortest = new Map<number, number>()
  for (let asked = 0; asked < 2 ** open.length; asked++) {
    const list = open.filter((_, bit) => asked & (1 << bit))
    const ends = new Map<string, Set<number>>()
    for (const { classes, end } of completions) {
      if (list.some((at) => anew[at]![classes[at]!] === 0)) continue
      const key = list.map((at) => classes[at]).join()
      ends.set(key, (ends.get(key) ?? new Set()).add(end))
    }
    for (const [end, ...others] of ends.values())
      if (others.length === 0) shortest.set(end!, Math.min(list.length, shortest.get(end!) ?? Infinity))
  }
  return shortest
}

test('on the full content, the tipping pairs are all there', () => {
  let pairs = 0
  for (const assessment of partlyAnswered(30, content)) {
    const standing = positionOf(assessment, 'demonstrated', content)
    const { headline } = standing.compiled
    const { now, isAsked, anew } = standing
    const turns = isAsked.flatMap((is, at) =>
      is ? anew[at]!.flatMap((ways, to) => (to !== now[at] && (to === 0 || ways > 0) ? [{ at, to }] : [])) : [],
    )
    const base = endOf(headline, now)
    const after = (...of: typeof turns) => of.reduce((classes, { at, to }) => classes.with(at, to), now)
    const alone = new Map(turns.map((turn) => [turn, endOf(headline, after(turn))]))
    const found = new Set<string>()
    for (const [index, a] of turns.entries())
      for (const b of turns.slice(index + 1)) {
        if (a.at === b.at) continue
        const end = endOf(headline, after(a, b))
        if (end !== base && end !== alone.get(a) && end !== alone.get(b))
          found.add(`${a.at}=${a.to} ${b.at}=${b.to} ${end}`)
      }
    const ours = tippingPairs(headline, standing).map(
      ({ turns: [a, b], end }) => `${a.at}=${a.to} ${b.at}=${b.to} ${end}`,
    )
    expect(new Set(ours)).toEqual(found)
    expect(ours).toHaveLength(found.size)
    pairs += found.size
  }
  expect(pairs).toBeGreaterThan(100)
})
