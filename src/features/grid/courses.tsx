import { useId, useState, type FormEvent } from 'react'
import { longestLine, mostOf } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import { isBlank } from '../../domain/text.ts'
import { SelectField } from '../../form/record-form.tsx'
import { grid as words } from '../../locales/en/grid.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Field } from '../../ui/field.tsx'
import { AmountField } from './amount-field.tsx'
import { useGiveGrid } from './use-give-grid.ts'

/** The courses that roles could take, each with the hours that it takes in all. */
export function Courses() {
  const { courses: say } = words
  const give = useGiveGrid()
  const { gridCourses, gridRoles } = useAssessment()
  const all = Object.entries(gridCourses).filter(([, { role }]) => own(gridRoles, role))
  return (
    <details className="fold">
      <summary>{say.title}</summary>
      <p className="small soft">{say.say}</p>
      {all.length === 0 && <p>{say.none}</p>}
      {all.map(([id, course]) => (
        <section className="grid-role" aria-label={course.name} key={id}>
          <h3>{say.one(course.name, own(gridRoles, course.role)!.name)}</h3>
          <AmountField
            label={say.hours}
            amount={course.minutes}
            keep={(minutes) => give.course(id, { ...course, minutes })}
          />
          <p>
            <button type="button" className="link" onClick={() => give.course(id, undefined)}>
              {say.remove(course.name)}
            </button>
          </p>
        </section>
      ))}
      <AddCourse />
    </details>
  )
}

function AddCourse() {
  const { courses: say } = words
  const id = useId()
  const { newId } = useWork()
  const give = useGiveGrid()
  const { gridCourses, gridRoles } = useAssessment()
  const [name, setName] = useState('')
  const [role, setRole] = useState('')
  const [error, setError] = useState<string>()
  const add = (event: FormEvent) => {
    event.preventDefault()
    const most = mostOf('gridCourses')
    if (Object.keys(gridCourses).length >= most) return setError(say.full(most))
    if (isBlank(name) || !own(gridRoles, role)) return setError(say.needed)
    give.course(newId(), { name: name.trim(), role, minutes: '' })
    setName('')
    setError(undefined)
  }
  return (
    <form onSubmit={add}>
      <Field id={id} label={say.name} error={error}>
        {(field) => (
          <input
            type="text"
            {...field}
            maxLength={longestLine}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <SelectField id={`${id}role`} label={say.role} value={role} choose={setRole}>
        <option value="">{words.sizeNone}</option>
        {Object.entries(gridRoles).map(([one, { name: called }]) => (
          <option value={one} key={one}>
            {called}
          </option>
        ))}
      </SelectField>
      <p className="actions add">
        <button type="submit" className="btn quiet small">
          {say.add}
        </button>
      </p>
    </form>
  )
}
