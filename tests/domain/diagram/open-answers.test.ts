import { describe, expect, test } from 'vitest'
import { endsIn } from '../../../src/domain/diagram/possible.ts'
import { settlingLists, unsettled } from '../../../src/domain/diagram/settle.ts'
import type { Position } from '../../../src/domain/diagram/position.ts'
import { whatIf } from '../../../src/domain/diagram/what-if.ts'
import { eachOf, nameOf } from './every-way.ts'
import { endName, sorted, wholly } from './tried.ts'

describe('on any small pack of rules, every way the open answers could turn out tried', () => {
  test('the headline is that of recommend, whatever the answers', () => {
    wholly(({ points, headline, content, assessment, standing: { reading } }) => {
      let at = 0
      eachOf(
        points.map(({ ways }) => ways.map((_, way) => way)),
        (ways) => {
          if (at++ % 31 > 0) return
          expect(nameOf(whatIf(assessment(ways), content, { reading }).now)).toBe(headline(ways))
        },
      )
    })
  })

  test('still possible is what the open answers allow, each in as many ways as there are', () => {
    wholly(({ completions, start, assessment, standing, content }) => {
      const counts = new Map<string, bigint>()
      for (const { end } of completions) counts.set(end, (counts.get(end) ?? 0n) + 1n)
      const asked = whatIf(assessment(start), content, { reading: standing.reading })
      expect(sorted(asked.possible().map(nameOf))).toEqual(sorted(counts.keys()))
      const unread = counted(completions.length, standing)
      expect(new Map(asked.counted().map(({ headline, ways }) => [nameOf(headline), ways * unread]))).toEqual(counts)
    })
  })

  test('what matters is what can still change the headline, and how much it rules out', () => {
    wholly(({ completions, isOpen, places, diagram, standing, points, start }) => {
      const ends = new Set(completions.map(({ end }) => end))
      const expected = points.flatMap(({ ways: { length } }, point) => {
        if (!isOpen[point]) return []
        const others = new Map<string, Set<string>>()
        const own = Array.from({ length }, () => new Set<string>())
        for (const { ways, end } of completions) {
          const key = ways.with(point, -1).join()
          others.set(key, (others.get(key) ?? new Set()).add(end))
          if (ways[point] !== start[point]) own[ways[point]!]!.add(end)
        }
        const after = own.filter(({ size }) => size > 0)
        const rulesOut = ends.size - after.reduce((sum, { size }) => sum + size, 0) / after.length
        const canRuleOut = sorted([...ends].filter((end) => after.some((left) => !left.has(end))))
        return [...others.values()].some(({ size }) => size > 1) ? [{ at: places[point]!, rulesOut, canRuleOut }] : []
      })
      const ours = unsettled(diagram, standing)
      expect(new Map(ours.map(({ at, rulesOut }) => [at, rulesOut.toFixed(9)]))).toEqual(
        new Map(expected.map(({ at, rulesOut }) => [at, rulesOut.toFixed(9)])),
      )
      const named = (canRuleOut: number) => sorted(endsIn(canRuleOut).map(endName))
      expect(new Map(ours.map(({ at, canRuleOut }) => [at, named(canRuleOut)]))).toEqual(
        new Map(expected.map(({ at, canRuleOut }) => [at, canRuleOut])),
      )
      expect(ours.map(({ rulesOut }) => rulesOut)).toEqual(
        ours.map(({ rulesOut }) => rulesOut).toSorted((a, b) => b - a),
      )
    })
  })

  test('a settling list settles, and none is shorter', () => {
    wholly(({ completions, isOpen, points, places, diagram, standing, turnOf, start }) => {
      const shortest = new Map<string, number>()
      eachOf(
        points.map((_, point) => (isOpen[point] ? [0, 1] : [0])),
        (asked) => {
          const length = asked.reduce((sum, one) => sum + one, 0)
          const ends = new Map<string, Set<string>>()
          for (const { ways, end } of completions) {
            if (ways.some((way, at) => asked[at] === 1 && way === start[at])) continue
            const key = ways.filter((_, at) => asked[at] === 1).join()
            ends.set(key, (ends.get(key) ?? new Set()).add(end))
          }
          for (const settled of ends.values())
            for (const end of settled)
              if (settled.size === 1 && length < (shortest.get(end) ?? Infinity)) shortest.set(end, length)
        },
      )
      const lists = settlingLists(diagram, standing)
      expect(new Map(lists.map(({ end, turns }) => [endName(end), turns.length]))).toEqual(shortest)
      for (const { end, turns } of lists) {
        const fitting = completions.filter(({ ways }) =>
          turns.every(({ at, to }) => {
            const point = places.indexOf(at)
            return turnOf(point, ways[point]!).to === to
          }),
        )
        expect(sorted(fitting.map((one) => one.end))).toEqual([endName(end)])
      }
    })
  })
})

/** What the completions of points that no rule reads multiply the ways by. */
function counted(all: number, { ways }: Position): bigint {
  const read = ways.reduce((product, each) => product * each.reduce((sum, one) => sum + one, 0), 1)
  return BigInt(all / read)
}
