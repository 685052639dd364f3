import type { ReactNode } from 'react'
import { codeShown } from '../domain/session/code.ts'
import { phone as words } from '../locales/en/phone.ts'
import { isWriting, stepOf } from '../machine/participant-context.ts'
import type { ParticipantSnapshot } from '../machine/participant-machine.ts'
import { Mark } from '../ui/mark.tsx'
import { Foot } from './foot.tsx'
import { Heading } from './heading.tsx'
import { Join, Missing } from './join.tsx'
import { Note } from './note.tsx'
import { Question } from './question.tsx'
import { Shown } from './shown.tsx'
import { askedIn, RoomContext, useRoom, type Room } from './use-room.ts'
import { Late, Over, Waiting } from './waiting.tsx'
import { WhatThisIs } from './what-this-is.tsx'

/** One phone in the room. What is drawn is where the machine is. */
export function App(room: Room) {
  const { snapshot } = room
  const { code, now } = snapshot.context
  return (
    <RoomContext.Provider value={room}>
      <header className="phone-head">
        <Mark />
        <span className="of-session">{snapshot.matches('in') ? now!.title : words.product}</span>
        <span className="num">{code && codeShown(code)}</span>
      </header>
      <main>
        <Page />
        {snapshot.matches('in') && <About />}
      </main>
      <Foot />
    </RoomContext.Provider>
  )
}

function Page(): ReactNode {
  const { snapshot } = useRoom()
  if (snapshot.matches('choosing') || snapshot.matches('joining')) return <Join />
  if (snapshot.matches('missing')) return <Missing />
  if (snapshot.matches('in')) return <InTheRoom />
  if (snapshot.matches('cleared')) return <Told about="cleared" {...words.cleared} />
  if (snapshot.matches('unreached')) return <Told about="unreached" {...words.unreached} />
  return <p className="soft">{words.starting}</p>
}

function InTheRoom() {
  const { snapshot } = useRoom()
  const { now, at } = snapshot.context
  const step = stepOf(now, at)
  const asked = askedIn(snapshot)
  const noted = notedIn(snapshot)
  return (
    <div className="stack-5">
      {asked === 'over' ? (
        <Over />
      ) : asked === 'late' ? (
        <Late />
      ) : step && asked === 'question' ? (
        <Question step={step} key={`${step.id} ${step.round}`} />
      ) : step && asked === 'shown' ? (
        <Shown now={now!} step={step} />
      ) : (
        <Waiting />
      )}
      {noted && <Note id={noted} key={noted} />}
    </div>
  )
}

/** The question of which somebody may say something: one that is closed or shown, and always that of a note that is begun. Never a task. */
function notedIn({ context }: ParticipantSnapshot): string | undefined {
  const { now, at, mine } = context
  if (now?.marks) return undefined
  if (isWriting(context)) return mine.draft!.step
  const step = stepOf(now, at)
  const isPast = step?.stage === 'closed' || step?.stage === 'shown'
  return isPast && now!.state !== 'ended' && !context.isGone ? step.id : undefined
}

const Told = ({ about, title, say }: { readonly about: string; readonly title: string; readonly say: string }) => (
  <div className="stack-5">
    <Heading about={about} tab={title}>
      {title}
    </Heading>
    <p className="lead">{say}</p>
  </div>
)

/** What happens to what is said, always at hand; for whom one answers, and the way out. */
function About() {
  const { snapshot, send, isLasting } = useRoom()
  const { now, mine } = snapshot.context
  const group = now!.groups.find(({ id }) => id === mine.group)
  if (askedIn(snapshot) === 'over') return null
  return (
    <div className="about-me">
      <p>
        <span>{words.about.youAre}</span> <b>{group?.name ?? ''}</b>
      </p>
      <details>
        <summary>{words.about.fold}</summary>
        <div className="stack">
          <WhatThisIs now={now!} />
          {!isLasting && <p>{words.about.memory}</p>}
          <p>
            <button className="link" onClick={() => send({ type: 'group.left' })}>
              {words.about.anotherGroup}
            </button>
          </p>
          <p>
            <button className="link" onClick={() => send({ type: 'phone.cleared' })}>
              {words.about.leave}
            </button>
          </p>
          <p className="small soft">{words.about.leaveSay}</p>
        </div>
      </details>
    </div>
  )
}
