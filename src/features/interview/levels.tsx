import { useCallback } from 'react'
import { answersIn, isByPlan } from '../../domain/answers.ts'
import type { Answer } from '../../domain/assessment.ts'
import type { AskedQuestion } from '../../domain/content.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { interview as words } from '../../locales/en/interview.ts'
import { Choices } from '../../ui/choices.tsx'
import { useAnswer, useGiveAnswer, useOfAnswer } from '../parts/use-answer.ts'

type Props = { readonly question: AskedQuestion }

/** The answers to a question, one of which counts for all plans. */
export function Levels({ question }: Props) {
  const level = useOfAnswer(question, (answer) => answer?.level)
  const give = useGiveAnswer(question)
  const choose = useCallback((value: string) => give({ level: levelOf(value) }), [give])
  return (
    <Choices
      look="big"
      name="level"
      chosen={level === undefined ? null : String(level)}
      choose={choose}
      choices={question.levels.map((say, at) => ({ value: String(at), say }))}
      or={words.or}
      apart={[
        {
          value: 'unknown',
          say: words.unknown,
          hint: level === 'unknown' && words.unknownHint,
          isZero: true,
        },
        ...(question.notApplicable
          ? [{ value: 'not-applicable', say: words.notApplicable, hint: question.notApplicable }]
          : []),
      ]}
    />
  )
}

/** Why it does not apply, to one plan at least. */
export function WhyNot({ question, error }: Props & { readonly error?: string | undefined }) {
  const [answer, give] = useAnswer(question)
  if (!answer) return null
  const counting = question.about === 'plan' && isByPlan(answer) ? answersIn(answer) : [answer]
  if (!counting.some(({ level }) => level === 'not-applicable')) return null
  return (
    <CheckedText
      id="reason"
      of={`answer ${question.id}`}
      rows={3}
      label={words.reason}
      value={answer.reason}
      error={error}
      keep={(reason, from) => give({ reason }, { reason: from })}
    />
  )
}

const levelOf = (value: string): Exclude<Answer['level'], undefined> =>
  value === 'unknown' || value === 'not-applicable' ? value : (Number(value) as 0)
