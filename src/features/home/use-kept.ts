import { useCallback, useEffect, useState } from 'react'
import { failureIn } from '../../storage/failure.ts'
import { useDevice } from '../../machine/device.ts'
import type { Failure, Summary } from '../../storage/store.ts'

type Kept = {
  /** Newest first; undefined until the device has answered. */
  readonly summaries?: readonly Summary[]
  readonly failure?: Failure
}

/** What is kept on this device, and what other windows change of it. */
export function useKept(): Kept & { readonly reload: () => void } {
  const device = useDevice()
  const [kept, setKept] = useState<Kept>({})
  const reload = useCallback(() => {
    device.list().then(
      (summaries) => setKept({ summaries }),
      (error: unknown) => setKept((before) => ({ ...before, failure: failureIn(error) })),
    )
  }, [device])
  useEffect(() => {
    reload()
    return device.listen(reload)
  }, [device, reload])
  return { ...kept, reload }
}
