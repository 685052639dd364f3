import { useEffect, useRef, useState } from 'react'
import { session } from '../../locales/en/session.ts'

/** How long it is held, in milliseconds. */
export const heldFor = 2000

type Props = { readonly say: string; readonly sure: string; readonly done: () => void }

/**
 * A button that is held, so that nobody who has the device in hand presses it by a slip. By the keyboard, and by whatever
 * presses without a finger, it asks once instead.
 */
export function HeldButton({ say, sure, done }: Props) {
  const { device: words } = session
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const yes = useRef<HTMLButtonElement>(null)
  const [isHeld, setHeld] = useState(false)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (isAsked) yes.current?.focus()
  }, [isAsked])
  const letGo = () => {
    clearTimeout(timer.current)
    setHeld(false)
  }
  if (isAsked)
    return (
      <span className="actions">
        <span>{sure}</span>
        <button type="button" className="btn small" ref={yes} onClick={done}>
          {words.yes}
        </button>
        <button type="button" className="btn small quiet" onClick={() => setAsked(false)}>
          {words.no}
        </button>
      </span>
    )
  // Its words stay as they are, or it would change its size and slip from under the finger.
  return (
    <button
      type="button"
      className="btn quiet to-hold"
      data-held={isHeld || undefined}
      onPointerDown={() => {
        setHeld(true)
        timer.current = setTimeout(done, heldFor)
      }}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onClick={({ detail }) => detail === 0 && setAsked(true)}
    >
      {say}
    </button>
  )
}
