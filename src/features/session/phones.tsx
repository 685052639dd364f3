import { useEffect, useState, type ReactNode } from 'react'
import { byId } from '../../domain/by-id.ts'
import { own } from '../../domain/own.ts'
import { codeShown } from '../../domain/session/code.ts'
import { onTheWall } from '../../domain/session/on-the-wall.ts'
import type { Order } from '../../domain/session/question.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { isOfLevels } from '../../domain/session/tally.ts'
import type { Now, Results, StepNow } from '../../domain/session/wire.ts'
import { roundId } from '../../domain/voices/each-group.ts'
import { byPhone as words } from '../../locales/en/by-phone.ts'
import { session } from '../../locales/en/session.ts'
import { hereUrl, live } from '../../ports/live.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { sidesOf } from './apart.tsx'
import { AfterShown } from './after-shown.tsx'
import { Sentences } from './asked.tsx'
import { cellSays } from '../parts/cell-says.ts'
import { Beside } from './beside.tsx'
import { Clock, PlanContext, useRunSheet } from './run-sheet.tsx'
import { Unanimous } from './unanimous.tsx'
import { Ending, Line } from './phones-end.tsx'
import { orderId, useOfPhones, useSendToPhones } from './use-phones.ts'
import { Script } from './script.tsx'
import { TheWall } from './the-wall.tsx'
import { putOnRecord } from './use-sitting.ts'
import { WayIn } from './way-in.tsx'

/** A sitting by phones, as its facilitator leads it: what is so is what the server says. */
export function Phones() {
  const now = useOfPhones(({ context }) => context.now)
  const creation = useOfPhones(({ context }) => context.kept!.creation)
  const [wanted, goTo] = useState<string>()
  const { content } = useRecommended()
  useRecording(now)
  const led = useOfPhones(({ context }) => context.kept!.led)
  const ids = creation.steps.map(({ id }) => id)
  const at = wanted ?? now?.at ?? ids[0]!
  const taken = ids.filter((id) => id === at || (stepIn(now, id)?.stage ?? 'waiting') !== 'waiting')
  const plan = useRunSheet(led, at, taken, ids)
  const asked = plan ? taken : ids
  const next = plan ? plan.sheet.slots[0]?.question : ids[ids.indexOf(at) + 1]
  const place = { at: asked.indexOf(at) + 1, of: asked.length + (plan?.sheet.slots.length ?? 0) }
  const where = session.of(place.at, place.of)
  const step = stepIn(now, at)
  const round = step && roundOf(step)
  return (
    <PlanContext value={plan}>
      <Line say={words.withoutSay} />
      <p className="eyebrow">{where}</p>
      <Title tab={where}>{creation.steps[ids.indexOf(at)]!.ask}</Title>
      <WayIn />
      {now && <Question at={at} now={now} key={`${at} ${step?.round ?? 1}`} />}
      <p className="pager sitting-part">
        {next && (
          <button type="button" className="btn quiet" onClick={() => goTo(next)}>
            {words.next}
          </button>
        )}
      </p>
      <Script
        stage={step?.stage ?? 'waiting'}
        door="phones"
        areApart={round !== undefined && sidesOf(round).length > 0}
      />
      <Clock />
      <OnWall question={at} place={place} />
      <Beside question={byId(content.questions, at)} key={at} />
      <details className="sitting-part">
        <summary>{session.change.jump}</summary>
        <ol className="jump-list small">
          {creation.steps.map(({ id, ask }) => (
            <li key={id}>
              <button
                type="button"
                className="link"
                aria-current={id === at ? 'step' : undefined}
                onClick={() => goTo(id)}
              >
                {ask}
              </button>{' '}
              <span className="soft">{session.end.states[stepIn(now, id)?.stage ?? 'waiting']}</span>
            </li>
          ))}
        </ol>
      </details>
      <Ending say={words.endSay} />
    </PlanContext>
  )
}

function OnWall({ question, place }: { readonly question: string; readonly place: { at: number; of: number } }) {
  const code = useOfPhones(({ context }) => context.kept!.code)
  const progress = useOfPhones(({ context }) => context.progress)
  const step = useOfPhones(({ context }) => stepIn(context.now, question))
  const round = step && roundOf(step)
  const room = onTheWall({
    question,
    ...place,
    stage: step?.stage ?? 'waiting',
    round: step?.round ?? 1,
    answered: progress?.answered ?? 0,
    heads: progress?.joined,
    rounds: round ? [round] : [],
    phones: { address: hereUrl(`j/${code}`).href, code: codeShown(code) },
  })
  return <TheWall shows={{ on: 'room', room }} />
}

const stepIn = (now: Now | undefined, id: string): StepNow | undefined => now?.steps.find((step) => step.id === id)

/** Each round that is shown goes on record once: one that is taken back stays so. */
function useRecording(now: Now | undefined): void {
  const send = useSendToPhones()
  const kept = useOfPhones(({ context }) => context.kept!)
  const { actor } = useWork()
  const { content } = useRecommended()
  useEffect(() => {
    for (const step of now?.steps ?? []) {
      const round = roundOf(step)
      const before = own(kept.before, step.id) ?? 0
      const id = roundId(step.id, before + step.round)
      if (!round || round.cells.length === 0 || kept.recorded.includes(id)) continue
      putOnRecord({ question: step.id, before }, round, content, actor)
      send({ type: 'round.recorded', id })
    }
  }, [now, kept, actor, content, send])
}

