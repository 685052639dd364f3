import { useState } from 'react'
import { Link } from 'wouter'
import { own } from '../../../domain/own.ts'
import { codeShown } from '../../../domain/session/code.ts'
import { marksOnWall } from '../../../domain/session/on-the-wall.ts'
import type { Order, Stage } from '../../../domain/session/question.ts'
import type { Now } from '../../../domain/session/wire.ts'
import { roomMarked } from '../../../domain/grid/room-marks.ts'
import { byPhone } from '../../../locales/en/by-phone.ts'
import { marking as words } from '../../../locales/en/marking.ts'
import { hereUrl } from '../../../ports/live.ts'
import { paths } from '../../../ports/paths.ts'
import { useAssessment } from '../../../ports/use-work.ts'
import { Title } from '../../../ui/title.tsx'
import { Ending, Line } from '../phones-end.tsx'
import { TheWall } from '../the-wall.tsx'
import { orderId, useOfPhones, useSendToPhones } from '../use-phones.ts'
import { WayIn } from '../way-in.tsx'
import { wallLines } from './wall-lines.ts'
import { WhatTheyMarked } from './what-they-marked.tsx'

/** The room marks, blind; what it marked once it is shown, and the way into the grid. */
export function Marking() {
  const { id } = useAssessment()
  const now = useOfPhones(({ context }) => context.now)
  const stage = stageOf(now)
  const title = stage === 'shown' ? words.shown : words.title
  return (
    <>
      <Line say={words.without} />
      <Title tab={title}>{title}</Title>
      {stage !== 'shown' && <WayIn />}
      {stage === 'shown' ? <WhatTheyMarked shown={now!.steps} /> : <HowFar stage={stage} />}
      <OnWall stage={stage} />
      <p className="small sitting-part">
        <Link href={paths.grid(id)}>{words.toGrid}</Link>
      </p>
      <Ending say={words.endSay} />
    </>
  )
}

/** All tasks go together: the stage of one is that of all. */
const stageOf = (now: Now | undefined): Stage => now?.steps[0]?.stage ?? 'answering'

/** Of how many tasks each role has marks, as it is told; the names are those of the day it was begun. */
function useReached() {
  const creation = useOfPhones(({ context }) => context.kept!.creation)
  const reached = useOfPhones(({ context }) => context.progress?.reached)
  const roles = creation.groups.map(({ id, name }) => ({ id, name, reached: own(reached ?? {}, id) ?? 0 }))
  return { tasks: creation.steps.length, roles }
}

function HowFar({ stage }: { readonly stage: Stage }) {
  const { tasks, roles } = useReached()
  const isClosed = stage === 'closed'
  return (
    <section className="sitting-part stack" aria-labelledby="how-far">
      <h2 id="how-far">{words.marking}</h2>
      <p>{isClosed ? words.closed : words.blind}</p>
      <dl className="summary">
        {roles.map(({ id, name, reached }) => (
          <div key={id}>
            <dt className="typed">{name}</dt>
            <dd className="num">{words.reached(reached, tasks)}</dd>
          </div>
        ))}
      </dl>
      <p className="actions page-actions">
        {isClosed ? (
          <>
            <Ordered order="show" say={words.show} isFirst />
            <Ordered order="reopen" say={byPhone.reopen} />
          </>
        ) : (
          <Ordered order="close" say={words.close} isFirst />
        )}
      </p>
    </section>
  )
}

type OrderedProps = { readonly order: Order; readonly say: string; readonly isFirst?: boolean }

/** An order about all tasks. */
function Ordered({ order, say, isFirst = false }: OrderedProps) {
  const send = useSendToPhones()
  const isReady = useOfPhones((snapshot) => snapshot.matches({ open: { order: 'settled' } }) && !!snapshot.context.now)
  return (
    <button
      type="button"
      className={isFirst ? 'btn' : 'btn quiet'}
      disabled={!isReady}
      onClick={() => send({ type: 'order.given', id: orderId(), given: { order } })}
    >
      {say}
    </button>
  )
}

/** How far they are on the wall; and once it is shown, what they marked, a few lines at a time. */
function OnWall({ stage }: { readonly stage: Stage }) {
  const assessment = useAssessment()
  const [wanted, turn] = useState(0)
  const code = useOfPhones(({ context }) => context.kept!.code)
  const heads = useOfPhones(({ context }) => context.progress?.joined ?? 0)
  const steps = useOfPhones(({ context }) => context.now?.steps)
  const pages = wallLines(stage === 'shown' ? roomMarked(steps ?? [], assessment).cells : [], assessment)
  const at = Math.max(0, Math.min(wanted, pages.length - 1))
  const marks = marksOnWall({
    stage,
    heads,
    ...useReached(),
    shown: { at: at + 1, of: pages.length, lines: pages[at] ?? [] },
    phones: { address: hereUrl(`j/${code}`).href, code: codeShown(code) },
  })
  return (
    <>
      <TheWall shows={{ on: 'marks', marks }} />
      {stage === 'shown' && pages.length > 1 && (
        <p className="actions small sitting-part">
          <button type="button" className="btn quiet small" disabled={at === 0} onClick={() => turn(at - 1)}>
            {words.wall.back}
          </button>
          <button
            type="button"
            className="btn quiet small"
            disabled={at === pages.length - 1}
            onClick={() => turn(at + 1)}
          >
            {words.wall.next}
          </button>
        </p>
      )}
    </>
  )
}
