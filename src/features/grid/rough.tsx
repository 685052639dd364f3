import { useEffect, useState, type FormEvent } from 'react'
import { Link, useLocation } from 'wouter'
import { longestLine } from '../../domain/assessment.ts'
import { edit } from '../../domain/changes.ts'
import { blankRole, blankTask } from '../../domain/grid/blank-records.ts'
import { comparable, isBlank } from '../../domain/text.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { paths, pathTo } from '../../ports/paths.ts'
import { useAssessment, useGiveAll, useWork } from '../../ports/use-work.ts'
import { Field } from '../../ui/field.tsx'
import { Title } from '../../ui/title.tsx'

const [mostTasks, mostRoles] = [10, 6]

/** The first screen of a rough picture: tasks and roles, a line each. What is there already stays. */
export function Rough() {
  const { rough: say } = words
  const { id, gridTasks, gridRoles } = useAssessment()
  const { newId } = useWork()
  const giveAll = useGiveAll()
  const [, navigate] = useLocation()
  const [tasks, setTasks] = useState('')
  const [roles, setRoles] = useState('')
  const [{ error }, refuse] = useState<{ readonly error?: string }>({})
  // What is wrong stands above the field, which may be out of sight from the button that was pressed.
  useEffect(() => {
    if (error !== undefined) document.getElementById('rough-tasks')?.focus()
  }, [error])
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    const [given, givenRoles] = [linesOf(tasks), linesOf(roles)]
    const [moreTasks, moreRoles] = [notIn(given, namesOf(gridTasks)), notIn(givenRoles, namesOf(gridRoles))]
    if (!isThere(given, gridTasks) || !isThere(givenRoles, gridRoles)) return refuse({ error: say.needed })
    if (moreTasks.length > mostTasks || moreRoles.length > mostRoles) return refuse({ error: say.tooMany })
    const base = newId()
    if (moreTasks.length + moreRoles.length > 0)
      giveAll('grid', (assessment) => [
        ...moreTasks.map((name, at) => edit(assessment, 'gridTasks', `${base}-t${at}`, blankTask(name))),
        ...moreRoles.map((name, at) => edit(assessment, 'gridRoles', `${base}-r${at}`, blankRole(name))),
      ])
    const first = moreTasks.length > 0 ? `${base}-t0` : Object.keys(gridTasks)[0]
    navigate(pathTo(id, { page: 'grid', show: 'task', at: first }))
  }
  return (
    <form className="grid-form" onSubmit={goOn}>
      <Title tab={say.title}>{say.title}</Title>
      {Object.keys(gridTasks).length > 0 && (
        <p className="soft">{say.there(Object.keys(gridTasks).length, Object.keys(gridRoles).length)}</p>
      )}
      <Field id="rough-tasks" label={say.tasks} hint={say.tasksHint} error={error}>
        {(field) => <textarea {...field} rows={10} value={tasks} onChange={({ target }) => setTasks(target.value)} />}
      </Field>
      <Field id="rough-roles" label={say.roles} hint={say.rolesHint}>
        {(field) => <textarea {...field} rows={6} value={roles} onChange={({ target }) => setRoles(target.value)} />}
      </Field>
      <p className="actions add">
        <button type="submit" className="btn">
          {say.onward}
        </button>
        <Link href={paths.grid(id)}>{words.toGrid}</Link>
      </p>
    </form>
  )
}

const namesOf = (records: Readonly<Record<string, { readonly name: string }>>): readonly string[] =>
  Object.values(records).map(({ name }) => name)

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => !isBlank(line))

/** Those that are not there yet, each once. */
const notIn = (given: readonly string[], there: readonly string[]): readonly string[] => {
  const seen = new Set(there.map(comparable))
  return given.filter((name) => !seen.has(comparable(name)) && seen.add(comparable(name)))
}

const isThere = (lines: readonly string[], records: object): boolean => lines.length + Object.keys(records).length > 0
