import type { Way } from './graph.ts'
import { isAllowed } from './arrange.ts'
import { cheapestOpeners, type Opener } from './openers.ts'
import type { Standing } from './standing.ts'
import { forEver, type Patience } from './ties.ts'

/**
 * The least training with which as little is left as with all of it, and no more supervision: fewest minutes of training in
 * all, then fewest courses. `atLeast` bounds the minutes from below; where it is less than `minutes`, patience ended.
 */
export type LeastTraining = {
  readonly courses: readonly string[]
  /** Cells with training and no course named: each counts as a course of its own whose length nobody has said. */
  readonly unnamed: readonly { readonly task: string; readonly role: string }[]
  readonly minutes: number
  /** Whether somebody said how long each of them is. Where not, the minutes are those of the others alone. */
  readonly isLengthSaid: boolean
  readonly atLeast: number
  readonly isExact: boolean
  /** How many courses there are to choose from, those not named among them. */
  readonly outOf: number
}

export function leastTraining(standing: Standing, patience: Patience = forEver): LeastTraining {
  const openers = coursesOf(standing)
  const { chosen, price, atLeast, isExact } = cheapestOpeners(standing, openers, patience)
  const isLong = (one: Trained): boolean =>
    'course' in one && standing.graph.grid.courses.some(({ id, minutes }) => id === one.course && minutes > 0)
  return {
    isLengthSaid: chosen.every(isLong),
    courses: chosen.flatMap((one) => ('course' in one ? [one.course] : [])),
    unnamed: chosen.flatMap((one) => ('task' in one ? [one] : [])),
    minutes: Math.floor(price / aCourse),
    // Where it is not certain how little can be left, nothing bounds what it takes to get there.
    atLeast: standing.covered.isExact ? Math.floor(atLeast / aCourse) : 0,
    isExact: isExact && standing.covered.isExact,
    outOf: openers.length,
  }
}

/** Minutes weigh first: more courses than this there cannot be, with 500 tasks and 40 roles. */
const aCourse = 32_768

type Trained = { readonly course: string } | { readonly task: string; readonly role: string }

function coursesOf({ graph, setting }: Standing): readonly Opener<Trained>[] {
  const named = new Map<string, Way[]>()
  const unnamed: Opener<Trained>[] = []
  for (const way of graph.ways) {
    if (way.mark !== 'training' || !isAllowed(way, setting)) continue
    const { course, task, role } = way
    if (course === undefined)
      unnamed.push({ of: { task: graph.tasks[task]!.id, role: graph.roles[role]!.id }, ways: [way], price: 1 })
    else named.set(course, [...(named.get(course) ?? []), way])
  }
  const lengths = new Map(graph.grid.courses.map(({ id, minutes }) => [id, minutes]))
  return [
    ...[...named].map(([course, ways]) => ({ of: { course }, ways, price: lengths.get(course)! * aCourse + 1 })),
    ...unnamed,
  ]
}
