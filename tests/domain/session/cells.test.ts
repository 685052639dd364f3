import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, isUnanimous, smallestGroups } from '../../../src/domain/session/cells.ts'
import { peopleIn, type Counts, type Tally } from '../../../src/domain/session/tally.ts'

const counts = fc.tuple(...Array.from({ length: 5 }, () => fc.nat({ max: 6 }))) as unknown as fc.Arbitrary<Counts>
const tallies: fc.Arbitrary<Tally> = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), counts)
const smallest = fc.constantFrom(...smallestGroups)

describe('what may be shown', () => {
  it('has nobody in two cells, and no cell of fewer people than the smallest', () => {
    fc.assert(
      fc.property(tallies, smallest, (tally, least) => {
        const { cells, notShown } = cellsOf(tally, least)
        const groups = cells.flatMap(({ voices }) => voices)
        expect(new Set(groups).size).toBe(groups.length)
        expect(cells.every((cell) => peopleIn(cell.counts) >= least)).toBe(true)
        const people = cells.reduce((sum, cell) => sum + peopleIn(cell.counts), notShown)
        expect(people).toBe(Object.values(tally).reduce((sum, one) => sum + peopleIn(one), 0))
      }),
    )
  })

  it('is the same whatever people who are left out say', () => {
    fc.assert(
      fc.property(tallies, smallest, fc.nat(), (tally, least, turn) => {
        const { cells } = cellsOf(tally, least)
        const shown = new Set(cells.flatMap(({ voices }) => voices))
        const turned = Object.fromEntries(
          Object.entries(tally).map(([group, said]) => [
            group,
            shown.has(group) ? said : (said.map((_one, at) => said[(at + turn) % 5]) as unknown as Counts),
          ]),
        )
        expect(cellsOf(turned, least)).toEqual(cellsOf(tally, least))
      }),
    )
  })

  it.each<[string, Tally, number, ReturnType<typeof cellsOf>]>([
    ['one small group alone is left out', { gps: [1, 0, 0, 0, 0] }, 5, { cells: [], notShown: 1 }],
    [
      'small groups are told together where they are enough',
      { gps: [1, 1, 0, 0, 0], carers: [0, 0, 3, 0, 0] },
      5,
      { cells: [{ voices: ['gps', 'carers'], counts: [1, 1, 3, 0, 0] }], notShown: 0 },
    ],
    [
      'a large group never makes up for a small one',
      { gps: [1, 0, 0, 0, 0], nurses: [0, 9, 0, 0, 0] },
      5,
      { cells: [{ voices: ['nurses'], counts: [0, 9, 0, 0, 0] }], notShown: 1 },
    ],
    [
      'of one each is shown openly where the room said so',
      { gps: [1, 0, 0, 0, 0], carers: [0, 0, 0, 0, 1] },
      1,
      {
        cells: [
          { voices: ['gps'], counts: [1, 0, 0, 0, 0] },
          { voices: ['carers'], counts: [0, 0, 0, 0, 1] },
        ],
        notShown: 0,
      },
    ],
    ['nobody is nobody', { gps: [0, 0, 0, 0, 0] }, 1, { cells: [], notShown: 0 }],
  ])('%s', (_what, tally, least, shown) => expect(cellsOf(tally, least)).toEqual(shown))

  it.each<[Counts, boolean]>([
    [[0, 5, 0, 0, 0], true],
    [[0, 0, 0, 0, 5], true],
    [[1, 4, 0, 0, 0], false],
    [[0, 0, 0, 0, 0], false],
  ])('%j tells what each of them said: %s', (counts, is) => expect(isUnanimous({ counts })).toBe(is))
})
