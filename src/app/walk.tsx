import { Suspense, useEffect } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { domains, type DomainId } from '../domain/content.ts'
import { HubPage } from '../features/hub/hub-page.tsx'
import { QuestionPage } from '../features/interview/question-page.tsx'
import { SetUpPage } from '../features/set-up/set-up-page.tsx'
import { useWords } from '../locales/words.ts'
import { paths, returnOf } from '../machine/paths.ts'
import { phases, type Phase } from '../machine/phases.ts'
import { useAssessment, useWork } from '../machine/work.ts'
import {
  ActionsPage,
  Agenda,
  AgendaPage,
  CheckAnswersPage,
  DomainPage,
  RecommendationPage,
  ScenariosPage,
} from './later-pages.ts'

/** Where the address points: a phase of the walk, and what is open within it. */
function usePlace(): { phase: Phase; detail: string | undefined } {
  const [path] = useLocation()
  const [, , , phase, detail] = path.split('/')
  return { phase: phases.find((known) => known === phase) ?? 'hub', detail }
}

/** The page for where the address points. The machine follows the address, so the browser's back works. */
export const Walk = () => (
  <Suspense fallback={<Opening />}>
    <PageHere />
  </Suspense>
)

function PageHere() {
  const { actor, walk } = useWork()
  const { phase, detail } = usePlace()
  const [, navigate] = useLocation()
  const { id } = useAssessment()
  const returnTo = returnOf(id, useSearch())
  useEffect(() => actor.send({ type: `went.to.${phase}` }), [actor, phase])

  if (phase === 'hub')
    return (
      <HubPage>
        <Suspense>
          <Agenda />
        </Suspense>
      </HubPage>
    )
  if (phase === 'set-up') return <SetUpPage step={detail} />
  if (phase === 'actions') return <ActionsPage />
  if (phase === 'check-answers') return <CheckAnswersPage />
  if (phase === 'recommendation') return <RecommendationPage />
  if (phase === 'agenda') return <AgendaPage />
  if (phase === 'scenarios') return <ScenariosPage scenario={detail} />

  const question = walk.questions.find((known) => known.id === detail && known.domain === phase)
  if (!question) return <DomainPage domain={phase} key={phase} />
  return <QuestionPage inLists={question} key={question.id} go={navigate} returnTo={returnTo} />
}

const Opening = () => <p role="status">{useWords().common.opening}</p>

/** The way up: to the six domains; within a domain between one question and the whole page, or to the agenda that led here. */
export function Crumb() {
  const { interview: words, common } = useWords()
  const { id } = useAssessment()
  const { phase, detail } = usePlace()
  const returnTo = returnOf(id, useSearch())
  const isDomain = (domains as readonly string[]).includes(phase)
  return (
    <>
      {phase === 'hub' ? (
        <Link href={paths.home()}>{common.missing.home}</Link>
      ) : (
        <Link href={paths.hub(id)}>{words.backToHub}</Link>
      )}
      {returnTo?.startsWith(paths.agenda(id)) ? (
        <>
          {' '}
          · <Link href={paths.agenda(id)}>{words.toAgenda}</Link>
        </>
      ) : (
        isDomain &&
        detail && (
          <>
            {' '}
            · <Link href={paths.domain(id, phase as DomainId)}>{words.whole(common.domains[phase as DomainId])}</Link>
          </>
        )
      )}{' '}
      · <Link href={paths.present(id, detail ? `${phase}/${detail}` : phase)}>{common.project}</Link>
    </>
  )
}
