import { listSay } from '../../locales/lists.ts'
import { decision as decisionWords } from '../../locales/en/decision.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { Ref } from '../../domain/ref.ts'
import type { Matters } from '../../domain/diagram/what-if.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { Fold } from '../../ui/fold.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { Openness } from '../parts/openness.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { AnswerLink } from './answer-link.tsx'

/** On the page of the six domains there is less room. */
const openAtMost = { here: 5, hub: 3 }

/** More than so many results are told as all of them. */
const manyResults = 3

type Props = { readonly matters: readonly Matters[]; readonly isOnItsPage: boolean }

/** What to settle first: a few, and the others behind one click. A page to take to a meeting has the others by name. */
export function ToSettle({ matters, isOnItsPage }: Props) {
  const open = isOnItsPage ? openAtMost.here : openAtMost.hub
  return (
    <>
      <p className="small soft">{words.firstSay}</p>
      <Fold
        items={matters.map((point) => (
          <Row point={point} isOnItsPage={isOnItsPage} key={point.id} />
        ))}
        open={open}
        others={words.others}
        isOrdered
      />
      <OnPaper points={matters.slice(open)} />
    </>
  )
}

/** An answer to settle: why it is open, what to do, why it matters, and what to bring. On paper there is room for who and when. */
function Row({ point, isOnItsPage }: { readonly point: Matters; readonly isOnItsPage: boolean }) {
  const telling = useRecommended()
  const { say, about } = findOutSays(point, telling)
  const why = whyOf(point, telling)
  const bring = point.kind === 'question' ? byId(telling.content.questions, point.id).acceptable[0] : undefined
  const Head = isOnItsPage ? 'h3' : 'h4'
  return (
    <li>
      <div className="label">
        <Head>
          <AnswerLink point={point} />
        </Head>
        <small>
          {about && <span>{`${about}: `}</span>}
          <Openness point={point} />
        </small>
      </div>
      <div className="body wide">
        <p>{say}</p>
        {why !== '' && why !== say && <p className="small">{`${words.why} ${why}`}</p>}
        {bring && <p className="small soft">{`${words.bring} ${bring}`}</p>}
        {isOnItsPage && <p className="print-only to-fill">{words.whoAndWhen}</p>}
      </div>
    </li>
  )
}

/** What settling it can do alone; where it only narrows the results together with others, why it is asked. */
function whyOf({ kind, id, canRuleOut }: Matters, { content }: Recommended): string {
  const decided = canRuleOut.map(
    ({ outcome }) => words.canShow[outcome] ?? words.canRuleOut(decisionWords.outcomes[outcome]),
  )
  if (decided.length > manyResults) return words.decidesAll
  if (decided.length > 0) return `${words.itCan} ${listSay(decided)}.`
  const asked = { question: content.questions, fact: content.facts, rung: [] }[kind].find((one) => one.id === id)
  return asked?.why ?? ''
}

function OnPaper({ points }: { readonly points: readonly Ref[] }) {
  const telling = useRecommended()
  if (points.length === 0) return null
  return (
    <p className="print-only small">
      {`${words.others(points.length)}: ${points.map((point) => findOutSays(point, telling).name).join('; ')}`}
    </p>
  )
}
