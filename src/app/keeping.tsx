import { timeSay } from '../locales/dates.ts'
import { Suspense, useEffect, useRef, useState, type FunctionComponent } from 'react'
import { Link } from 'wouter'
import { common as commonWords } from '../locales/en/common.ts'
import type { AssessmentSnapshot } from '../machine/assessment-machine.ts'
import { paths } from '../ports/paths.ts'
import { useMachine, useWork } from '../ports/use-work.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { useHeldBack } from '../form/held-back.ts'
import { mayBePressedAgain } from '../ui/one-press.ts'
import { useTyping } from '../ui/typing.ts'

/** When and where the last change was kept. */
export function Saved() {
  const isTyping = useTyping()
  const isHeldBack = useHeldBack(useMachine(({ context }) => context.id))
  const say = useMachine((snapshot) => {
    const { savedAt, unsaved, beingSaved, failure } = snapshot.context
    if (failure) return commonWords.notSaved
    if (isTyping || unsaved.length + beingSaved.length > 0) return commonWords.saving
    if (isHeldBack) return commonWords.heldBack
    return savedAt ? commonWords.saved(timeSay(savedAt)) : commonWords.savedBefore
  })
  const wasKept = useMachine(({ context }) => context.savedAt !== undefined && !context.failure)
  const isHandedOver = useMachine(({ context }) => context.unsaved.length + context.beingSaved.length === 0)
  const isKept = isHandedOver && !isTyping && !isHeldBack
  const isCalm = useCalm(isKept && wasKept)

  const mayLeave = useRef(isKept)
  useEffect(() => {
    mayLeave.current = isKept
  }, [isKept])
  // To listen and to stop at every answer would cost more than all else of it.
  useEffect(() => {
    if (isCalm) return
    const stay = (event: BeforeUnloadEvent) => !mayLeave.current && event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [isCalm])

  return (
    <span className={isKept ? 'saved is-kept' : 'saved'}>
      {isKept && (
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2 8.5l4 4L14 4" fill="none" stroke="currentColor" strokeWidth="2.25" />
        </svg>
      )}
      <span>{say}</span>
      <span className="sr" role="status">
        {isCalm && commonWords.savedBefore}
      </span>
    </span>
  )
}

/** Until it is read out that what was given is kept: not at every pause while one types, in milliseconds. */
const aPause = 5000

/** Whether something has been so for a while. */
function useCalm(isSo: boolean): boolean {
  const [isCalm, setCalm] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const soon = setTimeout(() => setCalm(true), aPause)
    return () => {
      clearTimeout(soon)
      setCalm(false)
    }
  }, [isSo])
  return isCalm
}

/** What is saved, and the way back and forth through the changes. */
export function SavedLine() {
  const { actor } = useWork()
  const canUndo = useMachine(({ context }) => context.done.length > 0)
  const canRedo = useMachine(({ context }) => context.undone.length > 0)
  return (
    <>
      <Saved />
      <button
        type="button"
        className="link"
        {...mayBePressedAgain}
        disabled={!canUndo}
        onClick={() => actor.send({ type: 'change.undone' })}
      >
        {commonWords.undo}
      </button>
      <button
        type="button"
        className="link"
        {...mayBePressedAgain}
        disabled={!canRedo}
        onClick={() => actor.send({ type: 'change.redone' })}
      >
        {commonWords.redo}
      </button>
    </>
  )
}

/** A change the device could not keep: said at once, with a file on offer. */
export function FailedSave() {
  const { keeping: words } = commonWords
  const { actor, saveFile } = useWork()
  const failure = useMachine(({ context }) => context.failure)
  if (!failure) return null
  return (
    <div className="banner alert" role="alert">
      <h2>{words.title}</h2>
      <p>{`${words.why[failure]} ${words.kept}`}</p>
      <p className="actions">
        <button type="button" className="btn" onClick={saveFile}>
          {words.saveFile}
        </button>
        {failure === 'gone' || failure === 'evicted' ? (
          <>
            <button type="button" className="btn quiet" onClick={() => actor.send({ type: 'put.back' })}>
              {words.putBack}
            </button>
            <Link href={paths.home()}>{commonWords.missing.home}</Link>
          </>
        ) : (
          <button type="button" className="btn quiet" onClick={() => actor.send({ type: 'save.tried.again' })}>
            {words.again}
          </button>
        )}
      </p>
    </div>
  )
}

const DisplacedChanges = lazyPart(() => import('./displaced-changes.tsx'), 'DisplacedChanges')

/** Something of the frame that is seldom there, and comes when it is. */
const seldom = (isSo: (snapshot: AssessmentSnapshot) => boolean, Part: FunctionComponent) =>
  function Seldom() {
    return (
      useMachine(isSo) && (
        <Suspense>
          <Part />
        </Suspense>
      )
    )
  }

const Binned = lazyPart(() => import('./binned.tsx'), 'Binned')

/** Moved to the bin while it is open. */
export const InBin = seldom(({ context }) => context.isBinned, Binned)

const TakenBack = lazyPart(() => import('./taken-back.tsx'), 'TakenBack')

/** What was taken back: read out too, since it may be on another page. */
export function Moved() {
  const isMoved = useMachine(({ context }) => context.moved !== undefined)
  return (
    <div role="status">
      {isMoved && (
        <Suspense>
          <TakenBack />
        </Suspense>
      )}
    </div>
  )
}

const SetAsideRecords = lazyPart(() => import('./set-aside-records.tsx'), 'SetAsideRecords')

/** Something that is kept and cannot be read. */
export const SetAside = seldom(({ context }) => context.setAside.length > 0, SetAsideRecords)

/** The same thing changed in two windows; both are shown until somebody chooses. */
export const TwoWindows = seldom(({ context }) => context.displaced.length > 0, DisplacedChanges)
