import type { Fault } from '../../domain/grid/door.ts'
import { own } from '../../domain/own.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { usePart } from '../../ports/use-work.ts'

/** Why there are no sums, and where to put it right. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const [gridTasks, gridRoles, gridCourses] = [usePart('gridTasks'), usePart('gridRoles'), usePart('gridCourses')]
  const nameOf = (id: string) => (own(gridTasks, id) ?? own(gridRoles, id) ?? own(gridCourses, id))?.name ?? id
  return (
    <div role="alert" className="panel">
      <p>{words.refused.say}</p>
      <ul>
        {faults.map(({ kind, id, field, reason }) => (
          <li
            key={`${kind} ${id} ${field} ${reason}`}
          >{`${kind === 'posts' ? words.settings.title : nameOf(id)} ${words.refused.reasons[reason]}`}</li>
        ))}
      </ul>
    </div>
  )
}
