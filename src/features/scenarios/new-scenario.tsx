import { useState } from 'react'
import { own } from '../../domain/own.ts'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { useLocation } from 'wouter'
import { recordKinds } from '../../domain/assessment.ts'
import { personalDetailsIn } from '../../domain/personal-details.ts'
import { blankScenario } from '../../domain/scenario.ts'
import { useWords } from '../../locales/words.ts'
import { paths } from '../../machine/paths.ts'
import { useAssessment, useGive, useWork } from '../../machine/work.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { checkedBy } from '../parts/checked-by.ts'
import { PersonalWarning } from '../parts/personal-warning.tsx'

const schema = z.object({ name: recordKinds.scenarios.schema.shape.name, from: z.string() })
type Started = z.infer<typeof schema>

/** A new scenario: its name, and what it starts from. */
export function NewScenario() {
  const { scenarios, common } = useWords()
  const words = scenarios.start
  const { newId } = useWork()
  const { id: assessment, scenarios: kept } = useAssessment()
  const [, navigate] = useLocation()
  const give = useGive()
  const form = useForm({ defaultValues: { name: '', from: '' }, shouldFocusError: false, resolver: checkedBy(schema) })
  const { errors, submitCount } = form.formState
  const error = errors.name && (errors.name.type === 'too_big' ? words.errors.long : words.errors.missing)
  const problems: readonly FieldProblem[] = error ? [{ id: 'scenario-name', say: error }] : []
  const all = Object.entries(kept)
  const [held, setHeld] = useState<Started>()
  const start = ({ name, from }: Started) => {
    const id = newId()
    give('scenario', 'scenarios', id, { ...(own(kept, from) ?? blankScenario(name)), name })
    navigate(paths.scenario(assessment, id))
  }
  const submit = form.handleSubmit((given) =>
    personalDetailsIn(given.name).length > 0 ? setHeld(given) : start(given),
  )
  return (
    <section className="panel section no-print">
      <h2>{words.title}</h2>
      <form noValidate onSubmit={submit}>
        <ErrorSummary title={common.problem} problems={problems} attempt={submitCount} />
        <Field id="scenario-name" label={words.name} hint={words.nameHint} error={error}>
          {(control) => (
            <input type="text" {...control} {...form.register('name', { setValueAs: (text: string) => text.trim() })} />
          )}
        </Field>
        {all.length > 0 && (
          <Field id="scenario-from" label={words.from}>
            {(control) => (
              <select {...control} {...form.register('from')}>
                <option value="">{scenarios.yours}</option>
                {all.map(([id, { name }]) => (
                  <option value={id} key={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div role="alert">{held && <PersonalWarning text={held.name} keep={() => start(held)} />}</div>
        <p className="actions add">
          <button type="submit" className="btn">
            {words.add}
          </button>
        </p>
      </form>
    </section>
  )
}
