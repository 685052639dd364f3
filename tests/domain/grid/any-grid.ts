import fc from 'fast-check'
import {
  times,
  type Cell,
  type Course,
  type Grid,
  type Minutes,
  type Role,
  type Task,
} from '../../../src/domain/grid/grid.ts'

/** Often the same, so that tasks compete. */
const mixOfRisks = ['high', 'medium', 'low', 'low', 'low'] as const

/** Grids so small that every assignment can be tried: 2 to 4 tasks, 2 or 3 roles, 1 or 2 times, 0 to 4 minutes each. */
export const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    tasks: fc.constantFrom(2, 3, 4, 4),
    roles: fc.constantFrom(2, 3, 3),
    inTimes: fc.integer({ min: 1, max: 2 }),
  })
  .chain(({ tasks, roles, inTimes }) => {
    const some = times.slice(0, inTimes)
    return fc.tuple(
      fc.tuple(...fromZero(tasks).map((at) => anyTask(at, some))),
      fc.tuple(...fromZero(roles).map((at) => anyRole(at, roles, some))),
      fc.array(anyCell, { minLength: tasks * roles, maxLength: tasks * roles }),
      fc.array(fc.tuple(fc.nat({ max: roles - 1 }), fc.nat({ max: 3 })), { maxLength: 3 }),
    )
  })
  .map(([tasks, roles, drawn, lengths]) => {
    const courses = lengths.map(([role, minutes], at): Course => ({ id: `c${at}`, role: `r${role}`, minutes }))
    return {
      tasks,
      roles,
      courses,
      cells: drawn.flatMap((cell, at) =>
        cellOf(cell, `t${Math.floor(at / roles.length)}`, `r${at % roles.length}`, courses),
      ),
      posts: {
        leastPost: 3,
        fullWeek: 6,
        patterns: [
          { id: 'days', times: ['weekday'] },
          { id: 'evenings', times: ['evening'] },
        ],
        rounds: [],
      },
    }
  })

const fromZero = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)
const seldom = <T>(value: T): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant(value) })

const anyMinutes = (min: number, max: number): fc.Arbitrary<Minutes> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min, max }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }), fc.integer({ min, max }))
        .map((three) => three.sort((a, b) => a - b))
        .map(([low, likely, high]) => ({ low, likely, high })),
    },
  )

const anyTask = (at: number, some: readonly Task['times'][number][]): fc.Arbitrary<Task> =>
  fc
    .record({
      minutes: anyMinutes(1, 4),
      verdict: fc.constantFrom('keep', 'keep', 'keep', 'stop', 'simplify'),
      risk: fc.constantFrom(...mixOfRisks),
      registration: seldom('nurse'),
      place: seldom('home'),
      times: fc.subarray([...some], { minLength: 1 }),
      organisation: fc.constantFrom('a', 'a', undefined),
      isClosed: fc.boolean(),
    })
    .map(({ registration, place, organisation, ...rest }): Task => ({
      id: `t${at}`,
      isCounted: true,
      ...rest,
      ...(rest.verdict === 'simplify' && { simplerMinutes: halfOf(rest.minutes) }),
      ...(registration && { registration }),
      ...(place && { place }),
      ...(organisation && { organisation }),
    }))

const halfOf = (minutes: Minutes): Minutes =>
  typeof minutes === 'number'
    ? Math.floor(minutes / 2)
    : { low: Math.floor(minutes.low / 2), likely: Math.floor(minutes.likely / 2), high: Math.floor(minutes.high / 2) }

const anyRole = (at: number, roles: number, some: readonly Task['times'][number][]): fc.Arbitrary<Role> =>
  fc
    .record({
      organisation: fc.constantFrom('a', 'a', 'b'),
      isNurse: fc.boolean(),
      people: fc.integer({ min: 1, max: 2 }),
      minutes: fc.tuple(...some.map(() => anyMinutes(0, 3))),
      empty: fc.tuple(...some.map(() => fc.constantFrom(0, 0, 1, 2))),
      isAtHome: fc.constantFrom(true, true, true, false),
      supervisor: fc.option(fc.nat({ max: roles - 1 }), { freq: 4, nil: undefined }),
      supervision: fc.constantFrom(0, 1, 1, 1, 1),
    })
    .map(({ organisation, isNurse, people, minutes, empty, isAtHome, supervisor, supervision }): Role => ({
      id: `r${at}`,
      organisation,
      people,
      registrations: isNurse ? ['nurse'] : [],
      minutes: Object.fromEntries(some.map((time, place) => [time, minutes[place]!])),
      empty: Object.fromEntries(some.map((time, place) => [time, empty[place]!])),
      ...(!isAtHome && { places: ['clinic'] }),
      ...(isAtHome && at > 0 && { places: ['home', 'clinic'] }),
      ...(supervisor !== undefined && { supervisedBy: `r${supervisor}`, supervision }),
    }))

type Drawn = { readonly mark: Cell['mark'] | undefined; readonly course: number; readonly isDelegated: boolean }
const anyCell: fc.Arbitrary<Drawn> = fc.record({
  mark: fc.constantFrom(
    ...(['now', 'now', 'could', 'could', 'could', 'training', 'training', 'training', 'training', 'training'] as const),
    ...(['law', 'rule', 'no-room', 'will-not', 'no', 'unknown', 'unknown', undefined] as const),
  ),
  course: fc.nat({ max: 3 }),
  isDelegated: fc.constantFrom(true, true, false),
})

function cellOf(
  { mark, course, isDelegated }: Drawn,
  task: string,
  role: string,
  courses: readonly Course[],
): readonly Cell[] {
  if (!mark) return []
  if (mark !== 'training') return [{ task, role, mark }]
  const named = courses[course]
  return [{ task, role, mark, ...(named?.role === role && { course: named.id }), isDelegated }]
}
