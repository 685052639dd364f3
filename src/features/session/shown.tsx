import { atHand, nextOf } from '../../domain/session/sitting.ts'
import { session } from '../../locales/en/session.ts'
import { AfterShown } from './after-shown.tsx'
import { Asked, useQuestionAtHand } from './asked.tsx'
import { peopleShown } from '../parts/room-picture.tsx'
import { usePlan } from './run-sheet.tsx'
import { useGoTo, useSend, useSitting } from './use-sitting.ts'

const { shown: words } = session

/** What the room said; and how it goes on from there. */
export function Shown({ toEnd }: { readonly toEnd: () => void }) {
  const send = useSend()
  const sitting = useSitting()
  const question = useQuestionAtHand()
  const step = atHand(sitting)
  const round = step.shown.at(-1)!
  const goTo = useGoTo()
  const next = nextOf(
    sitting,
    usePlan()?.sheet.slots.map((slot) => slot.question),
  )
  return (
    <>
      <Asked after={words.line(words.how[round.how], peopleShown(round), round.round)} />
      <p className="soft">{words.line(words.how[round.how], peopleShown(round), round.round)}</p>
      <AfterShown question={question} round={round} before={step.before} earlier={step.shown.slice(0, -1)} />
      <p className="pager sitting-part">
        <button type="button" className="btn" onClick={() => (next ? goTo(next) : toEnd())}>
          {next ? words.next : words.toEnd}
        </button>
        <button type="button" className="btn quiet" onClick={() => send({ type: 'asked.again' })}>
          {words.again}
        </button>
      </p>
    </>
  )
}
