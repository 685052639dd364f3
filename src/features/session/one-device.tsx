import { byId } from '../../domain/by-id.ts'
import type { Looked } from '../../domain/records/fields.ts'
import { answering, type Sitting } from '../../domain/session/sitting.ts'
import { session } from '../../locales/en/session.ts'
import { takesDigits, useDigits } from '../../ui/digits.ts'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { useProgress } from './asked.tsx'
import { useGroups } from './groups.ts'
import { HeldButton } from './held-button.tsx'
import { useOfSession, useSend, useSitting } from './use-sitting.ts'

const { device: words } = session

/** The device goes round: a group, what is asked, and a blank page to pass on. All of it is one address: nothing leads back. */
export function OneDevice() {
  const { turn } = useSitting()
  if (!turn) return <WhichGroup />
  return turn.at ? <Asked at={turn.at} key={turn.at} /> : <PassOn />
}

function WhichGroup() {
  const send = useSend()
  const sitting = useSitting()
  const groups = useGroups()
  const { answered, heads, areLeft } = useProgress()
  const open = answering(sitting)
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="soft">
        <span>{words.asked(open.length)}</span> <span>{words.say(open[0]?.smallest ?? sitting.smallest)}</span>
      </p>
      <ul className="says">
        {groups.map(({ id, name, organisation }) => (
          <li key={id}>
            <button type="button" onClick={() => send({ type: 'turn.begun', group: id })}>
              <b>{name}</b> {organisation && <span>{organisation}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className="actions page-actions">
        <span className="soft">{answered === 0 ? words.noneYet : session.answered(answered, heads)}</span>
        {answered > 0 && (
          <HeldButton say={words.hold} sure={words.sure} done={() => send({ type: 'close.asked', areLeft })} />
        )}
      </p>
    </>
  )
}

/** One question of a turn: a press answers it and goes on. What was said before is told nowhere. */
function Asked({ at }: { readonly at: string }) {
  const send = useSend()
  const sitting = useSitting()
  const { content } = useRecommended()
  const hasGiven = useOfSession(({ context }) => context.given.length > 0)
  const form = useDigits()
  const { ask, help, levels } = byId(content.questions, at)
  const where = placeIn(sitting, at)
  const say = (level: Looked | undefined) => send({ type: 'answer.given', level })
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()}>
      <p className="eyebrow">{where}</p>
      <Title tab={where}>{ask}</Title>
      {help && <p className="soft">{help}</p>}
      <ul className="says" {...takesDigits}>
        {levels.map((level, place) => (
          <li key={level}>
            <button type="button" onClick={() => say(place as 0)}>
              {level}
            </button>
          </li>
        ))}
        <li>
          <button type="button" data-zero onClick={() => say('unknown')}>
            {session.unknown}
          </button>
        </li>
      </ul>
      <p className="actions page-actions">
        {hasGiven && (
          <button type="button" className="link" onClick={() => send({ type: 'answer.undone' })}>
            {words.back}
          </button>
        )}
        <button type="button" className="link" onClick={() => say(undefined)}>
          {words.leaveOut}
        </button>
      </p>
    </form>
  )
}

const placeIn = (sitting: Sitting, at: string): string => {
  const open = answering(sitting)
  return words.at(open.findIndex(({ question }) => question === at) + 1, open.length)
}

function PassOn() {
  const send = useSend()
  const hasGiven = useOfSession(({ context }) => context.given.length > 0)
  return (
    <>
      <Title tab={words.passTitle}>{words.passTitle}</Title>
      <p className="lead soft">{words.passSay}</p>
      <p className="actions page-actions">
        <button type="button" className="btn" onClick={() => send({ type: 'passed.on' })}>
          {words.pass}
        </button>
        {hasGiven && (
          <button type="button" className="link" onClick={() => send({ type: 'answer.undone' })}>
            {words.undo}
          </button>
        )}
      </p>
    </>
  )
}
