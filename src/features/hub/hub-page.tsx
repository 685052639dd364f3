import { onOneLine } from '../../domain/text.ts'
import { Suspense, type ReactNode } from 'react'
import { Link } from 'wouter'
import { isOfAnEarlierVersion } from '../../domain/answers.ts'
import { nextQuestion, questionsAsked, tally } from '../../domain/asked.ts'
import { common } from '../../locales/en/common.ts'
import { hub as words } from '../../locales/en/hub.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { ResultChanged, useLastRead } from '../parts/what-it-changed.ts'
import { setUpState } from './set-up-state.ts'
import { Tally } from './tally.tsx'
import { Tasks } from './tasks.tsx'
import { Then } from './then.tsx'
import './hub.css'

const RulesChanged = lazyPart(() => import('../parts/rules-changed.tsx').then(({ RulesChangedNow }) => RulesChangedNow))
const HubAside = lazyPart(() => import('./hub-aside.tsx').then(({ HubAside }) => HubAside))

/** Where everything starts from and comes back to: how far each domain is, and the one thing to do next. */
export function HubPage({ children }: { readonly children?: ReactNode }) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const { about } = assessment.about
  const read = useLastRead()
  const title = about.title || common.untitled
  return (
    <div className="hub">
      <div className="hub-head">
        <Title tab={onOneLine(title)}>{title}</Title>
        <p className="lead soft">{(about.isRunning ? words.leadRunning : words.lead)(about.people)}</p>
        <Tally />
        {read && (
          <Suspense>
            <ResultChanged read={read} />
          </Suspense>
        )}
        {isOfAnEarlierVersion(assessment, lists.version) && (
          <Suspense>
            <RulesChanged />
          </Suspense>
        )}
        <p className="actions">
          <Onward />
        </p>
      </div>
      <section className="hub-tasks" aria-labelledby="six">
        <h2 id="six">{words.six}</h2>
        <Tasks />
        <Then />
      </section>
      <Suspense>
        <HubAside />
      </Suspense>
      <div className="hub-more">{children}</div>
    </div>
  )
}

/** Set-up before anything is given; then the first question nobody has touched; then a look at all the answers. */
function Onward() {
  const { lists } = useWork()
  const assessment = useAssessment()
  const asked = questionsAsked(lists, assessment)
  const isUntouched = tally(asked, assessment)['to-do'] === asked.length
  const next = nextQuestion(lists, assessment)
  const setUpFacts = lists.facts.filter(({ askedWith }) => askedWith === 'set-up').map(({ id }) => id)
  const [to, say] =
    isUntouched && setUpState(assessment, setUpFacts) === 'not-started'
      ? [paths.setUp(assessment.id), words.startSetUp]
      : next
        ? [
            paths.question(assessment.id, next),
            (isUntouched ? words.start : words.carryOn)(common.domains[next.domain]),
          ]
        : [paths.checkAnswers(assessment.id), words.after.check]
  return (
    <Link className="btn" href={to}>
      {say}
    </Link>
  )
}
