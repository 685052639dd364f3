import { memo, Suspense, useLayoutEffect, type FunctionComponent } from 'react'
import { Link, useLocation } from 'wouter'
import type { Stop } from '../domain/walk.ts'
import { QuestionPage } from '../features/interview/question-page.tsx'
import { SetUpPage } from '../features/set-up/set-up-page.tsx'
import { common } from '../locales/en/common.ts'
import { interview as words } from '../locales/en/interview.ts'
import type { AssessmentActor } from '../machine/assessment-machine.ts'
import { paths } from '../ports/paths.ts'
import { useAssessment, useHere, useMachine, useMayEnter } from '../ports/use-work.ts'
import { goingBack } from '../ui/places.ts'
import { useStop } from './place.ts'
import { routeOf, type ComesAlong } from './routes.ts'

/** The machine is told where the address points, before that is drawn: or else to the whole domain, or to the hub. */
export function Address({ actor }: { readonly actor: AssessmentActor }) {
  const stop = useStop()
  useLayoutEffect(() => {
    const { domain } = stop
    const ways = [stop, { page: 'domain', domain } as const, { page: 'hub' } as const]
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
  return <Page {...here} key={here.question ?? here.domain} />
}

const comesAlong = { setUp: SetUpPage, question: QuestionPage } satisfies Record<
  Exclude<ComesAlong, 'home'>,
  FunctionComponent<never>
>

const Opening = () => <p role="status">{common.opening}</p>

/** The way up: to the six domains; within a domain between one question and the whole page, or to the agenda that led here. */
export function Crumb() {
  const { id } = useAssessment()
  const { page, domain, from } = useHere()
  const [place] = useLocation()
  const hasWhole = useMayEnter({ page: 'domain', domain })
  return (
    <>
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
        page === 'question' &&
        hasWhole && (
          <>
            <Dot />
            <Link href={paths.domain(id, domain!)}>{words.whole(common.domains[domain!])}</Link>
          </>
        )
      )}
      <Dot />
      <Link href={paths.present(id, place.split('/').slice(3).join('/'))}>{common.project}</Link>
    </>
  )
}

const Dot = () => <span>{' · '}</span>
