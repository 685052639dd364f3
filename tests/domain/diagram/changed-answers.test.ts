import { describe, expect, test } from 'vitest'
import { cheapestFlips, type Flip } from '../../../src/domain/diagram/flips.ts'
import { smallestSets } from '../../../src/domain/diagram/smallest.ts'
import { tippingPairs, tippingSingles, type Turn } from '../../../src/domain/diagram/tipping.ts'
import { eachOf, type Ways } from './every-way.ts'
import { endName, sorted, wholly } from './tried.ts'

describe('on any small pack of rules, every change of answers tried', () => {
  test('tipping points are all single changes and all pairs that do together what neither does alone', () => {
    wholly(({ points, headline, start, base, anew, diagram, standing, turnOf }) => {
      const changes = points.flatMap((_, point) => [0, ...anew[point]!].map((way) => ({ point, way })))
      const name = ({ at, to }: Turn) => `${at}=${to}`
      const alone = new Map(changes.map((one) => [one, headline(start.with(one.point, one.way))]))
      const singles = changes.filter((one) => alone.get(one) !== base)
      expect(
        sorted(tippingSingles(diagram, standing).map(({ turns, end }) => `${name(turns[0])} ${endName(end)}`)),
      ).toEqual(sorted(singles.map((one) => `${name(turnOf(one.point, one.way))} ${alone.get(one)}`)))
      const pairs: string[] = []
      for (const a of changes)
        for (const b of changes) {
          if (a.point >= b.point) continue
          const end = headline(start.with(a.point, a.way).with(b.point, b.way))
          if (end === base || end === alone.get(a) || end === alone.get(b)) continue
          const [first, second] = [turnOf(a.point, a.way), turnOf(b.point, b.way)].sort((x, y) => x.at - y.at)
          pairs.push(`${name(first!)} ${name(second!)} ${end}`)
        }
      expect(
        sorted(
          tippingPairs(diagram, standing).map(({ turns: [a, b], end }) => `${name(a)} ${name(b)} ${endName(end)}`),
        ),
      ).toEqual(sorted(pairs))
    })
  })

  test('the smallest sets of changes are all there, none can be smaller, and no change could be weaker', () => {
    wholly(({ points, headline, start, base, anew, diagram, standing, places, content }) => {
      const smallest = new Map<string, { size: number; sets: Set<string> }>()
      eachOf(
        points.map((_, point) => [start[point]!, ...anew[point]!]),
        (ways) => {
          const end = headline(ways)
          const set = ways.flatMap((way, point) => (way === start[point] ? [] : [places[point]!])).sort((a, b) => a - b)
          const known = smallest.get(end)
          if (!known || set.length < known.size) smallest.set(end, { size: set.length, sets: new Set([set.join()]) })
          else if (set.length === known.size) known.sets.add(set.join())
        },
      )
      smallest.delete(base)
      const priceOf = cheapestFlips(standing, content)
      const ours = smallestSets(diagram, standing, priceOf, 99)
      expect(
        new Map(
          ours.map(({ end, changes, sets, listed }) => {
            expect(BigInt(listed.length)).toBe(sets)
            const names = listed.map((turns) => turns.map(({ at }) => at).join())
            return [endName(end), { size: changes, sets: sorted(names) }]
          }),
        ),
      ).toEqual(new Map([...smallest].map(([end, { size, sets }]) => [end, { size, sets: sorted(sets) }])))

      for (const { end, listed } of ours)
        for (const turns of listed) {
          const changes = turns.map((turn) => priceOf(turn).change)
          const ways = withChanges(changes)
          expect(headline(ways)).toBe(endName(end))
          for (const change of changes) {
            const point = pointOf(change)
            for (const way of anew[point]!)
              if (isWeaker(points[point]!.ways[way]!.value, change))
                expect(headline(ways.with(point, way)), JSON.stringify(change)).not.toBe(endName(end))
          }
        }

      function pointOf({ kind, id }: Flip): number {
        return points.findIndex((point) => point.kind === kind && point.id === id)
      }
      function withChanges(changes: readonly Flip[]): Ways {
        return changes.reduce((ways, change) => {
          const point = pointOf(change)
          const way = points[point]!.ways.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(change.to))
          return ways.with(point, way)
        }, start)
      }
    })
  })
})

/** The same level with less evidence; or, where the level changes too, a lower level with no more evidence. */
function isWeaker(value: Flip['to'], { from, to }: Flip): boolean {
  if ('looked' in value && 'looked' in to) return value.looked < to.looked
  if (!('level' in value && 'level' in to && 'level' in from)) return false
  if (value.level === to.level) return value.basis < to.basis
  return to.level !== from.level && value.level < to.level && value.basis <= to.basis
}
