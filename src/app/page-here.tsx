import { memo, Suspense, useLayoutEffect, type FunctionComponent } from 'react'
import { Link, useLocation } from 'wouter'
import type { Stop } from '../domain/walk.ts'
import { Place } from '../features/interview/place.tsx'
import { QuestionPage } from '../features/interview/question-page.tsx'
import { SetUpPage } from '../features/set-up/set-up-page.tsx'
import { isForTheRoom } from '../domain/who-answers.ts'
import { common } from '../locales/en/common.ts'
import { interview as words } from '../locales/en/interview.ts'
import type { AssessmentActor } from '../machine/assessment-machine.ts'
import { paths } from '../ports/paths.ts'
import { useAssessment, useHere, useMachine, useMayEnter } from '../ports/use-work.ts'
import { goingBack } from '../ui/places.ts'
import { useStop } from './place.ts'
import { routeOf, type ComesAlong } from './routes.ts'

/** The machine is told where the address points, before that is drawn: or else to what it is part of, up to the hub. */
export function Address({ actor }: { readonly actor: AssessmentActor }) {
  const stop = useStop()
  useLayoutEffect(() => {
    const { domain, question } = stop
    const ways: readonly Stop[] = [
      stop,
      { page: 'question', domain, question },
      { page: 'domain', domain },
      { page: 'hub' },
    ]
    const snapshot = actor.getSnapshot()
    actor.send(ways.map((stop) => ({ type: 'went.to', stop }) as const).find((way) => snapshot.can(way))!)
  }, [actor, stop])
  return null
}

/** The page for where the machine is. The machine follows the address, so the browser's back works. */
export const PageHere = memo(() => (
  <Suspense fallback={<Opening />}>
    <Here />
  </Suspense>
))

function Here() {
  const here = useHere()
  if (useMachine((snapshot) => snapshot.hasTag('on the way'))) return <Opening />
  const Page = (routeOf(here.page).page ?? comesAlong[here.page as keyof typeof comesAlong]) as FunctionComponent<Stop>
  return <Page {...here} key={here.fact ?? here.question ?? here.domain} />
}

const comesAlong = { setUp: SetUpPage, question: QuestionPage } satisfies Record<
  Exclude<ComesAlong, 'home'>,
  FunctionComponent<never>
>

const Opening = () => <p role="status">{common.opening}</p>

/** The way up: to the six domains; within a domain between one question and the whole page, or to the agenda that led here. */
export function Crumb() {
  const assessment = useAssessment()
  const { id } = assessment
  const here = useHere()
  const { page, domain, from } = here
  const [place] = useLocation()
  const isStep = page === 'question' || page === 'fact' || page === 'ladder'
  const hasWhole = useMayEnter({ page: 'domain', domain })
  return (
    <>
      {isStep && <Place here={here} />}
      <span className="ways-out">
        {page === 'hub' ? (
          <Link href={paths.home()} state={goingBack}>
            {common.missing.home}
          </Link>
        ) : (
          <Link href={paths.hub(id)} state={goingBack}>
            {words.backToHub}
          </Link>
        )}
        {from?.page === 'agenda' ? (
          <>
            <Dot />
            <Link href={paths.agenda(id)} state={goingBack}>
              {words.toAgenda}
            </Link>
          </>
        ) : (
          isStep &&
          hasWhole && (
            <>
              <Dot />
              <Link href={paths.domain(id, domain!)}>{words.whole}</Link>
            </>
          )
        )}
        {isForTheRoom(assessment) && (
          <span className="on-wide">
            <Dot />
            <Link href={paths.present(id, place.split('/').slice(3).join('/'))}>{common.project}</Link>
          </span>
        )}
      </span>
    </>
  )
}

const Dot = () => <span>{' · '}</span>
