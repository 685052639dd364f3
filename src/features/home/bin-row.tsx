import { localDay } from '../../domain/dates.ts'
import { useEffect, useRef, useState } from 'react'
import { dateSay } from '../../locales/dates.ts'
import { bin as words } from '../../locales/en/bin.ts'
import { common } from '../../locales/en/common.ts'
import { daysInBin } from '../../ports/use-device.ts'
import type { Summary } from '../../storage/store.ts'

type Props = { readonly summary: Summary; readonly restore: () => void; readonly remove: () => void }

/** One assessment in the bin. Removing it for good asks once more, and the question takes the focus. */
export function BinRow({ summary: { title, deletedAt }, restore, remove }: Props) {
  const [isAsked, setAsked] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  const before = useRef<HTMLButtonElement>(null)
  const wasAsked = useRef(false)
  useEffect(() => {
    if (isAsked) question.current?.focus()
    else if (wasAsked.current) before.current?.focus()
    wasAsked.current = isAsked
  }, [isAsked])
  const about = <span className="sr">{`: ${title || common.untitled}`}</span>
  return (
    <li>
      <b>{title || common.untitled}</b>
      <p className="what">{words.since(dateSay(localDay(new Date(deletedAt!))), dateSay(lastDay(deletedAt!)))}</p>
      {isAsked ? (
        <p className="state" tabIndex={-1} ref={question}>
          {words.sure}{' '}
          <button type="button" className="link" onClick={remove}>
            {words.yes}
            {about}
          </button>
          <button type="button" className="link" onClick={() => setAsked(false)}>
            {common.cancel}
          </button>
        </p>
      ) : (
        <p className="state">
          <button type="button" className="link" onClick={restore}>
            {words.restore}
            {about}
          </button>
          <button type="button" className="link" ref={before} onClick={() => setAsked(true)}>
            {words.remove}
            {about}
          </button>
        </p>
      )}
    </li>
  )
}

function lastDay(deletedAt: string): string {
  const day = new Date(deletedAt)
  day.setDate(day.getDate() + daysInBin)
  return localDay(day)
}
