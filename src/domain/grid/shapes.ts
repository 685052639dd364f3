import type { Graph } from './graph.ts'
import { totalOf, type Posts, type Task } from './grid.ts'
import { heldBy, rangesByTask } from './left.ts'
import type { Standing } from './standing.ts'

/**
 * What one post could be: one registration or none, one working pattern, and one round of places where rounds are said.
 * Contact and people narrow it only if the team asked for that.
 */
export type Shape = {
  readonly registration?: string
  readonly pattern: string
  readonly round?: string
  readonly contact?: string
  readonly people?: string
}

/** A shape with the least and the most of what is left that it can hold, whole minutes, and the tasks that may be among it. */
type ShapeHolds = Shape & { readonly least: number; readonly most: number; readonly tasks: readonly string[] }

/** Whether what is left is a job. Only what one shape can hold counts: hours of four times of the week are no post. */
type Verdict = 'nothing-left' | 'one-job' | 'a-job-and-scraps' | 'scraps' | 'several-posts-alike'

export type Shapes = {
  readonly verdict: Verdict
  /** Those that can hold anything, the one that can hold most first; where several can hold the same tasks, the plainest. */
  readonly shapes: readonly ShapeHolds[]
}

export function jobShapes(standing: Standing): Shapes {
  const { graph, covered } = standing
  const could = rangesByTask(standing).map((range) => range.could > 0)
  const shapes = shapesFor(graph, could)
    .map(({ shape, tasks }): ShapeHolds => {
      const isIn = new Set(tasks)
      return {
        ...shape,
        ...heldBy(standing, (task) => isIn.has(task)),
        tasks: tasks.map((task) => graph.tasks[task]!.id),
      }
    })
    .sort((a, b) => b.most - a.most)
  return { verdict: verdictOf(shapes, totalOf(covered.left), graph.grid.posts), shapes }
}

function verdictOf(shapes: readonly ShapeHolds[], left: number, { leastPost, fullWeek }: Posts): Verdict {
  const most = shapes[0]?.most ?? 0
  if (left === 0) return 'nothing-left'
  if (most < leastPost) return 'scraps'
  if (most < left) return 'a-job-and-scraps'
  return left > fullWeek ? 'several-posts-alike' : 'one-job'
}

/** A shape and the places of the tasks that it can hold. */
export type Fitting = { readonly shape: Shape; readonly tasks: readonly number[] }

/** Each set of tasks that a shape can hold once, with the shape that asks least: no registration before one. */
export function shapesFor({ tasks, grid: { posts } }: Graph, isOfInterest: readonly boolean[]): readonly Fitting[] {
  const open = tasks.flatMap((task, at) => (isOfInterest[at] ? [{ task, at }] : []))
  const said = (field: 'registration' | 'contact' | 'people') => [
    undefined,
    ...new Set(open.flatMap(({ task }) => task[field] ?? [])),
  ]
  const narrowed = (field: 'contact' | 'people') => (posts.narrowedBy?.includes(field) ? said(field) : [undefined])
  const rounds = posts.rounds.length > 0 ? posts.rounds : [undefined]
  const found = new Map<string, Fitting>()
  for (const registration of said('registration'))
    for (const { id: pattern, times } of posts.patterns)
      for (const round of rounds)
        for (const contact of narrowed('contact'))
          for (const people of narrowed('people')) {
            const held = open
              .filter(
                ({ task }) =>
                  isSame(task.registration, registration) &&
                  task.times.some((time) => times.includes(time)) &&
                  (!round || task.place === undefined || round.places.includes(task.place)) &&
                  isNarrow(task, 'contact', contact, posts) &&
                  isNarrow(task, 'people', people, posts),
              )
              .map(({ at }) => at)
            if (held.length === 0 || found.has(held.join())) continue
            const shape = {
              ...(registration !== undefined && { registration }),
              pattern,
              ...(round && { round: round.id }),
              ...(contact !== undefined && { contact }),
              ...(people !== undefined && { people }),
            }
            found.set(held.join(), { shape, tasks: held })
          }
  return [...found.values()]
}

/** Who is registered can also do what needs no registration. */
const isSame = (needed: string | undefined, has: string | undefined): boolean => needed === undefined || needed === has

const isNarrow = (task: Task, field: 'contact' | 'people', has: string | undefined, { narrowedBy }: Posts): boolean =>
  !narrowedBy?.includes(field) || isSame(task[field], has)
