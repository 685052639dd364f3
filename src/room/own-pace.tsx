import { phone as words } from '../locales/en/phone.ts'
import { givenTo } from '../machine/participant-context.ts'
import { useRoom } from './use-room.ts'

/** Where one is among the questions, where everybody goes at their own pace, and the ways on and back. */
export function OwnPace() {
  const { snapshot, send } = useRoom()
  const { now, at } = snapshot.context
  const { steps, marks } = now!
  const say = marks ? words.tasks : words.pace
  const here = steps.findIndex(({ id }) => id === at)
  const [before, after] = [steps[here - 1], steps[here + 1]]
  return (
    <>
      <p className="actions">
        {after ? (
          <button className="btn" type="button" onClick={() => send({ type: 'went.to', step: after.id })}>
            {say.next}
          </button>
        ) : (
          <button className="btn" type="button" onClick={() => send({ type: 'went.on' })}>
            {words.pace.all}
          </button>
        )}
        {before && (
          <button className="link" type="button" onClick={() => send({ type: 'went.to', step: before.id })}>
            {words.pace.back}
          </button>
        )}
      </p>
      <p className="small soft">{say.place(here + 1, steps.length)}</p>
    </>
  )
}

/** All questions, and which of them were answered. */
export function AllQuestions() {
  const { snapshot, send } = useRoom()
  const { now } = snapshot.context
  return (
    <ul className="all-questions">
      {now!.steps.map((step) => (
        <li key={step.id}>
          <button className="link" type="button" onClick={() => send({ type: 'went.to', step: step.id })}>
            {step.ask}
          </button>
          <small>{givenTo(snapshot.context, step) ? words.pace.answered : words.pace.toDo}</small>
        </li>
      ))}
    </ul>
  )
}
