import { Suspense, useEffect, useRef, useState } from 'react'
import type { AskedQuestion } from '../../domain/content.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { howKnown } from '../../domain/walk.ts'
import { useHere } from '../../ports/use-work.ts'
import { Glyph, type Ink } from '../../ui/charts/ink.tsx'
import { takesDigits } from '../../ui/digits.ts'
import { FieldError } from '../../ui/field.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Row } from '../../ui/row.tsx'
import { useGiveAnswer, useOfAnswer } from '../parts/use-answer.ts'
import { GoesOn, useStaysHere } from './goes-on.tsx'

const Carried = lazyPart(() => import('./carried.tsx'), 'Carried')

type Props = {
  readonly question: AskedQuestion
  readonly error: string | undefined
  /** It is asked by a level that was chosen just now: it comes into view. */
  readonly isNew: boolean
  /** Goes on, where nothing on the page is missing. */
  readonly goOn: (() => void) | undefined
}

/**
 * How do you know? The first choice completes the answer, and goes on unless somebody stays. Once it is given it is a line
 * that opens, and another choice there stays.
 */
export function HowKnown({ question, error, isNew, goOn }: Props) {
  const basis = useOfAnswer(question, (answer) => answer?.basis)
  const [wasGiven] = useState(basis !== undefined)
  const staysHere = useStaysHere()
  const part = useRef<HTMLDivElement>(null)
  const isAsked = !wasGiven || basis === undefined
  const isWanted = useHere().at === howKnown
  useEffect(() => {
    if (isNew) part.current!.scrollIntoView({ block: 'nearest' })
  }, [isNew])
  // Where the address leads to it, it is in view and in focus.
  useEffect(() => {
    if (!isWanted) return
    part.current!.scrollIntoView()
    const inks = part.current!.querySelectorAll<HTMLElement>('.ink')
    ;([...inks].find((ink) => ink.getAttribute('aria-pressed') === 'true') ?? inks[0])?.focus({ preventScroll: true })
  }, [isWanted])
  if (!isAsked)
    return (
      <div className="fold-rows" ref={part}>
        <Row
          name={words.howKnown}
          says={
            <span className="how-known-says">
              <Glyph height={3} ink={basis} size={22} /> <b>{`${words.bases[basis]!.hint}.`}</b>{' '}
              <span>{words.bases[basis]!.say}</span>
            </span>
          }
          isOpen={isWanted || error !== undefined}
        >
          <Inks question={question} />
          <Suspense>
            <Carried question={question} />
          </Suspense>
        </Row>
      </div>
    )
  return (
    <div
      role="group"
      className="how-known"
      aria-labelledby="how-known"
      aria-describedby={error ? 'basis-error' : undefined}
      ref={part}
    >
      <div className="how-head">
        <h2 id="how-known">{words.howKnow}</h2>
        {goOn && <GoesOn />}
      </div>
      <div className={error ? 'has-error' : undefined}>
        <FieldError id="basis" error={error} />
        <Inks question={question} chosen={basis === undefined && !staysHere ? goOn : undefined} />
      </div>
      {basis !== undefined && (
        <Suspense>
          <Carried question={question} />
        </Suspense>
      )}
    </div>
  )
}

/** The four ways of knowing, each with its ink. They are buttons, since a choice may go on. */
function Inks({ question, chosen }: { readonly question: AskedQuestion; readonly chosen?: (() => void) | undefined }) {
  const basis = useOfAnswer(question, (answer) => answer?.basis)
  const give = useGiveAnswer(question)
  return (
    <div className="four-inks" {...takesDigits}>
      {words.bases.map(({ say, hint }, at) => (
        <button
          type="button"
          className="ink"
          id={`basis-${at}`}
          name="basis"
          value={at}
          aria-pressed={basis === at}
          key={hint}
          onClick={() => {
            give({ basis: at as 0 })
            chosen?.()
          }}
        >
          <Glyph height={3} ink={at as Ink} size={22} />
          <b>{hint}</b> <span>{say}</span>
        </button>
      ))}
    </div>
  )
}
