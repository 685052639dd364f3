import { longestLine } from '../../assessment.ts'
import { comparable } from '../../text.ts'
import { isMore } from '../door.ts'
import { minutesIn } from '../grid-in.ts'
import type { TaskRead } from './task-read.ts'

/** What rows of one name are, once somebody has said so: one task, or a task each. */
export type Doubles = 'one' | 'each'

/**
 * The tasks of a list by their names. A row whose name is in a row above is not taken before somebody has said what such
 * rows are: as one task it only fills what the row above leaves empty, and as a task of its own it gets a number.
 */
export function byName(doubles: Doubles | undefined) {
  const all = new Map<string, TaskRead>()
  return {
    has: (name: string): boolean => all.has(comparable(name)),
    /** Whether it was taken. */
    add(task: TaskRead): boolean {
      const before = all.get(comparable(task.name))
      if (before && !doubles) return false
      if (before && doubles === 'one') all.set(comparable(before.name), together(before, task))
      else {
        const name = before ? numbered(task.name, (one) => all.has(comparable(one))) : task.name
        all.set(comparable(name), { ...task, name })
      }
      return true
    },
    tasks: (): readonly TaskRead[] => [...all.values()],
  }
}

function together(first: TaskRead, later: TaskRead): TaskRead {
  const given = { ...later.given, ...first.given }
  const isSimplerMore =
    !!given.minutes && !!given.simplerMinutes && isMore(minutesIn(given.simplerMinutes), minutesIn(given.minutes))
  const roles = new Set(first.marks.map(({ role }) => comparable(role)))
  return {
    ...first,
    given: isSimplerMore ? { ...given, simplerMinutes: first.given.simplerMinutes ?? '' } : given,
    marks: [...first.marks, ...later.marks.filter(({ role }) => !roles.has(comparable(role)))],
    isDaily: first.isDaily || later.isDaily,
  }
}

function numbered(name: string, isTaken: (name: string) => boolean): string {
  for (let at = 2; ; at++) {
    const end = ` (${at})`
    const one = name.slice(0, longestLine - end.length) + end
    if (!isTaken(one)) return one
  }
}
