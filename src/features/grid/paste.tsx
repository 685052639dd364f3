import { useState } from 'react'
import { longestLine, mostOf, type Assessment } from '../../domain/assessment.ts'
import { edit, recordAt, type Edit } from '../../domain/changes.ts'
import { blankRole, blankTask } from '../../domain/grid/blank-records.ts'
import { cellIdOf } from '../../domain/grid/grid-in.ts'
import { pasted, type Pasted } from '../../domain/grid/pasted.ts'
import { comparable } from '../../domain/text.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { useAssessment, useGiveAll, useWork } from '../../ports/use-work.ts'
import { Choices } from '../../ui/choices.tsx'
import { Field } from '../../ui/field.tsx'
import { useGridGiven } from './use-grid.ts'

type Blank = 'unknown' | 'no'

/** A block from a spreadsheet: what is taken, which rows are left out and why, and only then is it in the grid. */
export function Paste() {
  const { paste: say } = words
  const { pasteWords } = useGridGiven()
  const { newId } = useWork()
  const giveAll = useGiveAll()
  const { gridTasks, gridRoles } = useAssessment()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Pasted>()
  const [blank, setBlank] = useState<Blank>()
  const [isTaken, setTaken] = useState(false)
  const look = () => {
    setTaken(false)
    setFound(
      pasted(text, pasteWords, {
        tasks: mostOf('gridTasks') - Object.keys(gridTasks).length,
        roles: mostOf('gridRoles') - Object.keys(gridRoles).length,
        longestName: longestLine,
      }),
    )
  }
  const leave = () => {
    setText('')
    setFound(undefined)
    setBlank(undefined)
  }
  const take = () => {
    if (!found || !blank) return
    const base = newId()
    giveAll('grid', (assessment) => editsOf(found, blank, base, assessment))
    leave()
    setTaken(true)
  }
  return (
    <section className="section no-print grid-paste" aria-labelledby="grid-paste">
      <h2 id="grid-paste">{say.title}</h2>
      <Field id="grid-block" label={say.label} hint={say.hint}>
        {(field) => (
          <textarea
            {...field}
            rows={4}
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              setFound(undefined)
            }}
          />
        )}
      </Field>
      {text.trim() !== '' && !found && (
        <p className="actions add">
          <button type="button" className="btn quiet" onClick={look}>
            {say.look}
          </button>
        </p>
      )}
      <div role="status">
        {isTaken && <p>{say.took}</p>}
        {found && <Preview found={found} />}
      </div>
      {found && found.tasks.length > 0 && (
        <>
          <fieldset>
            <legend>{say.blank}</legend>
            <Choices
              name="grid-blank"
              look="compact row"
              chosen={blank ?? null}
              choose={(value) => setBlank(value as Blank)}
              choices={[
                { value: 'unknown', say: say.blankUnknown },
                { value: 'no', say: say.blankNo },
              ]}
            />
          </fieldset>
          <p className="actions add">
            <button type="button" className="btn" disabled={!blank} onClick={take}>
              {say.take}
            </button>
            <button type="button" className="link" onClick={leave}>
              {say.leave}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

function Preview({ found: { tasks, roles, leftOut, refused } }: { readonly found: Pasted }) {
  const { paste: say } = words
  if (refused) return <p>{refused === 'no-roles' ? say.noRoles : say.tooManyRoles}</p>
  return (
    <>
      {tasks.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>
            {say.will(
              tasks.length,
              roles.length,
              tasks.reduce((sum, { marks }) => sum + marks.length, 0),
            )}
          </p>
          <ul className="small">
            {tasks.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h3>{say.left}</h3>
          <ul>
            {leftOut.map(({ row, text, why }) => (
              <li key={row}>{say.row(row, text, say.why[why])}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Tasks and roles that are there already under the same name are the same. */
function editsOf({ tasks, roles }: Pasted, blank: Blank, base: string, assessment: Assessment): readonly Edit[] {
  const idOf = (kind: 'gridTasks' | 'gridRoles', name: string, id: string) =>
    Object.entries(assessment[kind]).find(([, one]) => comparable(one.name) === comparable(name))?.[0] ?? id
  const roleIds = new Map(
    roles.map((name, at) => [name, idOf('gridRoles', name, `${base}-r${String(at).padStart(2, '0')}`)]),
  )
  return [
    ...[...roleIds].flatMap(([name, id]) =>
      recordAt(assessment, 'gridRoles', id) ? [] : [edit(assessment, 'gridRoles', id, blankRole(name))],
    ),
    ...tasks.flatMap(({ name, minutes, marks }, at) => {
      const task = idOf('gridTasks', name, `${base}-t${String(at).padStart(3, '0')}`)
      const before = recordAt(assessment, 'gridTasks', task) ?? blankTask(name)
      const amount = minutes === undefined ? before.minutes : String(minutes)
      return [
        edit(assessment, 'gridTasks', task, {
          ...before,
          minutes: amount,
          isClosed: before.isClosed || blank === 'no',
        }),
        ...marks.map(({ role, mark }) => {
          const cell = cellIdOf(task, roleIds.get(role)!)
          const kept = recordAt(assessment, 'gridCells', cell) ?? { course: '', isDelegated: false }
          return edit(assessment, 'gridCells', cell, { ...kept, task, role: roleIds.get(role)!, mark })
        }),
      ]
    }),
  ]
}
