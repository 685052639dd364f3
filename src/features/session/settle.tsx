import { useState } from 'react'
import type { Heard } from '../../domain/assessment.ts'
import { edit, recordAt } from '../../domain/changes.ts'
import { answerWith } from '../../domain/answers.ts'
import type { FullQuestion } from '../../domain/content.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { interview } from '../../locales/en/interview.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment, useGive, useGiveAll, useWork } from '../../ports/use-work.ts'
import { Choices } from '../../ui/choices.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { evidenceOf } from './evidence-of.ts'
import { FindOut } from './find-out.tsx'

const { settle: words } = session
const endings = ['agreed', 'both', 'find-out'] as const

type Props = {
  readonly question: FullQuestion
  readonly round: RoundShown
  readonly id: string
  readonly record: Heard
}

/** Three ways on: agree, record both, or find out. What goes on the answer is only what the room puts there. */
export function Settle({ question, round, id, record }: Props) {
  const give = useGive()
  const { ending, put } = record
  return (
    <section className="sitting-part stack-5" aria-labelledby="settle">
      <h2 id="settle">{words.title}</h2>
      <fieldset>
        <legend className="sr">{words.title}</legend>
        <Choices
          name="ending"
          look="compact row"
          chosen={ending || null}
          choose={(value) => give('answer', 'heard', id, { ...record, ending: value as Heard['ending'] })}
          choices={endings.map((one) => ({ value: one, say: words.endings[one] }))}
        />
      </fieldset>
      {(ending === 'agreed' || ending === 'both') && (
        <CheckedText
          id="put"
          of={`heard ${id}`}
          rows={2}
          most={2000}
          label={words.put[ending]}
          value={put}
          keep={(text, from) => give('answer', 'heard', id, { ...record, put: text }, { put: from })}
        />
      )}
      {ending === 'find-out' && <FindOut question={question} />}
      {(ending === 'agreed' || ending === 'both') && <PutDown question={question} round={round} />}
      {ending !== '' && <AsEvidence question={question} round={round} />}
    </section>
  )
}

type Of = Pick<Props, 'question' | 'round'>

/** A level given to the answer by one press, and the groups that were heard beside it. */
function PutDown({ question, round }: Of) {
  const [answer, give] = useAnswer(question)
  if (question.byVoice) return <p className="soft">{words.byGroup}</p>
  const heard = round.cells.flatMap(({ voices }) => voices)
  return (
    <fieldset>
      <legend>{words.level}</legend>
      <p className="small soft">{words.levelSay}</p>
      <Choices
        name="put-down"
        look="compact row"
        chosen={answer?.level === undefined ? null : String(answer.level)}
        choose={(value) =>
          give((earlier) => ({
            level: value === 'unknown' ? 'unknown' : (Number(value) as 0),
            voices: [...new Set([...earlier.voices, ...heard])],
          }))
        }
        choices={[
          ...question.levels.map((_say, at) => ({ value: String(at), say: String(at + 1) })),
          { value: 'unknown', say: interview.unknown, isZero: true },
        ]}
      />
    </fieldset>
  )
}

/** The numbers as an item of evidence, dated today, behind the answer. */
function AsEvidence({ question, round }: Of) {
  const { newId, today, lists } = useWork()
  const { voices } = useAssessment()
  const giveAll = useGiveAll()
  const [isKept, setKept] = useState(false)
  const keep = () => {
    const items = evidenceOf(question, round, voices, today()).map((item) => [newId(), item] as const)
    giveAll('evidence', (now) => {
      const earlier = recordAt(now, 'answers', question.id)
      const evidence = [...(earlier?.evidence ?? []), ...items.map(([item]) => item)]
      return [
        ...items.map(([item, value]) => edit(now, 'evidence', item, value)),
        edit(now, 'answers', question.id, answerWith(earlier, question, lists.version, { evidence })),
      ]
    })
    setKept(true)
  }
  return (
    <p className="actions">
      {!isKept && (
        <button type="button" className="btn quiet" onClick={keep}>
          {words.evidence}
        </button>
      )}
      <span role="status">{isKept && words.evidenceKept}</span>
    </p>
  )
}
