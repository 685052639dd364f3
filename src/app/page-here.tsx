import { Suspense, useEffect, type FunctionComponent } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import type { DomainId } from '../domain/content.ts'
import { HubPage } from '../features/hub/hub-page.tsx'
import { QuestionPage } from '../features/interview/question-page.tsx'
import { SetUpPage } from '../features/set-up/set-up-page.tsx'
import { common } from '../locales/en/common.ts'
import { interview as words } from '../locales/en/interview.ts'
import { paths, returnOf } from '../ports/paths.ts'
import { useAssessment, useWork } from '../ports/use-work.ts'
import { Later } from '../ui/later.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { goingBack } from '../ui/places.ts'
import { usePlace, type Named } from './place.ts'
import { routeOf, routes, type ComesAlong } from './routes.ts'

/** The page for where the address points. The machine follows the address, so the browser's back works. */
export const PageHere = () => (
  <Suspense fallback={<Opening />}>
    <Here />
  </Suspense>
)

function Here() {
  const { actor } = useWork()
  const { page, named, phase } = usePlace()
  useEffect(() => actor.send({ type: `went.to.${phase}` }), [actor, phase])
  const Page = (routeOf(page).page ?? comesAlong[page as keyof typeof comesAlong]) as FunctionComponent<Named>
  return <Page {...named} key={named.domain} />
}

const Agenda = lazyPart(() => import('../features/agenda/agenda.tsx').then(({ Agenda }) => Agenda))

const Hub = () => (
  <HubPage>
    <Later>
      <Agenda />
    </Later>
  </HubPage>
)

type AskedProps = { readonly domain: DomainId; readonly question: string }

/** A question of the domain; the domain whole, where it has no such question. */
function Question({ domain, question: id }: AskedProps) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const [, navigate] = useLocation()
  const returnTo = returnOf(assessment.id, useSearch())
  const question = lists.questions.find((known) => known.id === id && known.domain === domain)
  const go = (to: string) => navigate(to, to === returnTo ? { state: goingBack } : {})
  if (!question) return <routes.domain.page domain={domain} />
  return <QuestionPage inLists={question} key={question.id} go={go} returnTo={returnTo} />
}

const comesAlong = { hub: Hub, setUp: SetUpPage, question: Question } satisfies Record<
  Exclude<ComesAlong, 'home'>,
  FunctionComponent<never>
>

const Opening = () => <p role="status">{common.opening}</p>

/** The way up: to the six domains; within a domain between one question and the whole page, or to the agenda that led here. */
export function Crumb() {
  const { id } = useAssessment()
  const { page, named, phase } = usePlace()
  const returnTo = returnOf(id, useSearch())
  const screen = routeOf(page).projector && [phase, named.question].filter(Boolean).join('/')
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
      {returnTo?.startsWith(paths.agenda(id)) ? (
        <>
          <Dot />
          <Link href={paths.agenda(id)} state={goingBack}>
            {words.toAgenda}
          </Link>
        </>
      ) : (
        page === 'question' && (
          <>
            <Dot />
            <Link href={paths.domain(id, named.domain!)}>{words.whole(common.domains[named.domain!])}</Link>
          </>
        )
      )}
      <Dot />
      <Link href={paths.present(id, screen)}>{common.project}</Link>
    </>
  )
}

const Dot = () => <span>{' · '}</span>
