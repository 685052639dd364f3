import type { Cell, Grid, Role, Task } from '../../../src/domain/grid/grid.ts'

/** A task of one hour a week on weekdays, nobody's work, its row closed; and what is said of it. */
export const task = (id: string, said: Partial<Task> = {}): Task => ({
  id,
  minutes: 60,
  isCounted: true,
  verdict: 'keep',
  risk: 'medium',
  times: ['weekday'],
  isClosed: true,
  ...said,
})

/** A role of two people with two hours on weekdays; and what is said of it. */
export const role = (id: string, said: Partial<Role> = {}): Role => ({
  id,
  organisation: 'here',
  registrations: [],
  people: 2,
  minutes: { weekday: 120 },
  ...said,
})

/** Cells from rows of `task role mark`; what is `delegated` is with training. */
export const cells = (...rows: readonly string[]): readonly Cell[] =>
  rows.map((row) => {
    const [task, role, mark] = row.split(' ') as [string, string, Cell['mark'] | 'delegated']
    return mark === 'delegated' ? { task, role, mark: 'training', isDelegated: true } : { task, role, mark }
  })

/** A post is 15 hours and a full week 37.5, by day, in the evening or at night. */
export const gridOf = (said: Pick<Grid, 'tasks' | 'roles' | 'cells'> & Partial<Grid>): Grid => ({
  courses: [],
  posts: {
    leastPost: 900,
    fullWeek: 2250,
    patterns: [
      { id: 'weekday', times: ['weekday'] },
      { id: 'evening-and-weekend', times: ['evening', 'weekend'] },
      { id: 'night', times: ['night'] },
    ],
    rounds: [],
  },
  ...said,
})
