import { memo, startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react'
import { Link, useLocation } from 'wouter'
import type { Assessment, GridCell, GridTask } from '../../domain/assessment.ts'
import type { Mark } from '../../domain/grid/grid.ts'
import { rowsOf } from '../../domain/grid/import/delimited.ts'
import type { TaskLeft } from '../../domain/grid/left.ts'
import { own } from '../../domain/own.ts'
import { comparable, isBlank } from '../../domain/text.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { pathTo } from '../../ports/paths.ts'
import { usePart, useWork } from '../../ports/use-work.ts'
import { tenths } from '../../report/grid-hours.ts'
import { markOfKey, moved, type CellAt } from './grid-keys.ts'
import { useGiveGrid } from './use-give-grid.ts'
import { useGridGiven } from './use-grid.ts'

/** What a part is in a table in which one moves about: its look is not a table's, and not every reader knows all the same. */
const as = {
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'gridcell' },
} as const

/**
 * Tasks by roles: one node a cell, one stop of Tab, and letters that mark. Where one stands is kept by the table itself,
 * so that a key which only moves draws nothing anew.
 */
export const GridTable = memo(function GridTable({ left }: { readonly left: readonly TaskLeft[] }) {
  const [id, gridTasks] = [usePart('id'), usePart('gridTasks')]
  const [gridRoles, gridCells] = [usePart('gridRoles'), usePart('gridCells')]
  const { actor } = useWork()
  const { listWords } = useGridGiven()
  const [, navigate] = useLocation()
  const give = useGiveGrid()
  const rows = useRef<HTMLTableSectionElement>(null)
  const at = useRef<CellAt>({ row: 0, column: 0 })
  const [news, setNews] = useState('')
  const [marksOf] = useState(marksKept)
  const marks = marksOf(gridCells)
  const leftOf = useMemo(() => new Map(left.map((one) => [one.task, one])), [left])
  const [tasks, roles] = [Object.entries(gridTasks), Object.entries(gridRoles)]
  const names = roles.map(([, { name }]) => name).join('\n')
  const roleIds = roles.map(([role]) => role).join('\n')
  const drawn = useInPortions(tasks.length)
  const size = { rows: tasks.length, columns: roles.length }
  const place = (): CellAt => ({
    row: Math.min(at.current.row, size.rows - 1),
    column: Math.min(at.current.column, size.columns - 1),
  })
  const cellAt = ({ row, column }: CellAt) =>
    rows.current?.children[row]?.children[column + 1] as HTMLElement | undefined

  /** The stop of Tab, wherever it was before. */
  const stand = (to: CellAt) => {
    const before = cellAt(at.current)
    if (before) before.tabIndex = -1
    at.current = to
    const cell = cellAt(to)
    if (cell && size.columns > 0) cell.tabIndex = 0
    return cell
  }
  // A task or a role may have gone, and its cell with it.
  useLayoutEffect(() => void stand(place()))
  const press = (event: KeyboardEvent) => {
    const here = place()
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    const [task] = tasks[here.row] ?? []
    const [role] = roles[here.column] ?? []
    if (altKey || task === undefined || role === undefined) return
    if (ctrlKey || metaKey) {
      const type = key === 'z' ? 'change.undone' : key === 'y' ? 'change.redone' : undefined
      if (!type || !actor.getSnapshot().can({ type })) return
      event.preventDefault()
      actor.send({ type })
      return
    }
    const to = moved(here, key, size)
    const mark = markOfKey(key)
    if (to) {
      if (shiftKey && key.startsWith('Arrow')) {
        const filled = marks.get(task)?.get(role)
        give.mark(tasks[to.row]![0], roles[to.column]![0], filled)
        setNews(words.table.filled(1, filled ? words.marks[filled] : words.table.blank))
      }
      stand(to)?.focus()
    } else if (mark) give.mark(task, role, mark)
    else if (key === 'Delete' || key === 'Backspace') give.mark(task, role, undefined)
    else if (key === 'Enter') navigate(pathTo(id, { page: 'grid', show: 'task', at: task }))
    else return
    event.preventDefault()
  }
  const paste = (event: ClipboardEvent) => {
    event.preventDefault()
    const here = place()
    const pasted = rowsOf(event.clipboardData.getData('text/plain'))
    const said = pasted.flatMap((row, down) =>
      row.flatMap((word, across) =>
        isBlank(word) ? [] : [{ word, down: here.row + down, across: here.column + across }],
      ),
    )
    const unknown = said.find(({ word }) => !own(listWords.marks, comparable(word)))
    if (unknown) return setNews(words.table.pasteWord(unknown.word.slice(0, 60)))
    if (said.some(({ down, across }) => down >= size.rows || across >= size.columns))
      return setNews(words.table.pasteTooLarge)
    give.marks(
      said.map(({ word, down, across }) => ({
        task: tasks[down]![0],
        role: roles[across]![0],
        mark: own(listWords.marks, comparable(word))!,
      })),
    )
    setNews(words.table.pasted(said.length))
  }
  const come = ({ target }: FocusEvent<HTMLElement>) => {
    const [row, column] = (target.dataset['at'] ?? '').split('-').map(Number)
    if (row !== undefined && column !== undefined) stand({ row, column })
  }
  const does = { onKeyDown: press, onPaste: paste, onFocus: come }
  return (
    <section className="section" aria-labelledby="grid-table">
      <h2 id="grid-table">{words.table.title}</h2>
      <p className="small soft no-print" id="grid-how">
        {words.table.how}
      </p>
      <ul className="grid-key small">
        {(Object.entries(words.table.letters) as [Mark, string][]).map(([mark, letter]) => (
          <li key={mark}>
            <span className="letter" data-mark={mark}>
              {letter}
            </span>{' '}
            <span>{words.marks[mark]}</span>
          </li>
        ))}
        {(['closed', 'blank'] as const).map((what) => (
          <li key={what}>
            <span className="letter">{words.table.signs[what]}</span> <span>{words.table[what]}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="sr">
        {news}
      </p>
      <div className="grid-scroll">
        {/* One moves about in it by keys, as the pattern of a grid asks. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
        <table role="grid" aria-labelledby="grid-table" aria-describedby="grid-how" {...does}>
          <thead {...as.rows}>
            <tr {...as.row}>
              <th {...as.column} scope="col" className="task">
                {words.table.task}
              </th>
              {roles.map(([role, { name }]) => (
                <th {...as.column} scope="col" className="role" key={role}>
                  <span>{name}</span>
                </th>
              ))}
              <th {...as.column} scope="col" className="left">
                {words.picture.hours}
              </th>
            </tr>
          </thead>
          <tbody {...as.rows} ref={rows}>
            {tasks.slice(0, drawn).map(([task, record], row) => (
              <Row
                key={task}
                assessment={id}
                id={task}
                task={record}
                row={row}
                roles={names}
                roleIds={roleIds}
                marks={marks.get(task)}
                left={leftSays(leftOf.get(task))}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
})

type Cells = Assessment['gridCells']
type Marks = ReadonlyMap<string, Mark>
type Kept = { readonly cells: Cells; readonly marks: ReadonlyMap<string, Marks> }

/**
 * The marks of each task, by role; where a cell stands twice, the first of them is the one that counts. A task of which no
 * cell changed keeps the very marks that it had, so that its row is not drawn again.
 */
function marksKept(): (cells: Cells) => ReadonlyMap<string, Marks> {
  let was: Kept | undefined
  return function marksOf(cells) {
    if (was?.cells !== cells) was = { cells, marks: was ? marksAfter(was, cells) : marksByTask(Object.values(cells)) }
    return was.marks
  }
}

function marksByTask(cells: readonly GridCell[]): ReadonlyMap<string, Marks> {
  const all = new Map<string, Map<string, Mark>>()
  for (const { task, role, mark } of cells) {
    const row = all.get(task) ?? new Map<string, Mark>()
    if (!row.has(role)) all.set(task, row.set(role, mark))
  }
  return all
}

function marksAfter(was: Kept, cells: Cells): ReadonlyMap<string, Marks> {
  const changed = new Set<string>()
  for (const [from, to] of [
    [cells, was.cells],
    [was.cells, cells],
  ] as const)
    for (const [id, cell] of Object.entries(from)) if (own(to, id) !== cell) changed.add(cell.task)
  const anew = marksByTask(Object.values(cells).filter(({ task }) => changed.has(task)))
  const marks = new Map(was.marks)
  for (const task of changed) {
    const row = anew.get(task)
    if (row) marks.set(task, row)
    else marks.delete(task)
  }
  return marks
}

/** How many rows are drawn at first, and with each turn after it. */
const portion = 40

/** How many of so many rows are drawn: the first at once, the others as nothing urgent, so that keys come first. */
function useInPortions(rows: number): number {
  const [drawn, setDrawn] = useState(portion)
  useEffect(() => {
    if (drawn < rows) startTransition(() => setDrawn(drawn + portion))
  }, [drawn, rows])
  return drawn
}

function leftSays(left: TaskLeft | undefined): string {
  if (!left) return ''
  const [always, could] = [tenths(left.always), tenths(left.could)]
  return always === could ? always : words.between(always, could)
}

type RowProps = {
  /** Ids of the assessment and of the task. */
  readonly assessment: string
  readonly id: string
  readonly task: GridTask
  readonly row: number
  /** Names and ids in a text each, so that a row that says the same is not drawn again. */
  readonly roles: string
  readonly roleIds: string
  readonly marks: Marks | undefined
  readonly left: string
}

const Row = memo(function Row({ assessment, id, task, row, roles, roleIds, marks, left }: RowProps) {
  const names = roles.split('\n')
  const cells = roleIds ? roleIds.split('\n').map((role) => marks?.get(role) ?? '') : []
  const blank = task.isClosed ? words.table.closed : words.table.blank
  return (
    <tr {...as.row} className={task.verdict === 'stop' ? 'stops' : undefined}>
      <th {...as.head} scope="row" className="task">
        {/* For a mouse or a finger: by keys, Enter opens the task from each of its cells. */}
        <Link href={pathTo(assessment, { page: 'grid', show: 'task', at: id })} tabIndex={-1}>
          {task.name}
        </Link>
      </th>
      {cells.map((mark, column) => (
        <td
          {...as.cell}
          // Two roles may have one name, and a cell is the one at its place.
          key={`${column}`}
          data-at={`${row}-${column}`}
          data-mark={mark || undefined}
          tabIndex={-1}
          aria-label={
            mark
              ? words.table.cell(task.name, names[column] ?? '', words.marks[mark], words.table.letters[mark])
              : words.table.cell(task.name, names[column] ?? '', blank)
          }
        >
          {mark ? words.table.letters[mark] : task.isClosed ? words.table.signs.closed : words.table.signs.blank}
        </td>
      ))}
      <td {...as.cell} className="left">
        {left}
      </td>
    </tr>
  )
})
