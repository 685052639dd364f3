import { memo, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { GridCell, GridTask } from '../../domain/assessment.ts'
import type { Mark } from '../../domain/grid/grid.ts'
import { rowsOf } from '../../domain/grid/import/delimited.ts'
import type { TaskLeft } from '../../domain/grid/left.ts'
import { own } from '../../domain/own.ts'
import { comparable, isBlank } from '../../domain/text.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { tenths } from '../../report/grid-hours.ts'
import { markOfKey, moved, type CellAt } from './grid-keys.ts'
import { useGiveGrid } from './use-give-grid.ts'
import { useGrid, useGridGiven } from './use-grid.ts'

/** What a cell is in a table in which one moves about: not every reader knows by the table alone. */
const asCell = { role: 'gridcell' } as const

/** Tasks by roles: one node a cell, one stop of Tab, and letters that mark. */
export function GridTable({ left }: { readonly left: readonly TaskLeft[] }) {
  const { id, gridTasks, gridRoles } = useAssessment()
  const { actor } = useWork()
  const { grid } = useGrid()
  const { listWords } = useGridGiven()
  const [, navigate] = useLocation()
  const give = useGiveGrid()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<CellAt>({ row: 0, column: 0 })
  const [news, setNews] = useState('')
  const marks = useMemo(
    () => new Map(grid.cells.map(({ task, role, mark }) => [`${task}\n${role}`, mark])),
    [grid.cells],
  )
  const leftOf = useMemo(() => new Map(left.map((one) => [one.task, one])), [left])
  const [tasks, roles] = [Object.entries(gridTasks), Object.entries(gridRoles)]
  const size = { rows: tasks.length, columns: roles.length }
  const here = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) }

  const go = (to: CellAt) => {
    setAt(to)
    table.current?.querySelector<HTMLElement>(`[data-at="${to.row}-${to.column}"]`)?.focus()
  }
  const press = (event: KeyboardEvent) => {
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
        const filled = marks.get(`${task}\n${role}`)
        give.mark(tasks[to.row]![0], roles[to.column]![0], filled)
        setNews(words.table.filled(1, filled ? words.marks[filled] : words.table.blank))
      }
      go(to)
    } else if (mark) give.mark(task, role, mark)
    else if (key === 'Delete' || key === 'Backspace') give.mark(task, role, undefined)
    else if (key === 'Enter') navigate(pathTo(id, { page: 'grid', show: 'task', at: task }))
    else return
    event.preventDefault()
  }
  const paste = (event: ClipboardEvent) => {
    event.preventDefault()
    const rows = rowsOf(event.clipboardData.getData('text/plain'))
    const said = rows.flatMap((row, down) =>
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
  const does = { onKeyDown: press, onPaste: paste }
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
      </ul>
      <p role="status" className="sr">
        {news}
      </p>
      <div className="grid-scroll">
        {/* One moves about in it by keys, as the pattern of a grid asks. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
        <table role="grid" aria-labelledby="grid-table" aria-describedby="grid-how" ref={table} {...does}>
          <thead>
            <tr>
              <th scope="col">{words.table.task}</th>
              {roles.map(([role, { name }]) => (
                <th scope="col" className="role" key={role}>
                  <span>{name}</span>
                </th>
              ))}
              <th scope="col" className="left">
                {words.picture.hours}
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.map(([task, record], row) => (
              <Row
                key={task}
                task={record}
                row={row}
                roles={roles.map(([, { name }]) => name).join('\n')}
                marks={roles.map(([role]) => marks.get(`${task}\n${role}`) ?? '').join('\n')}
                stop={row === here.row ? here.column : undefined}
                left={leftSays(leftOf.get(task))}
                go={setAt}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function leftSays(left: TaskLeft | undefined): string {
  if (!left) return ''
  const [always, could] = [tenths(left.always), tenths(left.could)]
  return always === could ? always : words.between(always, could)
}

type RowProps = {
  readonly task: GridTask
  readonly row: number
  /** Names and marks in a text each, so that a row that says the same is not drawn again. */
  readonly roles: string
  readonly marks: string
  readonly stop: number | undefined
  readonly left: string
  readonly go: (to: CellAt) => void
}

const Row = memo(function Row({ task, row, roles, marks, stop, left, go }: RowProps) {
  const names = roles.split('\n')
  const blank = task.isClosed ? words.table.closed : words.table.blank
  return (
    <tr className={task.verdict === 'stop' ? 'stops' : undefined}>
      <th scope="row">{task.name}</th>
      {(marks.split('\n') as (GridCell['mark'] | '')[]).map((mark, column) => (
        <td
          {...asCell}
          // Two roles may have one name, and a cell is the one at its place.
          key={`${column}`}
          data-at={`${row}-${column}`}
          data-mark={mark}
          tabIndex={stop === column ? 0 : -1}
          aria-label={
            mark
              ? words.table.cell(task.name, names[column] ?? '', words.marks[mark], words.table.letters[mark])
              : words.table.cell(task.name, names[column] ?? '', blank)
          }
          onFocus={() => go({ row, column })}
        >
          {mark ? words.table.letters[mark] : '·'}
        </td>
      ))}
      <td className="left">{left}</td>
    </tr>
  )
})