/** A round as it was shown; none before. */
const roundOf = ({ stage, round, smallest, cells, notShown = 0 }: StepNow): RoundShown | undefined =>
  stage === 'shown' && cells
    ? {
        round,
        how: 'phones',
        smallest,
        cells: cells.flatMap(({ voices, counts }) =>
          isOfLevels(counts) ? [{ voices: [...voices], counts: [...counts] }] : [],
        ),
        notShown,
      }
    : undefined

function Question({ at, now }: { readonly at: string; readonly now: Now }) {
  const { content } = useRecommended()
  const send = useSendToPhones()
  const isSending = useOfPhones((snapshot) => !snapshot.matches({ open: { order: 'settled' } }))
  const progress = useOfPhones(({ context }) => context.progress)
  const step = stepIn(now, at)
  const stage = step?.stage ?? 'waiting'
  const [leftOut, leave] = useState<readonly string[]>([])
  const order = (what: Order, say: string, isFirst = false) => (
    <button
      type="button"
      className={isFirst ? 'btn' : 'btn quiet'}
      disabled={isSending}
      onClick={() =>
        send({
          type: 'order.given',
          id: orderId(),
          given: { order: what, step: at, ...(what === 'show' && { leftOut: [...leftOut] }) },
        })
      }
    >
      {say}
    </button>
  )
  return (
    <>
      {(stage === 'waiting' || stage === 'answering') && <Sentences levels={byId(content.questions, at).levels} />}
      {stage === 'waiting' && (
        <>
          <p>{words.waits}</p>
          <p className="actions page-actions">{order('open', words.open, true)}</p>
        </>
      )}
      {stage === 'answering' && (
        <>
          <p className="lead sitting-part" role="status">
            {words.answered(progress?.answered ?? 0, progress?.joined ?? 0)}
          </p>
          <p className="actions page-actions">
            {order('close', words.close, true)} {order('withdraw', words.withdraw)}
          </p>
        </>
      )}
      {stage === 'closed' && (
        <>
          <Preview at={at} leftOut={leftOut} leave={leave} />
          <p className="actions page-actions">
            {order('show', words.show, true)} {order('reopen', words.reopen)} {order('withdraw', words.withdraw)}
          </p>
        </>
      )}
      {step && stage === 'shown' && <ShownByPhone step={step} again={order('again', words.again)} />}
      <p className="small soft" role="status">
        {isSending ? words.sending : ''}
      </p>
    </>
  )
}

type PreviewProps = {
  readonly at: string
  readonly leftOut: readonly string[]
  readonly leave: (names: readonly string[]) => void
}

/** Closed, and seen by nobody: which groups would be shown, and where showing tells what each of them said. */
function Preview({ at, leftOut, leave }: PreviewProps) {
  const preview = useOfPhones(({ context }) => context.progress?.preview)
  const { voices } = useAssessment()
  if (preview?.step !== at) return <p>{words.closed}</p>
  const { shown, notShown, unanimous } = preview
  return (
    <div className="stack">
      <p>{words.closed}</p>
      <p>{shown.length === 0 ? words.nobody : words.willShow(shown.map((ids) => cellSays(ids, voices)))}</p>
      {notShown > 0 && <p className="warning-text">{words.notShown(notShown)}</p>}
      {unanimous.map((ids) => (
        <Unanimous cell={{ voices: ids }} leftOut={leftOut} leave={leave} key={ids.join(' ')} />
      ))}
    </div>
  )
}

function ShownByPhone({ step, again }: { readonly step: StepNow; readonly again: ReactNode }) {
  const { content } = useRecommended()
  const version = useOfPhones(({ context }) => context.now?.version)
  const before = useOfPhones(({ context }) => own(context.kept!.before, step.id) ?? 0)
  const round = roundOf(step)
  if (!round || round.cells.length === 0) return <p>{words.nobody}</p>
  return (
    <>
      <AfterShown
        question={byId(content.questions, step.id)}
        round={round}
        before={before}
        notes={<Notes step={step.id} key={version} />}
      />
      <p className="actions page-actions">{again}</p>
    </>
  )
}

/** What people wrote beside it, let out with others: each may be kept as a different view. */
function Notes({ step }: { readonly step: string }) {
  const kept = useOfPhones(({ context }) => context.kept!)
  const give = useGive()
  const { newId } = useWork()
  const [notes, setNotes] = useState<Results['notes']>([])
  const { dissents } = useAssessment()
  const isTaken = (text: string) => Object.values(dissents).some((one) => one.question === step && one.text === text)
  useEffect(() => {
    let isHere = true
    void live.notes(kept).then((all) => isHere && setNotes(all.filter((note) => note.step === step)))
    return () => void (isHere = false)
  }, [kept, step])
  if (notes.length === 0) return null
  return (
    <section className="sitting-part" aria-labelledby="notes">
      <h2 id="notes">{words.notes}</h2>
      <ul className="bullets">
        {notes.map(({ text, group }) => (
          <li key={text}>
            <span className="typed">{text}</span>{' '}
            {isTaken(text) ? (
              <span role="status">{words.kept}</span>
            ) : (
              <button
                type="button"
                className="link"
                onClick={() =>
                  give('answer', 'dissents', newId(), {
                    question: step,
                    text,
                    wouldChange: '',
                    done: '',
                    at: new Date().toISOString(),
                    ...(group !== undefined && { voice: group }),
                  })
                }
              >
                {words.asDissent}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
