import type { Now, StepNow } from '../domain/session/wire.ts'
import { phone as words } from '../locales/en/phone.ts'
import { stepOf } from '../machine/participant-context.ts'
import { Heading } from './heading.tsx'
import { AllQuestions, OwnPace } from './own-pace.tsx'
import { Picture } from './shown.tsx'
import { useRoom } from './use-room.ts'

/** Nothing to do: quiet, and whoever looks finds where the room is. */
export function Waiting() {
  const { now, at } = useRoom().snapshot.context
  const step = stepOf(now, at)
  if (step?.stage === 'closed')
    return (
      <div className="stack-5">
        <Heading about={`closed ${step.id} ${step.round}`} tab={words.waiting.closed}>
          {words.waiting.closed}
        </Heading>
        <p className="lead">{words.waiting.closedSay}</p>
        {now!.steps.some(isOpen) && <OwnPace />}
      </div>
    )
  if (now!.pace === 'own-pace')
    return (
      <div className="stack-5">
        <Heading about="through" tab={words.waiting.through}>
          {words.waiting.through}
        </Heading>
        <p className="lead">{throughSays(now!)}</p>
        <AllQuestions />
      </div>
    )
  return <NothingYet />
}

const isOpen = ({ stage }: StepNow): boolean => stage === 'answering'

function throughSays({ steps }: Now): string {
  if (steps.some(isOpen)) return words.waiting.throughSay
  return steps.some(({ stage }) => stage === 'closed') ? words.waiting.closedSay : words.waiting.rest
}

function NothingYet() {
  const { now } = useRoom().snapshot.context
  const shown = now!.steps.filter(({ stage }) => stage === 'shown')
  const say = shown.length > 0 ? words.waiting.next : words.waiting.first
  return (
    <div className="stack-5">
      <Heading about="waiting" tab={say}>
        {say}
      </Heading>
      <p className="lead">{words.waiting.rest}</p>
      {shown.length > 0 && (
        <section className="shown-before">
          <h2>{words.waiting.shownBefore}</h2>
          {shown.map((step) => (
            <details key={step.id}>
              <summary>{step.ask}</summary>
              <Picture now={now!} step={step} />
            </details>
          ))}
        </section>
      )}
    </div>
  )
}

/** An answer that came too late, never in silence. */
export function Late() {
  const { now, at } = useRoom().snapshot.context
  return (
    <div className="stack-5">
      <Heading about={`late ${at} ${stepOf(now, at)?.round}`} tab={words.late.title}>
        {words.late.title}
      </Heading>
      <p className="lead">{words.late.say}</p>
    </div>
  )
}

/** The end, or a session that is not there. */
export function Over() {
  const { snapshot, send } = useRoom()
  const isEnded = snapshot.context.now?.state === 'ended'
  const title = isEnded ? words.over.title : words.over.gone
  return (
    <div className="stack-5">
      <Heading about="over" tab={title}>
        {title}
      </Heading>
      <p className="lead">{isEnded ? words.over.say : words.over.goneSay}</p>
      <p>{words.over.clearSay}</p>
      <p className="actions">
        <button className="btn" onClick={() => send({ type: 'phone.cleared' })}>
          {words.over.clear}
        </button>
      </p>
    </div>
  )
}
