import { useEffect } from 'react'
import { useWords, type Words } from '../locales/words.ts'
import { useMachine, useWork } from '../machine/work.ts'
import { useTyping } from '../ui/typing.ts'

/** When and where the last change was kept, and the way back and forth through the changes. */
export function SavedLine() {
  const { common: words } = useWords()
  const { actor } = useWork()
  const isTyping = useTyping()
  const say = useMachine((snapshot) => {
    const { savedAt, unsaved, beingSaved, failure } = snapshot.context
    if (failure) return words.notSaved
    if (isTyping || unsaved.length + beingSaved.length > 0) return words.saving
    return savedAt ? words.saved(clockTime(savedAt)) : words.savedBefore
  })
  const canUndo = useMachine(({ context }) => context.done.length > 0)
  const canRedo = useMachine(({ context }) => context.undone.length > 0)
  const isHandedOver = useMachine(({ context }) => context.unsaved.length + context.beingSaved.length === 0)
  const isKept = isHandedOver && !isTyping

  useEffect(() => {
    if (isKept) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [isKept])

  return (
    <>
      <span className="saved" role="status">
        {isKept && (
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2 8.5l4 4L14 4" fill="none" stroke="currentColor" strokeWidth="2.25" />
          </svg>
        )}
        {say}
      </span>
      <button type="button" className="link" disabled={!canUndo} onClick={() => actor.send({ type: 'change.undone' })}>
        {words.undo}
      </button>
      <button type="button" className="link" disabled={!canRedo} onClick={() => actor.send({ type: 'change.redone' })}>
        {words.redo}
      </button>
    </>
  )
}

const clockTime = (iso: string): string =>
  new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/** A change the device could not keep: said at once, with a file on offer. */
export function FailedSave() {
  const { keeping: words } = useWords().common
  const { actor, saveFile } = useWork()
  const failure = useMachine(({ context }) => context.failure)
  if (!failure) return null
  return (
    <div className="banner alert" role="alert">
      <h2>{words.title}</h2>
      <p>
        {words.why[failure]} {words.kept}
      </p>
      <p className="actions">
        <button type="button" className="btn" onClick={saveFile}>
          {words.saveFile}
        </button>
        <button type="button" className="btn quiet" onClick={() => actor.send({ type: 'save.tried.again' })}>
          {words.again}
        </button>
      </p>
    </div>
  )
}

/** The same thing changed in two windows: both are shown until somebody chooses. */
export function TwoWindows() {
  const words = useWords()
  const { actor, walk } = useWork()
  const displaced = useMachine(({ context }) => context.displaced)
  const assessment = useMachine(({ context }) => context.assessment!)
  return displaced.map((one) => {
    const here = (assessment[one.in] as Record<string, object>)[one.id]
    const settle = (take: 'kept' | 'other') => actor.send({ type: 'displaced.settled', displaced: one, take })
    return (
      <div className="banner" role="alert" key={`${one.in}/${one.id}`}>
        <h2>{words.common.twoWindows.title}</h2>
        <p>
          {walk.questions.find(({ id }) => id === one.id)?.ask} {words.common.twoWindows.say}
        </p>
        <dl className="facts">
          <div>
            <dt>{words.common.twoWindows.here}</dt>
            <dd>{valueSay(here, words)}</dd>
          </div>
          <div>
            <dt>{words.common.twoWindows.there}</dt>
            <dd>{valueSay(one.value, words)}</dd>
          </div>
        </dl>
        <p className="actions">
          <button type="button" className="btn quiet" onClick={() => settle('kept')}>
            {words.common.twoWindows.keep}
          </button>
          <button type="button" className="btn quiet" onClick={() => settle('other')}>
            {words.common.twoWindows.take}
          </button>
        </p>
      </div>
    )
  })
}

/** A record in words: an answer by its level, basis and note, anything else by what was typed. */
function valueSay(value: object | undefined, { common, interview }: Words): string {
  if (!value) return common.remove
  const { asked, level, basis, note } = value as {
    asked?: { said: string }
    level?: unknown
    basis?: number
    note?: string
  }
  if (asked)
    return [
      level === 'unknown' ? interview.unknown : level === 'not-applicable' ? interview.notApplicable : asked.said,
      basis !== undefined && common.basis[basis],
      note,
    ]
      .filter(Boolean)
      .join(' ')
  return Object.values(value)
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ')
}
