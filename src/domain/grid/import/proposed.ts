import { comparable } from '../../text.ts'
import { endOf } from '../door.ts'
import { minutesIn } from '../grid-in.ts'
import type { Room, TaskRead } from './task-read.ts'

/**
 * Of more tasks than a grid takes, those worth bringing: done daily or by more than one role, as far as there is room; where
 * these are still too many, those that take most time. What is in the grid already takes no room and stays. In their order.
 */
export function proposed(tasks: readonly TaskRead[], room: Room): readonly TaskRead[] {
  const known = new Set(room.tasks.map(comparable))
  const isKnown = ({ name }: TaskRead) => known.has(comparable(name))
  const worth = tasks
    .filter((task) => !isKnown(task) && (task.isDaily || doneBy(task) > 1))
    .sort((a, b) => likelyOf(b) - likelyOf(a))
  const taken = new Set(worth.slice(0, Math.max(0, room.mostTasks - room.tasks.length)))
  return tasks.filter((task) => isKnown(task) || taken.has(task))
}

const doneBy = ({ marks }: TaskRead): number => marks.filter(({ mark }) => mark === 'now' || mark === 'could').length

const likelyOf = ({ given: { minutes } }: TaskRead): number => (minutes ? endOf(minutesIn(minutes), 'likely') : 0)
