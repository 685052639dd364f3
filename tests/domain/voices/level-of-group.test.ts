import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Looked } from '../../../src/domain/records/fields.ts'
import type { Counts } from '../../../src/domain/session/tally.ts'
import { levelOfGroup } from '../../../src/domain/voices/level-of-group.ts'

const count = fc.nat({ max: 12 })
const anyCounts = fc.tuple(count, count, count, count, count)
/** As far as it can be compared: not to know is below all. */
const height = (level: Looked) => (level === 'unknown' ? -1 : level)
const moved = (counts: Counts, from: number, to: number): Counts =>
  counts.map((one, at) => one - Number(at === from) + Number(at === to)) as unknown as Counts

describe('what a group says', () => {
  it.each<[string, Counts, Looked, Looked]>([
    ['nine against one', [1, 0, 0, 9, 0], 3, 3],
    ['five against five', [5, 0, 0, 5, 0], 0, 'unknown'],
    ['one more says it', [5, 0, 0, 6, 0], 3, 3],
    ['all levels, an even spread', [2, 2, 2, 2, 0], 1, 'unknown'],
    ['half do not know', [0, 0, 0, 5, 5], 'unknown', 'unknown'],
    ['nobody answered', [0, 0, 0, 0, 0], 'unknown', 'unknown'],
    ['one person', [0, 1, 0, 0, 0], 1, 1],
    ['three say more than the rest', [0, 2, 1, 2, 0], 2, 'unknown'],
  ])('%s: %j', (_what, counts, ready, steers) => {
    expect([levelOfGroup(counts, 'ready'), levelOfGroup(counts, 'steers')]).toEqual([ready, steers])
  })

  it('is never more where somebody says less or knows less, nor where one more does not know', () => {
    const seen = { less: 0, same: 0 }
    fc.assert(
      fc.property(anyCounts, fc.nat({ max: 3 }), fc.nat({ max: 4 }), (counts, from, to) => {
        const before = height(levelOfGroup(counts, 'ready'))
        expect(height(levelOfGroup(moved(counts, -1, 4), 'ready'))).toBeLessThanOrEqual(before)
        if (counts[from] === 0 || (to !== 4 && to >= from)) return
        const after = height(levelOfGroup(moved(counts, from, to), 'ready'))
        expect(after).toBeLessThanOrEqual(before)
        seen[after < before ? 'less' : 'same']++
      }),
      { numRuns: 2000 },
    )
    expect(Math.min(seen.less, seen.same)).toBeGreaterThan(20)
  })

  it('is a level that somebody gave or would have had to pass, never between two', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const level = levelOfGroup(counts, 'ready')
        expect(level === 'unknown' || counts[level] > 0).toBe(true)
      }),
    )
  })
})
