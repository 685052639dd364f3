import { terminals } from './diagram.ts'
import type { Frozen } from './frozen.ts'
import type { Variable } from './variables.ts'

/** For each variable, the new number of each of its classes. */
export type Renumbered = readonly (readonly number[])[]

/**
 * Classes that diagrams tell apart. The rules tell more classes from one another than the headline ever does: those
 * that lead to the same place from every node become one, in the order of the first of each.
 */
export function toldApart(...diagrams: readonly [Frozen, ...Frozen[]]): Renumbered {
  const columns = diagrams[0].classes.map((count) => Array.from({ length: count }, () => ''))
  for (const { root, variable, first, children } of diagrams)
    for (let node = terminals; node <= root; node++) {
      const own = columns[variable[node]!]!
      for (let at = 0; at < own.length; at++) own[at] += `${children[first[node]! + at]},`
    }
  return columns.map((own) => {
    const distinct = [...new Set(own)]
    return own.map((column) => distinct.indexOf(column))
  })
}

/** The same diagram with these classes made one. It may be a coarser one than that which told them apart. */
export function withClasses(diagram: Frozen, numbers: Renumbered): Frozen {
  const { root, variable } = diagram
  const first = new Int32Array(variable.length)
  const children: number[] = []
  for (let node = terminals; node <= root; node++) {
    const renumbered = numbers[variable[node]!]!
    first[node] = children.length
    for (let at = 0; at < renumbered.length; at++)
      children[first[node]! + renumbered[at]!] = diagram.children[diagram.first[node]! + at]!
  }
  return { ...diagram, classes: numbers.map(countIn), first, children: Int32Array.from(children) }
}

/** A variable with these classes made one. */
export const merged = ({ kind, id, values, classIn }: Variable, numbers: readonly number[]): Variable => ({
  kind,
  id,
  classes: countIn(numbers),
  values: values.map((value) => ({ ...value, inClass: numbers[value.inClass]! })),
  classIn: (reading) => {
    const found = classIn(reading)
    return found === undefined ? undefined : numbers[found]
  },
})

const countIn = (numbers: readonly number[]): number => Math.max(...numbers) + 1
