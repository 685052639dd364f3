import { useCallback, useEffect, useState } from 'react'
import { failureIn } from '../../storage/failure.ts'
import { useDevice } from '../../machine/device.ts'
import type { Failure, Summary } from '../../storage/store.ts'
import { aMoment, longEnoughToWonder } from './long-enough-to-wonder.ts'

type Kept = {
  /** Newest first; undefined until the device has answered. */
  readonly summaries?: readonly Summary[]
  readonly failure?: Failure
}

/** What is kept on this device, and what other windows change of it. A device that does not answer, or cannot, is asked again. */
export function useKept(): Kept & { readonly reload: () => void } {
  const device = useDevice()
  const [kept, setKept] = useState<Kept>({})
  const [asked, setAsked] = useState(0)
  const reload = useCallback(() => setAsked((times) => times + 1), [])
  useEffect(() => {
    let isLatest = true
    const say = (failure: Failure) => setKept((before) => ({ ...before, failure }))
    let waiting = setTimeout(() => say('silent'), longEnoughToWonder)
    device.list().then(
      (summaries) => {
        if (!isLatest) return
        clearTimeout(waiting)
        setKept({ summaries })
      },
      (error: unknown) => {
        if (!isLatest) return
        clearTimeout(waiting)
        say(failureIn(error))
        waiting = setTimeout(reload, aMoment)
      },
    )
    return () => {
      isLatest = false
      clearTimeout(waiting)
    }
  }, [device, reload, asked])
  useEffect(() => device.listen(reload), [device, reload])
  return { ...kept, reload }
}
