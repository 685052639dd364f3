import { useEffect, useState } from 'react'
import { newer as words } from '../locales/en/newer.ts'

type Props = { readonly take: () => void }

/** How often it is asked whether all is kept, in milliseconds. */
const soon = 200

/** A newer version waits. It is taken when somebody says so, and then not before all that was typed is kept. */
export function NewerVersion({ take }: Props) {
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    const takeOnceKept = () => {
      if (isAnythingHeld()) return
      clearInterval(trying)
      take()
    }
    const trying = setInterval(takeOnceKept, soon)
    takeOnceKept()
    return () => clearInterval(trying)
  }, [isAsked, take])
  return (
    <div className="banner" role="status">
      <p>{isAsked ? words.waits : words.say}</p>
      {!isAsked && (
        <p>
          <button type="button" className="btn quiet small" onClick={() => setAsked(true)}>
            {words.take}
          </button>
        </p>
      )}
    </div>
  )
}

/** Whether somebody would ask to stay on this page, as the browser asks them all before it is left. */
const isAnythingHeld = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
