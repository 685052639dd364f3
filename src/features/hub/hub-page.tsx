import { onOneLine } from '../../domain/text.ts'
import { Suspense, type ReactNode } from 'react'
import { Link } from 'wouter'
import { isOfAnEarlierVersion } from '../../domain/answers.ts'
import { isUnanswered } from '../../domain/asked.ts'
import { common } from '../../locales/en/common.ts'
import { hub as words } from '../../locales/en/hub.ts'
import { useAssessment, useOnward, useWork } from '../../ports/use-work.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { ResultChanged, useLastRead } from '../parts/what-it-changed.ts'
import { Tally } from './tally.tsx'
import { Tasks } from './tasks.tsx'
import { Then } from './then.tsx'
import './hub.css'

const RulesChanged = lazyPart(() => import('../parts/rules-changed.tsx'), 'RulesChangedNow')
const HubAside = lazyPart(() => import('./hub-aside.tsx'), 'HubAside')

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

function Onward() {
  const { lists } = useWork()
  const assessment = useAssessment()
  const { page, domain, to } = useOnward()!
  const toQuestion = isUnanswered(lists, assessment) ? words.start : words.carryOn
  return (
    <Link className="btn" href={to}>
      {domain ? toQuestion(common.domains[domain]) : page === 'setUp' ? words.startSetUp : words.after.check}
    </Link>
  )
}
