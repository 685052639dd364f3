import { useRef, useState } from 'react'
import { failureIn } from '../../storage/failure.ts'
import type { Failure } from '../../storage/store.ts'
import { longEnoughToWonder } from './long-enough-to-wonder.ts'

type Attempt = <T>(work: () => Promise<T>, use?: (done: T) => void) => void

/** Something asked of the device that may fail; the last failure is there to be said. Nothing is asked before the answer to what was asked. */
export function useAttempt(): { readonly failure: Failure | undefined; readonly attempt: Attempt } {
  const [failure, setFailure] = useState<Failure>()
  const isBusy = useRef(false)
  const attempt: Attempt = <T>(work: () => Promise<T>, use?: (done: T) => void) => {
    if (isBusy.current) return
    isBusy.current = true
    setFailure(undefined)
    const wondering = setTimeout(() => setFailure('silent'), longEnoughToWonder)
    const answered = (why: Failure | undefined) => {
      clearTimeout(wondering)
      isBusy.current = false
      setFailure(why)
    }
    const failed = (error: unknown) => answered(failureIn(error))
    const worked = (done: T) => {
      answered(undefined)
      use?.(done)
    }
    work().then(worked, failed)
  }
  return { failure, attempt }
}
