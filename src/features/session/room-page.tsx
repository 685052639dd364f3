import { useLocation } from 'wouter'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Later } from '../../ui/later.tsx'
import { session as words } from '../../locales/en/session.ts'
import { Title } from '../../ui/title.tsx'
import { pageBelowRoom } from '../../ports/below-room.ts'
import { useMachine } from '../../ports/use-work.ts'
import { RecommendedContext } from '../parts/recommended.ts'
import { useRecommendedSoon } from '../parts/use-recommended-now.ts'
import { NotHereLink } from './afterwards/not-here-link.tsx'
import { AtQuestion } from './at-question.tsx'
import { Choose } from './choose.tsx'
import { Done } from './done.tsx'
import { OneWindow } from './one-window.tsx'
import { Phones } from './phones.tsx'
import { PhonesEnded } from './phones-end.tsx'
import { PhonesContext, useOfPhones, usePhonesMachine } from './use-phones.ts'
import { SittingContext, useOfSession, useSittingMachine } from './use-sitting.ts'
import './session.css'

const AfterwardsPages = lazyPart(() => import('./afterwards/pages.tsx'), 'AfterwardsPages')
const MarkGrid = lazyPart(() => import('./marking/mark-grid.tsx'), 'MarkGrid')

/** The room answers, question by question: counted by group, blind until it is shown. Below it, marking the grid, and who was not there. */
export function RoomPage() {
  const page = pageBelowRoom(useLocation()[0])
  return <Later key={page}>{page === 'grid' ? <MarkGrid /> : page ? <AfterwardsPages page={page} /> : <Desk />}</Later>
}

function Desk() {
  const id = useMachine(({ context }) => context.id)
  return (
    <OneWindow of={id}>
      <Told />
    </OneWindow>
  )
}

function Told() {
  const telling = useRecommendedSoon()
  const actor = useSittingMachine(telling.content)
  const phones = usePhonesMachine(useMachine(({ context }) => context.id))
  return (
    actor &&
    phones && (
      <RecommendedContext value={telling}>
        <SittingContext value={actor}>
          <PhonesContext value={phones}>
            <div className="sitting">
              <ByPhone />
            </div>
          </PhonesContext>
        </SittingContext>
      </RecommendedContext>
    )
  )
}

/** By phones, where that is how the room is asked; else in the ways that need no server. */
function ByPhone() {
  const state = useOfPhones(({ value }) => (typeof value === 'string' ? value : 'open'))
  switch (state) {
    case 'open':
      return <Phones />
    case 'deleting':
    case 'undeleted':
    case 'ended':
      return (
        <>
          <PhonesEnded />
          <NotHereLink />
        </>
      )
    default:
      return <Stage />
  }
}

function Stage() {
  const state = useOfSession(({ value }) => (typeof value === 'string' ? value : 'open'))
  switch (state) {
    case 'opening':
      return <Title tab={words.title}>{words.title}</Title>
    case 'choosing':
      return (
        <>
          <Choose />
          <NotHereLink />
        </>
      )
    case 'open':
      return <AtQuestion />
    default:
      return (
        <>
          <Done />
          <NotHereLink />
        </>
      )
  }
}
