import { own } from '../../domain/own.ts'
import { atHand } from '../../domain/session/sitting.ts'
import { roundId } from '../../domain/voices/each-group.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { useRecommended } from '../parts/recommended.ts'
import { Asked, useQuestionAtHand } from './asked.tsx'
import { Apart } from './apart.tsx'
import { Otherwise } from './otherwise.tsx'
import { peopleShown, Picture } from './picture.tsx'
import { Settle } from './settle.tsx'
import { putOnRecord, useSend, useSitting } from './use-sitting.ts'

const { shown: words } = session

/** What the room said; and how it goes on from there. */
export function Shown({ toEnd }: { readonly toEnd: () => void }) {
  const send = useSend()
  const sitting = useSitting()
  const { actor } = useWork()
  const { content } = useRecommended()
  const question = useQuestionAtHand()
  const { heard } = useAssessment()
  const step = atHand(sitting)
  const round = step.shown.at(-1)!
  const id = roundId(question.id, step.before + round.round)
  const record = own(heard, id)
  const at = sitting.steps.indexOf(step)
  const next = sitting.steps[at + 1]
  return (
    <>
      <Asked after={words.line(words.how[round.how], peopleShown(round), round.round)} />
      <p className="soft">{words.line(words.how[round.how], peopleShown(round), round.round)}</p>
      <Picture question={question} round={round} />
      {step.shown.slice(0, -1).map((earlier) => (
        <details className="after" key={earlier.round}>
          <summary>{words.earlier(earlier.round)}</summary>
          <Picture question={question} round={earlier} />
        </details>
      ))}
      {record ? (
        <>
          <Apart question={question} round={round} />
          <Settle question={question} round={round} id={id} record={record} key={id} />
          <Otherwise question={question} round={round} />
        </>
      ) : (
        <p className="sitting-part">
          <span>{words.undone}</span>{' '}
          <button type="button" className="link" onClick={() => putOnRecord(step, round, content, actor)}>
            {words.putBack}
          </button>
        </p>
      )}
      <p className="pager sitting-part">
        <button
          type="button"
          className="btn"
          onClick={() => (next ? send({ type: 'question.gone.to', question: next.question }) : toEnd())}
        >
          {next ? words.next : words.toEnd}
        </button>
        <button type="button" className="btn quiet" onClick={() => send({ type: 'asked.again' })}>
          {words.again}
        </button>
      </p>
    </>
  )
}
