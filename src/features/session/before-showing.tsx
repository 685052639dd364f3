import { useEffect, useRef, useState } from 'react'
import { cellName } from '../../domain/session/cells.ts'
import { answeredIn, atHand, preview } from '../../domain/session/sitting.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Asked } from './asked.tsx'
import { cellSays, namesOf } from '../parts/cell-says.ts'
import { Unanimous } from './unanimous.tsx'
import { useSend, useSitting } from './use-sitting.ts'

const { closed: words } = session

/** Closed, and not shown yet: which groups would be shown, which not, and where showing tells what each of them said. */
export function BeforeShowing() {
  const send = useSend()
  const step = atHand(useSitting())
  const { voices } = useAssessment()
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const { cells, notShown, unanimous } = preview(step)
  const shown = cells.filter((cell) => !leftOut.includes(cellName(cell)))
  const alone = shown.filter((cell) => cell.voices.length === 1)
  const pooled = shown.filter((cell) => cell.voices.length > 1)
  const show = useRef<HTMLButtonElement>(null)
  const isPlain = notShown === 0 && unanimous.length === 0
  // Nothing to weigh: one key goes on.
  useEffect(() => {
    if (isPlain) show.current?.focus()
  }, [isPlain])
  return (
    <>
      <Asked after={words.title} />
      <div className="sitting-part stack">
        <h2>{words.title}</h2>
        {answeredIn(step) === 0 && <p>{words.nobody}</p>}
        {answeredIn(step) > 0 && shown.length === 0 && <p>{words.none}</p>}
        {alone.length > 0 && <p>{words.willShow(alone.map((cell) => cellSays(cell.voices, voices)))}</p>}
        {pooled.map((cell) => (
          <p key={cellName(cell)}>{session.wouldBeTogether(namesOf(cell.voices, voices))}</p>
        ))}
        {notShown > 0 && <p className="warning-text">{words.notShown(notShown)}</p>}
        {unanimous.map((cell) => (
          <Unanimous cell={cell} leftOut={leftOut} leave={setLeftOut} key={cellName(cell)} />
        ))}
      </div>
      <p className="actions page-actions">
        {shown.length > 0 && (
          <button type="button" className="btn" ref={show} onClick={() => send({ type: 'shown', leftOut })}>
            {words.show}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={() => send({ type: 'reopened' })}>
          {words.reopen}
        </button>
        <button type="button" className="link" onClick={() => send({ type: 'withdrawn' })}>
          {words.withdraw}
        </button>
      </p>
    </>
  )
}
