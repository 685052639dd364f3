import { Fragment } from 'react'
import type { Ref } from '../../domain/ref.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { decision } from '../../locales/en/decision.ts'
import { useRecommended } from '../parts/recommended.ts'
import { turning } from '../parts/turning.ts'
import { AnswerLink } from './answer-link.tsx'
import { Certain } from './certain.tsx'
import { MayBeLeft } from './may-be-left.tsx'
import { ToSettle } from './to-settle.tsx'
import { settlingOf, type SettlingTold } from './use-agenda.ts'
import './agenda.css'

/** What can still come out; what to settle first, and why; what the groups differ on; and what may be left. */
export function StillPossible({ isOnItsPage = false }: { readonly isOnItsPage?: boolean }) {
  const told = settlingOf(useRecommended())
  const Head = isOnItsPage ? 'h2' : 'h3'
  const isFixed = told.possible.length === 1
  return (
    <>
      {isOnItsPage && <h2>{words.title}</h2>}
      <Results told={told} />
      {isFixed && <Turning told={told} />}
      <ToSettle isOnItsPage={isOnItsPage} />
      {isOnItsPage && !isFixed && <Certain told={told} />}
      {told.disputed.length > 0 && (
        <>
          <Head className="after">{words.differTitle}</Head>
          <Disputed disputed={told.disputed} />
        </>
      )}
      <MayBeLeft points={told.idle} />
    </>
  )
}

type Told = { readonly told: SettlingTold }

/** The results still open, going by what can be shown; and where that is not the same, taken at their word. */
function Results({ told: { possible, closed, possibleAtTheirWord } }: Told) {
  const { outcome } = useRecommended().recommendation
  const [only] = possible
  const barred = possible.length > 1 ? closed() : []
  return (
    <>
      {possible.length === 1 ? (
        <p>{words.fixed(decision.outcomes[only!])}</p>
      ) : (
        <>
          <p>{words.still(possible)}</p>
          <ul className="bullets">
            {possible.map((one) => (
              <li key={one}>
                <span>{decision.outcomes[one]}</span>
                {one === outcome && <span>{`, ${words.now}`}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {barred.length > 0 && (
        <ul className="bullets soft closed">
          {barred.map(({ outcome: no, changes, because }) => (
            <li key={no}>
              <span>{words.closed(decision.outcomes[no])}</span>{' '}
              {because.length > 0 && (
                <>
                  <span>{words.closedBy(changes)}</span> <Answers points={because} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {possible.join() !== possibleAtTheirWord.join() && (
        <p className="small soft">{words.atYourWord(possibleAtTheirWord.map((one) => decision.outcomes[one]))}</p>
      )}
    </>
  )
}

/** What is known keeps the result where it is: the answers that would have to say something else, each enough alone. */
function Turning({ told }: Told) {
  const points = turning(told)
  if (points.length === 0) return null
  return (
    <p>
      <span>{words.turning(points.length)}</span> <Answers points={points} />
    </p>
  )
}

/** Answers by name. Of many only the first few: what would change the result stands with the recommendation. */
function Answers({ points }: { readonly points: readonly Ref[] }) {
  const shown = points.length > namedAtMost + 1 ? points.slice(0, namedAtMost) : points
  return (
    <>
      {shown.map((point, at) => (
        <Fragment key={`${point.kind} ${point.id}`}>
          {at > 0 && <span>{'; '}</span>}
          <AnswerLink point={point} />
        </Fragment>
      ))}
      {shown.length < points.length && <span>{` ${words.andMore(points.length - shown.length)}`}</span>}
    </>
  )
}

const namedAtMost = 4

/** Where groups differ: whether it matters who is right. */
function Disputed({ disputed }: Pick<SettlingTold, 'disputed'>) {
  return (
    <ul className="bullets">
      {disputed.map(({ id, decides }) => (
        <li key={id}>
          <AnswerLink point={{ kind: 'question', id }} />
          <span>{`: ${words.differs[decides]}`}</span>
        </li>
      ))}
    </ul>
  )
}
