import { no, yes, type Diagram, type Node } from './diagram.ts'

/** The ways to put diagrams together, beside choosing. */
export type Connectives = ReturnType<typeof connectives>

export function connectives(diagram: Diagram) {
  const { choose } = diagram

  /**
   * Where at least so many of these are met. The lowest in the order go first, so that what is made on the way stays
   * small; counts that can no longer matter to the end are not made.
   */
  function atLeast(needed: number, met: readonly Node[]): Node {
    const fromBelow = [...met].sort((a, b) => diagram.variableOf(b) - diagram.variableOf(a))
    const reached: Node[] = Array.from({ length: Math.max(0, needed) + 1 }, (_, count) => (count === 0 ? yes : no))
    for (const [done, node] of fromBelow.entries()) {
      const left = fromBelow.length - done - 1
      for (let count = needed; count > 0 && count >= needed - left; count--)
        reached[count] = choose(node, reached[count - 1]!, reached[count]!)
    }
    return reached.at(-1)!
  }

  return {
    choose,
    atLeast,
    all: (met: readonly Node[]): Node => atLeast(met.length, met),
    any: (met: readonly Node[]): Node => atLeast(1, met),
    not: (met: Node): Node => choose(met, no, yes),
    /** What follows from the first that is met. */
    firstOf: (list: readonly (readonly [when: Node, then: Node])[], otherwise: Node): Node =>
      list.reduceRight((rest, [when, then]) => choose(when, then, rest), otherwise),
  }
}

export const truth = (is: boolean | undefined): Node => (is ? yes : no)
