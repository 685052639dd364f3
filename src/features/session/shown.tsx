import { atHand } from '../../domain/session/sitting.ts'
import { session } from '../../locales/en/session.ts'
import { AfterShown } from './after-shown.tsx'
import { Asked, useQuestionAtHand } from './asked.tsx'
import { peopleShown } from './picture.tsx'
import { useSend, useSitting } from './use-sitting.ts'

const { shown: words } = session

/** What the room said; and how it goes on from there. */
export function Shown({ toEnd }: { readonly toEnd: () => void }) {
  const send = useSend()
  const sitting = useSitting()
  const question = useQuestionAtHand()
  const step = atHand(sitting)
  const round = step.shown.at(-1)!
  const at = sitting.steps.indexOf(step)
  const next = sitting.steps[at + 1]
  return (
    <>
      <Asked after={words.line(words.how[round.how], peopleShown(round), round.round)} />
      <p className="soft">{words.line(words.how[round.how], peopleShown(round), round.round)}</p>
      <AfterShown question={question} round={round} before={step.before} earlier={step.shown.slice(0, -1)} />
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
