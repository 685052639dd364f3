import { Link } from 'wouter'
import { isUnanswered } from '../../domain/asked.ts'
import { isForTheRoom } from '../../domain/who-answers.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { common } from '../../locales/en/common.ts'
import { paths } from '../../ports/paths.ts'
import { useHere, useMachine, useOnward } from '../../ports/use-work.ts'
import { Later } from '../../ui/later.tsx'
import { Title } from '../../ui/title.tsx'
import { AllAnswered } from '../parts/all-answered.tsx'
import { RecommendedContext } from '../parts/recommended.ts'
import { OneByOne } from './one-by-one.tsx'
import { StillPossible } from './still-possible.tsx'
import { useRecommendedSoon } from '../parts/use-recommended-now.ts'
import { settlingOf } from './use-agenda.ts'

export { toSettleNext } from '../../domain/diagram/to-settle-next.ts'

/** The agenda of the next meeting: to print, to work through, to pause at after a domain, or followed to its end. */
export function AgendaPage() {
  const { after } = useHere()
  const title = after ? words.afterTitle(common.domains[after]) : words.pageTitle
  return (
    <>
      <Title tab={title}>{title}</Title>
      <Later>
        <Told />
      </Later>
    </>
  )
}

function Told() {
  const telling = useRecommendedSoon()
  const { after } = useHere()
  const isPause = useMachine((snapshot) => snapshot.matches({ open: { walk: 'pause' } }))
  const isThrough = useMachine((snapshot) => snapshot.matches({ open: { walk: 'through' } }))
  const isOpen = settlingOf(telling).isAnyLeft
  const lead = isPause ? words.afterLead : isOpen ? words.pageLead : words.settledLead
  return (
    <RecommendedContext value={telling}>
      <p className="lead soft">{isThrough ? (isOpen ? words.through : words.settled) : lead}</p>
      <p className="actions page-actions no-print">
        {after && <Onward />}
        {isThrough ? (
          <Link className={after ? 'btn quiet' : 'btn'} href={paths.recommendation(telling.assessment.id)}>
            {words.toRecommendation}
          </Link>
        ) : (
          <OneByOne />
        )}
        {isForTheRoom(telling.assessment) && (
          <Link className="btn quiet" href={paths.room(telling.assessment.id)}>
            {words.askTheRoom}
          </Link>
        )}
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      {after && <AllAnswered domain={after} />}
      <section className="section agenda">
        {!isThrough && isUnanswered(telling.content, telling.assessment) ? (
          <p>{words.untouched}</p>
        ) : (
          <StillPossible isOnItsPage />
        )}
      </section>
    </RecommendedContext>
  )
}

/** From a pause to the next domain this depth asks, or a look at all the answers. */
function Onward() {
  const { to, domain } = useOnward()!
  return (
    <Link className="btn" href={to}>
      {domain ? words.next(common.domains[domain]) : words.toCheck}
    </Link>
  )
}
