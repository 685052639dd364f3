import { toSettle } from '../../domain/diagram/to-settle.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { use } from 'react'
import { domainsAsked, questionsIn } from '../../domain/asked.ts'
import { nameAt } from '../../report/name-at.ts'
import { RecommendedContext } from '../parts/recommended.ts'
import { SelectField } from '../../form/record-form.tsx'
import { actions as words } from '../../locales/en/actions.ts'
import { common } from '../../locales/en/common.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { whatFor } from './what-for.ts'

type Choice = { readonly id: string; readonly say: string }
type Props = {
  readonly id: string
  /** What the action is for now stays on offer, known or not. */
  readonly value: string
  readonly choose: (id: string) => void
}

/** What an action is for: first what is open in the recommendation, then every other question. */
export function ForChoice({ id, value, choose }: Props) {
  const telling = use(RecommendedContext)
  const open = telling ? openIn(telling) : []
  const domains = useQuestions()
  const offered = [...open, ...domains.flatMap(({ choices }) => choices)]
  const isOffered = (one: string) => offered.some((choice) => choice.id === one)
  const others = domains.map(({ domain, choices }) => ({
    domain,
    choices: choices.filter((choice) => !open.some((one) => one.id === choice.id)),
  }))
  return (
    <SelectField id={id} label={words.forWhat} value={value} choose={choose}>
      <option value="">{words.forNothing}</option>
      {value !== '' && !isOffered(value) && (
        <option value={value}>{(telling && whatFor(value, telling.content)) ?? words.forOther}</option>
      )}
      <Group label={words.forOpen} choices={open} />
      {others.map(({ domain, choices }) => (
        <Group label={common.domains[domain]} choices={choices} key={domain} />
      ))}
    </SelectField>
  )
}

const Group = ({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) =>
  choices.length > 0 && (
    <optgroup label={label}>
      {choices.map(({ id, say }) => (
        <option value={id} key={id}>
          {say}
        </option>
      ))}
    </optgroup>
  )

function openIn(telling: Recommended): readonly Choice[] {
  const { conditions } = telling.recommendation
  return [
    ...conditions.map(({ id, name }) => ({ id, say: name })),
    ...toSettle(telling).map(({ id, kind }) => ({ id, say: nameAt({ kind, id }, telling.content).name })),
  ]
}

function useQuestions() {
  const { lists } = useWork()
  const assessment = useAssessment()
  return domainsAsked(lists, assessment).map((domain) => ({
    domain,
    choices: questionsIn(domain, lists, assessment).map(({ id, short }) => ({ id, say: short })),
  }))
}
