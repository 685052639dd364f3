import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptySet, newFamilies, noSet, type Families, type Family } from '../../../src/domain/diagram/families.ts'

const anySets = fc.uniqueArray(fc.subarray([0, 1, 2, 3, 4]), { selector: (set) => set.join(), maxLength: 12 })

const familyOf = (sets: readonly (readonly number[])[], families: Families): Family =>
  sets.reduce<Family>(
    (all, set) =>
      families.union(
        all,
        set.reduceRight<Family>((rest, variable) => families.join(variable, noSet, rest), emptySet),
      ),
    noSet,
  )

const names = (sets: readonly (readonly number[])[]) => sets.map((set) => set.join()).toSorted()

test('the union of two families has every set of both, once', () => {
  fc.assert(
    fc.property(anySets, anySets, (a, b) => {
      const families = newFamilies()
      const union = families.union(familyOf(a, families), familyOf(b, families))
      const expected = [...new Set(names([...a, ...b]))].toSorted()
      expect(names(families.list(union, 99))).toEqual(expected)
      expect(families.count(union)).toBe(BigInt(expected.length))
    }),
  )
})

test('a list stops where it is told to, and the count does not', () => {
  const families = newFamilies()
  const all = [0, 1, 2, 3, 4, 5, 6, 7].reduceRight((rest, at) => families.join(at, rest, rest), emptySet)
  expect(families.list(all, 5)).toHaveLength(5)
  expect(families.count(all)).toBe(256n)
})
