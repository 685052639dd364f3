import { longestLine, type Assessment, type GridTask } from '../../../domain/assessment.ts'
import { cellIdOf, minutesIn } from '../../../domain/grid/grid-in.ts'
import { own } from '../../../domain/own.ts'
import type { Creation } from '../../../domain/session/wire.ts'
import type { ToBegin } from '../../../machine/phones-machine.ts'
import { grid } from '../../../locales/en/grid.ts'
import { tagSpoken } from '../../../locales/language.ts'
import { bothSay } from '../../../locales/lists.ts'
import { marking as words } from '../../../locales/en/marking.ts'
import { newKey, orderId } from '../use-phones.ts'

/** The tasks of the grid; or those where a role has no mark yet, or one that is not known. */
export function tasksToMark(assessment: Assessment, which: 'all' | 'open'): readonly string[] {
  const { gridTasks, gridRoles, gridCells } = assessment
  const isOpen = (task: string) =>
    Object.keys(gridRoles).some((role) => (own(gridCells, cellIdOf(task, role))?.mark ?? 'unknown') === 'unknown')
  return Object.entries(gridTasks).flatMap(([task, { isClosed }]) =>
    which === 'all' || (!isClosed && isOpen(task)) ? [task] : [],
  )
}

/** What the server is told: the tasks as steps, the roles as groups, each shown openly, and all tasks open at once. */
export function toMark(tasks: readonly string[], assessment: Assessment): Omit<ToBegin, 'organisationKey'> {
  const { about, gridTasks, gridRoles } = assessment
  const creation: Creation = {
    title: about.about.title.slice(0, longestLine),
    lang: tagSpoken(),
    groups: Object.entries(gridRoles).map(([id, { name, organisation }]) => ({ id, name, organisation })),
    smallest: 1,
    pace: 'own-pace',
    marks: Object.values<string>(words.says),
    steps: tasks.flatMap((id) => {
      const task = own(gridTasks, id)
      return task ? [{ id, ask: task.name, help: helpOf(task), levels: [] }] : []
    }),
  }
  return { id: orderId(), key: newKey(), before: {}, creation }
}

/** What it is, when it falls and how long it takes, as far as somebody has said. */
function helpOf({ times, minutes }: GridTask): string {
  const amount = minutesIn(minutes)
  const likely = typeof amount === 'number' ? amount : amount.likely
  return [
    words.help,
    times.length > 0 && words.when(bothSay(times.map((time) => grid.times[time]))),
    likely > 0 && words.size(hoursSay(likely)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Minutes as hours, to a tenth. */
const hoursSay = (minutes: number): string =>
  new Intl.NumberFormat(tagSpoken(), { maximumFractionDigits: 1 }).format(minutes / 60)
