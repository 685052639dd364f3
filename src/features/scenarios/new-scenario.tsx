import { useLocation } from 'wouter'
import { own } from '../../domain/own.ts'
import { scenarioForm } from '../../domain/record-forms.ts'
import { blankScenario } from '../../domain/scenario.ts'
import { RecordForm, SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useRecordForm } from '../../form/use-record-form.ts'
import { scenarios } from '../../locales/en/scenarios.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'

/** A new scenario: its name, and what it starts from. */
export function NewScenario() {
  const words = scenarios.start
  const { newId } = useWork()
  const { id: assessment, scenarios: kept } = useAssessment()
  const [, navigate] = useLocation()
  const give = useGive()
  const form = useRecordForm({
    place: 'scenario-new',
    kind: 'scenarios',
    start: { name: '', from: '' },
    schema: scenarioForm,
    fields: ['name'],
    says: (_field, problem) => (problem === 'long' ? words.errors.long : words.errors.missing),
    keep: ({ name, from }) => {
      const id = newId()
      give('scenario', 'scenarios', id, { ...(own(kept, from) ?? blankScenario(name)), name })
      navigate(paths.scenario(assessment, id))
    },
  })
  const all = Object.entries(kept)
  return (
    <section className="panel section no-print">
      <h2>{words.title}</h2>
      <RecordForm form={form}>
        <TextField {...form.text('name')} label={words.name} hint={words.nameHint} />
        {all.length > 0 && (
          <SelectField {...form.choice('from')} label={words.from}>
            <option value="">{scenarios.yours}</option>
            {all.map(([id, { name }]) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <p className="actions add">
          <button type="submit" className="btn">
            {words.add}
          </button>
        </p>
      </RecordForm>
    </section>
  )
}
