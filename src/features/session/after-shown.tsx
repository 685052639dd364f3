import type { ReactNode } from 'react'
import { own } from '../../domain/own.ts'
import type { FullQuestion } from '../../domain/content.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { roundId } from '../../domain/voices/each-group.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { useRecommended } from '../parts/recommended.ts'
import { Apart } from './apart.tsx'
import { Otherwise } from './otherwise.tsx'
import { RoomPicture } from '../parts/room-picture.tsx'
import { Settle } from './settle.tsx'
import { putOnRecord } from './use-sitting.ts'

const { shown: words } = session

type Props = {
  readonly question: FullQuestion
  readonly round: RoundShown
  /** How many rounds of it were on record before this sitting. */
  readonly before: number
  /** The rounds of this sitting that came before it. */
  readonly earlier?: readonly RoundShown[]
  /** What people wrote beside it. */
  readonly notes?: ReactNode
}

/** What a round said, by whichever door, and how the room goes on from there. */
export function AfterShown({ question, round, before, earlier = [], notes }: Props) {
  const { actor } = useWork()
  const { content } = useRecommended()
  const { heard } = useAssessment()
  const id = roundId(question.id, before + round.round)
  const record = own(heard, id)
  return (
    <>
      <RoomPicture question={question} round={round} />
      {earlier.map((one) => (
        <details className="after" key={one.round}>
          <summary>{words.earlier(one.round)}</summary>
          <RoomPicture question={question} round={one} />
        </details>
      ))}
      {record ? (
        <>
          <Apart question={question} round={round} />
          <Settle question={question} round={round} id={id} record={record} key={id} />
          {notes && <div>{notes}</div>}
          <Otherwise question={question} round={round} />
        </>
      ) : (
        <p className="sitting-part">
          <span>{words.undone}</span>{' '}
          <button
            type="button"
            className="link"
            onClick={() => putOnRecord({ question: question.id, before }, round, content, actor)}
          >
            {words.putBack}
          </button>
        </p>
      )}
    </>
  )
}
