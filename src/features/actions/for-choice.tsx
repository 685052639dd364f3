import type { UseFormRegisterReturn } from 'react-hook-form'
import { domainsAsked, questionsIn } from '../../domain/walk.ts'
import { useWords } from '../../locales/all-words.ts'
import { useAssessment, useWork } from '../../machine/work.ts'
import { Field } from '../../ui/field.tsx'

type Props = {
  readonly id: string
  readonly field: UseFormRegisterReturn
  /** What the action is for now; it stays on offer, known or not. */
  readonly now: string
  readonly whatFor: (id: string) => string | undefined
}

/** What an action is for: a question, or what it was already for. */
export function ForChoice({ id, field, now, whatFor }: Props) {
  const { actions: words, common } = useWords()
  const { walk } = useWork()
  const assessment = useAssessment()
  const groups = domainsAsked(walk, assessment).map((domain) => ({
    domain,
    questions: questionsIn(domain, walk, assessment),
  }))
  const isOffered = now === '' || groups.some(({ questions }) => questions.some((question) => question.id === now))
  return (
    <Field id={id} label={words.forWhat}>
      {(control) => (
        <select {...control} {...field} defaultValue={now}>
          <option value="">{words.forNothing}</option>
          {!isOffered && <option value={now}>{whatFor(now) ?? words.forOther}</option>}
          {groups.map(({ domain, questions }) => (
            <optgroup label={common.domains[domain]} key={domain}>
              {questions.map((question) => (
                <option value={question.id} key={question.id}>
                  {question.short}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
