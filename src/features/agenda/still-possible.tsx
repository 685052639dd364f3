import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Outcome } from '../../domain/decide.ts'
import type { Matters, Point, Settling, Tipping } from '../../domain/diagram/what-if.ts'
import { answerState, type AnswerState } from '../../domain/walk.ts'
import { useWords, type Words } from '../../locales/all-words.ts'
import { Fold } from '../../ui/fold.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { Openness } from '../parts/openness.tsx'
import { firstSentence } from '../parts/steps-of.ts'
import { named, type Telling } from '../parts/telling.ts'
import { valueSays } from '../parts/value-says.ts'
import { thereAndBack } from './to-settle-next.ts'
import { useSettling } from './use-agenda.ts'

const openAtMost = 5

type Props = {
  readonly telling: Telling
  /** Where an answer leads back to. */
  readonly back: string
  /** It stands on a page of its own, so its parts are a level higher. */
  readonly isOnItsPage?: boolean
}

/** What can still come out; what to settle first, and why; what the groups differ on; and what may be left. */
export function StillPossible({ telling, back, isOnItsPage = false }: Props) {
  const { agenda: words, decision } = useWords()
  const { possible, possibleAtTheirWord, tipping, disputed, matters, idle, lists } = useSettling(telling)
  const { outcome } = telling.recommendation
  const Head = isOnItsPage ? 'h2' : 'h3'
  const names = (outcomes: readonly Outcome[]) => outcomes.map((one) => decision.outcomes[one])
  const isFixed = possible.length === 1
  return (
    <>
      {isOnItsPage && <h2>{words.title}</h2>}
      {isFixed ? (
        <>
          <p>{words.fixed(decision.outcomes[possible[0]!])}</p>
          <Turning tipping={tipping} telling={telling} back={back} />
        </>
      ) : (
        <>
          <p>{words.still(possible)}</p>
          <ul className="bullets">
            {possible.map((one) => (
              <li key={one}>
                {decision.outcomes[one]}
                {one === outcome && `, ${words.now}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {possible.join() !== possibleAtTheirWord.join() && (
        <p className="small soft">{words.atYourWord(names(possibleAtTheirWord))}</p>
      )}
      {!isFixed && (
        <>
          <Head className="after">{words.first}</Head>
          <p className="small soft">{words.firstSay}</p>
          <Fold
            items={matters.map((point) => (
              <ToSettle point={point} telling={telling} back={back} isOnItsPage={isOnItsPage} key={point.id} />
            ))}
            open={openAtMost}
            others={words.others}
            isOrdered
          />
          <OnPaper points={matters.slice(openAtMost)} telling={telling} />
          {isOnItsPage && <Certain lists={lists} telling={telling} back={back} />}
        </>
      )}
      {disputed.length > 0 && (
        <>
          <Head className="after">{words.differTitle}</Head>
          <ul className="bullets">
            {disputed.map(({ id, decides }) => (
              <li key={id}>
                <Link href={thereAndBack({ kind: 'question', id }, back, telling)}>
                  {named(telling.content.questions, id).short}
                </Link>
                : {words.differs[decides]}
              </li>
            ))}
          </ul>
        </>
      )}
      <Idle points={idle} telling={telling} />
    </>
  )
}

/** What is known keeps the result where it is: the answers that would have to say something else, each enough alone. */
function Turning({ tipping, telling, back }: { readonly tipping: readonly Tipping[] } & Omit<Props, 'isOnItsPage'>) {
  const { agenda: words } = useWords()
  const points = [...new Map(tipping.flatMap(({ changes }) => changes.map((one) => [one.id, one] as const))).values()]
  if (points.length === 0) return null
  return (
    <p>
      {words.turning}{' '}
      {listed(
        points.map((point) => (
          <Link href={thereAndBack(point, back, telling)} key={point.id}>
            {findOutSays(point, telling).name}
          </Link>
        )),
      )}
    </p>
  )
}

const listed = (items: readonly ReactNode[]): ReactNode => items.map((item, at) => (at === 0 ? item : [', ', item]))

/** An answer to settle: why it is open, what to do, and what to bring. On paper there is room for who and when. */
function ToSettle({ point, telling, back, isOnItsPage }: Required<Props> & { readonly point: Matters }) {
  const all = useWords()
  const { agenda: words } = all
  const { name, say, about } = findOutSays(point, telling)
  const bring = point.kind === 'question' ? named(telling.content.questions, point.id).acceptable[0] : undefined
  const Head = isOnItsPage ? 'h3' : 'h4'
  return (
    <li>
      <div className="label">
        <Head>
          <Link href={thereAndBack(point, back, telling)}>{name}</Link>
        </Head>
        <small>
          {about && `${about}: `}
          <Openness point={point} telling={telling} />
        </small>
      </div>
      <div className="body wide">
        <p>{say}</p>
        <p className="small">
          {words.why} {whyOf(point, telling, all)}
        </p>
        {bring && (
          <p className="small soft">
            {words.bring} {bring}
          </p>
        )}
        {isOnItsPage && <p className="print-only to-fill">{words.whoAndWhen}</p>}
      </div>
    </li>
  )
}

/** For each result that some answers make certain, a shortest list of them. */
function Certain({ lists, telling, back }: { readonly lists: Settling['lists'] } & Omit<Props, 'isOnItsPage'>) {
  const all = useWords()
  const { agenda: words, decision } = all
  if (lists.length === 0) return null
  return (
    <details className="fold certain">
      <summary>{words.certain}</summary>
      <p className="small soft">{words.certainSay}</p>
      <ul className="rows">
        {lists.map(({ headline, answers }) => (
          <li key={headline.outcome}>
            <div className="label">
              <h3>{decision.outcomes[headline.outcome]}</h3>
              <small>{words.answersEnough(answers.length)}</small>
            </div>
            <ul className="body wide bullets">
              {answers.map((answer) => (
                <li key={answer.id}>
                  <Link href={thereAndBack(answer, back, telling)}>{findOutSays(answer, telling).name}</Link>:{' '}
                  {valueSays(answer, telling, all)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What comes after the first few, by name: a page to take to a meeting is short. */
function OnPaper({ points, telling }: { readonly points: readonly Point[]; readonly telling: Telling }) {
  const { agenda: words } = useWords()
  if (points.length === 0) return null
  const names = points.map((point) => findOutSays(point, telling).name)
  return (
    <p className="print-only small">
      {words.others(points.length)}: {names.join(', ')}
    </p>
  )
}

/** What settling it can do: rule some results out, or only narrow them together with others, and then why it is asked. */
function whyOf({ kind, id, canRuleOut }: Matters, { content }: Telling, { agenda: words, decision }: Words): string {
  if (canRuleOut.length > 0) return words.rulesOut(canRuleOut.map(({ outcome }) => decision.outcomes[outcome]))
  const why =
    kind === 'question' ? named(content.questions, id).why : kind === 'fact' ? named(content.facts, id).why : ''
  return [words.together, firstSentence(why)].filter(Boolean).join(' ')
}

/** The licence to move on: what no longer changes the result, apart by why it is open. */
function Idle({ points, telling }: { readonly points: readonly Point[]; readonly telling: Telling }) {
  const { agenda: words } = useWords()
  if (points.length === 0) return null
  const stateOf = ({ kind, id }: Point) =>
    kind === 'question' ? answerState(telling.assessment.answers[id]) : openStates[0]
  return (
    <details className="after">
      <summary>{words.idle(points.length)}</summary>
      <p className="small">{words.idleSay}</p>
      {openStates.map((state) => {
        const those = points.filter((point) => stateOf(point) === state)
        return (
          those.length > 0 && (
            <p className="small" key={state}>
              <b>{words.idleStates[state]}</b> {those.map((point) => findOutSays(point, telling).name).join(', ')}
            </p>
          )
        )
      })}
    </details>
  )
}

const openStates = ['to-do', 'not-known', 'assumed'] as const satisfies readonly AnswerState[]
