import { useState } from 'react'
import { failureIn } from '../../storage/failure.ts'
import type { Failure } from '../../storage/store.ts'

type Attempt = <T>(work: Promise<T>, then?: (done: T) => void) => void

/** Something asked of the device that may fail; the last failure is there to be said. */
export function useAttempt(): { readonly failure: Failure | undefined; readonly attempt: Attempt } {
  const [failure, setFailure] = useState<Failure>()
  const attempt: Attempt = (work, then) => {
    setFailure(undefined)
    work.then(then, (error: unknown) => setFailure(failureIn(error)))
  }
  return { failure, attempt }
}
