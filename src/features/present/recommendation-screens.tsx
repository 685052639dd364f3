import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import { leaves } from '../../domain/evaluate.ts'
import { isHolding } from '../../domain/explain.ts'
import { decidingTests, routeExplained } from '../../domain/routes-tested.ts'
import { toldAs, type Warning } from '../../domain/warnings.ts'
import { useWords, type Words } from '../../locales/words.ts'
import { paths } from '../../machine/paths.ts'
import { Title } from '../../ui/title.tsx'
import { agreeing, readAs } from '../parts/read-as.ts'
import { shownAtMost, stepsOf } from '../parts/steps-of.ts'
import { useRecommended } from '../parts/recommended.ts'
import { LadderScreen } from './ladder-screen.tsx'
import { OutcomeScreen } from './outcome-screen.tsx'
import type { Screen } from './screen.ts'

const testsAtMost = 6
const reasonsAtMost = 2
const partingAtMost = 4

/** The recommendation, one thing a screen: what, the two readings, the ladder, why, what next, what to watch out for. */
export function recommendationScreens(telling: Recommended, { present }: Words): readonly Screen[] {
  const warnings = telling.recommendation.watchOuts.filter(
    ({ shownFirst, trace }) => shownFirst && leaves(trace).length > 0,
  )
  const bodies = [
    { path: '', body: <OutcomeScreen /> },
    { path: '/readings', body: <ReadingsScreen /> },
    { path: '/ladder', body: <LadderScreen /> },
    { path: '/why', body: <WhyScreen /> },
    { path: '/next', body: <NextScreen /> },
    ...warnings.map((warning) => ({ path: `/${warning.id}`, body: <WatchOutScreen warning={warning} /> })),
  ]
  return bodies.map(({ path, body }, at) => ({
    path: `recommendation${path}`,
    phase: 'recommendation',
    page: paths.recommendation(telling.assessment.id),
    where: present.where.recommendation(at + 1, bodies.length),
    body,
  }))
}

/** "You say A. What you can show supports B." And the answers on which the two part. */
function ReadingsScreen() {
  const words = useWords()
  const { youSay, canShow, more } = words.recommendation
  const { content, recommendation } = useRecommended()
  const said = readAs(recommendation.stated, words)
  const shown = readAs(recommendation.demonstrated, words)
  const parting = recommendation.partOn.map((id) => byId(content.questions, id).short)
  return (
    <>
      <p className="over">{words.decision.sections.readings}</p>
      {said === shown ? (
        <Title className="show" tab={words.decision.sections.readings}>
          {agreeing(recommendation.demonstrated, words)}
        </Title>
      ) : (
        <Title className="show" tab={words.decision.sections.readings}>
          {youSay.before}
          <span className="u-said">{said}</span>
          {youSay.after} {canShow.before}
          <span className="u-shown">{shown}</span>
          {canShow.after}
        </Title>
      )}
      {parting.length > 0 && said !== shown && (
        <p className="big">
          {words.present.partOn} <span>{parting.slice(0, partingAtMost).join(', ')}</span>
          {parting.length > partingAtMost && <span>{` ${more(parting.length - partingAtMost)}`}</span>}
          <span>.</span>
        </p>
      )}
    </>
  )
}

/** What decided it: the tests, each with how it came out. */
function WhyScreen() {
  const { recommendation: say, decision, present } = useWords()
  const telling = useRecommended()
  const { outcome, demonstrated } = telling.recommendation
  const isOpen = outcome === 'need-not-demonstrated'
  const title = isOpen
    ? say.why.titleOpen(decision.routes[routeExplained(telling.recommendation)])
    : decision.sections.why
  const tests = decidingTests(telling.recommendation, telling.content)
  const shown = tests.length > testsAtMost ? tests.slice(0, testsAtMost - 1) : tests
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      {isOpen ? <p>{say.why.introOpen}</p> : demonstrated.row && <p>{demonstrated.row.say}</p>}
      <ul className="verdicts">
        {shown.map(({ of, trace }) => (
          <li key={of.id}>
            <span>
              <b>{of.name}</b>
              {tests.length <= reasonsAtMost && <small>{of.reason}</small>}
            </span>
            <span>{decision.verdicts[trace.verdict]}</span>
          </li>
        ))}
        {tests.length > shown.length && (
          <li className="soft alone">{present.open.more(tests.length - shown.length)}</li>
        )}
      </ul>
    </>
  )
}

/** What must happen next; who has promised what stays on the page. */
function NextScreen() {
  const words = useWords()
  const { next } = words.recommendation
  const telling = useRecommended()
  const steps = stepsOf(telling, words).steps.slice(0, shownAtMost)
  const title = isHolding(telling.recommendation.outcome) ? next.holding(steps.length) : next.offered
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      {steps.length === 0 && <p className="big">{next.nothing}</p>}
      <ol className="next-steps">
        {steps.map(({ id, say }) => (
          <li key={id}>{say}</li>
        ))}
      </ol>
    </>
  )
}

function WatchOutScreen({ warning }: { readonly warning: Warning }) {
  const { recommendation: words, decision } = useWords()
  const watchOut = byId(useRecommended().content.watchOuts, warning.id)
  const { name, say } = toldAs(warning, watchOut)
  const kind = words.watchOuts.consequence[watchOut.consequence].toLowerCase()
  return (
    <>
      <p className="over">
        <span>{`${decision.sections.watchOuts}: ${kind}`}</span>
        {!warning.known && <span>{`, ${decision.warnedUnknown.toLowerCase()}`}</span>}
      </p>
      <Title className="show" tab={name}>
        {name}
      </Title>
      <p className="big">{say}</p>
      <p className="big do-first">
        <b>{decision.doFirst}:</b> <span>{watchOut.doFirst}</span>
      </p>
    </>
  )
}
