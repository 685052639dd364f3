import type { Found, LeftOut, Refused } from '../../../domain/grid/import/found.ts'
import { comparable } from '../../../domain/text.ts'
import { gridImport as words } from '../../../locales/en/grid-import.ts'
import { usePart } from '../../../ports/use-work.ts'
import type { RolesBeside } from './use-list.ts'

type Props = { readonly found: Found; readonly beside: readonly RolesBeside[] }

/** How many rows that are left out are told of one by one. */
const mostTold = 100

/** What would be taken, and each row that would not, with the reason. */
export function ListPreview({ found, beside }: Props) {
  const gridTasks = usePart('gridTasks')
  const there = new Set(Object.values(gridTasks).map(({ name }) => comparable(name)))
  const { tasks, roles, leftOut, refused } = found
  if (refused)
    return (
      <div role="status">
        <p className="error-text">{refusedSays(refused)}</p>
      </div>
    )
  const marks = tasks.reduce((sum, task) => sum + task.marks.length, 0)
  const same = tasks.filter(({ name }) => there.has(comparable(name))).length
  return (
    <>
      <div role="status">
        <p>
          <b>{tasks.length > 0 ? words.will(tasks.length, roles.length, marks) : words.willRoles(roles.length)}</b>
        </p>
        {same > 0 && <p>{words.same(same)}</p>}
        {beside.map(({ sheet, found: { roles } }) => (
          <p key={sheet}>{words.alsoRoles(sheet, roles.length)}</p>
        ))}
      </div>
      {tasks.length > 0 && (
        <details className="fold">
          <summary>{words.tasks(tasks.length)}</summary>
          <ul className="small">
            {tasks.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <LeftOutRows rows={[...leftOut, ...beside.flatMap((one) => one.found.leftOut)]} />
    </>
  )
}

const LeftOutRows = ({ rows }: { readonly rows: readonly LeftOut[] }) =>
  rows.length > 0 && (
    <details className="fold" open={rows.length <= 10}>
      <summary>{words.left(rows.length)}</summary>
      <ul className="small">
        {rows.slice(0, mostTold).map(({ row, text, why, said }, at) => (
          <li key={`${at} ${row}`}>
            {words.row(
              row,
              text.slice(0, 80),
              said ? words.whyWord(words.why[why], said.slice(0, 60)) : words.why[why],
            )}
          </li>
        ))}
      </ul>
      {rows.length > mostTold && <p className="small">{words.leftMore(rows.length - mostTold)}</p>}
    </details>
  )

function refusedSays(refused: Refused): string {
  switch (refused.why) {
    case 'role-twice':
    case 'role-personal':
    case 'role-too-long':
      return words.refused[refused.why](refused.column)
    case 'too-many-tasks':
    case 'too-many-roles':
      return words.refused[refused.why](refused.count, refused.room)
    default:
      return words.refused[refused.why]
  }
}
