import { useState } from 'react'
import { onTheWall } from '../../domain/session/on-the-wall.ts'
import { atHand, taken } from '../../domain/session/sitting.ts'
import { session as words } from '../../locales/en/session.ts'
import { Title } from '../../ui/title.tsx'
import { sidesOf } from './apart.tsx'
import { Asked, usePlace, useProgress, useQuestionAtHand } from './asked.tsx'
import { Beside } from './beside.tsx'
import { BeforeShowing } from './before-showing.tsx'
import { ChangeHow } from './change-how.tsx'
import { End } from './end.tsx'
import { Hands } from './hands.tsx'
import { OneDevice } from './one-device.tsx'
import { Paper } from './paper.tsx'
import { useRootClass } from './root-class.ts'
import { Clock, PlanContext, useRunSheet } from './run-sheet.tsx'
import { Script } from './script.tsx'
import { Shown } from './shown.tsx'
import { TheWall } from './the-wall.tsx'
import { useOfSession, useSend, useSitting } from './use-sitting.ts'

/** The question at hand, as far as it is. */
export function AtQuestion() {
  const sitting = useSitting()
  const { begun, minutes } = sitting
  const plan = useRunSheet(minutes === undefined ? undefined : { begun, minutes }, sitting.at, taken(sitting))
  const step = atHand(sitting)
  const question = useQuestionAtHand()
  const last = step.stage === 'shown' ? step.shown.at(-1) : undefined
  const areApart = last !== undefined && sidesOf(last).length > 0
  const [ended, setEnded] = useState<string>()
  const stage = useStage()
  /** Whoever is handed the device has the question alone. */
  const isHanded = sitting.door === 'one-device' && stage === 'answering'
  useRootClass('handed-round', isHanded)
  if (ended === sitting.at) return <End goBack={() => setEnded(undefined)} />
  return (
    <PlanContext value={plan}>
      <Stage toEnd={() => setEnded(sitting.at)} />
      <Unwritten />
      {!isHanded && <Script stage={step.stage} door={sitting.door} areApart={areApart} />}
      {!isHanded && <Clock />}
      <OnWall isHanded={isHanded} />
      {!isHanded && <Beside question={question} key={question.id} />}
      {!isHanded && <ChangeHow key={sitting.door} toEnd={() => setEnded(sitting.at)} />}
    </PlanContext>
  )
}

const useStage = () => useOfSession(({ value }) => (value as { readonly open: { readonly stage: string } }).open.stage)

function Stage({ toEnd }: { readonly toEnd: () => void }) {
  const stage = useStage()
  const send = useSend()
  const { door, at } = useSitting()
  switch (stage) {
    case 'answering':
      if (door === 'one-device') return <OneDevice />
      return door === 'paper' ? <Paper /> : <Hands key={at} />
    case 'confirming':
      return <Confirm />
    case 'closed':
      return <BeforeShowing />
    case 'shown':
      return <Shown toEnd={toEnd} />
    default:
      return (
        <>
          <Asked />
          <p>{words.waits}</p>
          <p className="actions page-actions">
            <button type="button" className="btn" onClick={() => send({ type: 'opened' })}>
              {words.open}
            </button>
          </p>
        </>
      )
  }
}

function Confirm() {
  const send = useSend()
  const { answered, heads } = useProgress()
  return (
    <>
      <Title tab={words.confirm.title}>{words.confirm.title}</Title>
      <p className="lead">{words.confirm.say(answered, heads)}</p>
      <p className="actions page-actions">
        <button type="button" className="btn" onClick={() => send({ type: 'close.confirmed' })}>
          {words.confirm.yes}
        </button>
        <button type="button" className="btn quiet" onClick={() => send({ type: 'close.let.be' })}>
          {words.confirm.no}
        </button>
      </p>
    </>
  )
}

const Unwritten = () => {
  const isUnwritten = useOfSession((snapshot) => snapshot.matches({ open: { keeping: 'unwritten' } }))
  return <div role="status">{isUnwritten && <p className="warning-text">{words.unwritten}</p>}</div>
}

/** The question at hand on the wall; while the device goes round, nobody chooses what else stands there. */
function OnWall({ isHanded }: { readonly isHanded: boolean }) {
  const { at, of } = usePlace()
  const { answered, heads } = useProgress()
  const { question, stage, round, shown } = atHand(useSitting())
  const room = onTheWall({ question, at, of, stage, round, answered, heads, rounds: shown })
  return <TheWall shows={{ on: 'room', room }} isHanded={isHanded} />
}
