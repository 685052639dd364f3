import { Link } from 'wouter'
import { isUnanswered } from '../../domain/asked.ts'
import { isForTheRoom } from '../../domain/who-answers.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { ScenariosLink } from '../parts/scenarios-link.tsx'
import { RecommendedContext } from '../parts/recommended.ts'
import { OneByOne } from './one-by-one.tsx'
import { StillPossible } from './still-possible.tsx'
import { useRecommendedSoon } from '../parts/use-recommended-now.ts'

/** On the page of the six domains: what the open answers can still lead to, and which of them to settle first. */
export function Agenda() {
  const { id } = useAssessment()
  const telling = useRecommendedSoon()
  if (isUnanswered(telling.content, telling.assessment)) return null
  return (
    <RecommendedContext value={telling}>
      <section className="section agenda" aria-labelledby="agenda">
        <h2 id="agenda">{words.title}</h2>
        <StillPossible />
        <p className="actions to-agenda">
          <OneByOne />
          {isForTheRoom(telling.assessment) && <Link href={paths.room(id)}>{words.askTheRoom}</Link>}
          <Link href={paths.agenda(id)}>{words.asPage}</Link>
          <ScenariosLink />
        </p>
      </section>
    </RecommendedContext>
  )
}
