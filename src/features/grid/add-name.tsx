import { useId, useState, type FormEvent } from 'react'
import { longestLine, mostOf } from '../../domain/assessment.ts'
import { edit } from '../../domain/changes.ts'
import { blankRole, blankTask } from '../../domain/grid/blank-records.ts'
import { isBlank } from '../../domain/text.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { usePart, useGiveAll, useWork } from '../../ports/use-work.ts'
import { Field } from '../../ui/field.tsx'

/** One more task or role, by its name. */
export function AddName({ kind }: { readonly kind: 'gridTasks' | 'gridRoles' }) {
  const id = useId()
  const { newId } = useWork()
  const giveAll = useGiveAll()
  const isFull = Object.keys(usePart(kind)).length >= mostOf(kind)
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (isFull) return setError(words.add.full(mostOf(kind)))
    if (isBlank(name)) return setError(words.add.nameNeeded)
    giveAll('grid', (assessment) => [
      kind === 'gridTasks'
        ? edit(assessment, 'gridTasks', newId(), blankTask(name.trim()))
        : edit(assessment, 'gridRoles', newId(), blankRole(name.trim())),
    ])
    setName('')
    setError(undefined)
  }
  return (
    <form onSubmit={add}>
      <Field id={id} label={kind === 'gridTasks' ? words.add.task : words.add.role} error={error}>
        {(field) => (
          <input
            type="text"
            {...field}
            maxLength={longestLine}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <p className="actions add">
        <button type="submit" className="btn quiet small">
          {words.add.add}
        </button>
      </p>
    </form>
  )
}
