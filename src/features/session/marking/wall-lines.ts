import type { Assessment } from '../../../domain/assessment.ts'
import { marks } from '../../../domain/grid/grid.ts'
import { isOther, type CellMarked } from '../../../domain/grid/room-marks.ts'
import { own } from '../../../domain/own.ts'
import type { MarksOnWall } from '../../../domain/session/on-the-wall.ts'
import { grid } from '../../../locales/en/grid.ts'
import { marking } from '../../../locales/en/marking.ts'
import { listSay } from '../../../locales/lists.ts'

const { wall: words } = marking

type Line = NonNullable<MarksOnWall['shown']>['lines'][number]
type Named = Pick<Assessment, 'gridTasks' | 'gridRoles'>

/** So many lines are readable from the back. */
const aPage = 3

/**
 * What the room marked, for the wall, in pages: first each role, and then each cell to talk about: where two people of a role
 * said different things, or the room says something else than the grid.
 */
export function wallLines(cells: readonly CellMarked[], named: Named): readonly (readonly Line[])[] {
  const roles = Object.keys(named.gridRoles).flatMap((role): readonly Line[] => {
    const of = cells.filter((cell) => cell.role === role)
    return of.length > 0 ? [{ of: nameOf(named.gridRoles, role), say: roleSays(of) }] : []
  })
  const lines = cells
    .filter((cell) => cell.agreed === undefined || isOther(cell, {}))
    .map((cell) => lineOf(cell, named))
  return [...paged(roles), ...paged(lines)]
}

/** What is to talk about comes first: a wall cuts off what is too long. */
function roleSays(cells: readonly CellMarked[]): string {
  const said = marks.flatMap((mark) => {
    const many = cells.filter(({ agreed }) => agreed === mark).length
    return many > 0 ? [marking.saidBy(grid.marks[mark], many)] : []
  })
  const apart = cells.filter(({ agreed }) => agreed === undefined).length
  const other = cells.filter((cell) => cell.agreed !== undefined && isOther(cell, {})).length
  return [
    apart > 0 && words.apart(apart),
    other > 0 && words.other(other),
    said.length > 0 && marking.sentence(listSay(said)),
  ]
    .filter(Boolean)
    .join(' ')
}

const lineOf = (cell: CellMarked, named: Named): Line => ({
  of: marking.cell(nameOf(named.gridTasks, cell.task), nameOf(named.gridRoles, cell.role)),
  say: cell.agreed
    ? marking.differs(grid.marks[cell.agreed], grid.marks[cell.stands!])
    : words.apartLine(listSay(cell.said.map(({ mark }) => marking.quoted(grid.marks[mark])))),
})

/** What a task or a role is called; nothing where it is gone. */
export const nameOf = (records: Readonly<Record<string, { readonly name: string }>>, id: string): string =>
  own(records, id)?.name ?? ''

const paged = (lines: readonly Line[]): readonly (readonly Line[])[] =>
  Array.from({ length: Math.ceil(lines.length / aPage) }, (_, at) => lines.slice(at * aPage, (at + 1) * aPage))
