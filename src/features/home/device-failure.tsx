import type { ReactNode } from 'react'
import { useWords } from '../../locales/words.ts'
import type { Failure } from '../../storage/store.ts'

/** What the device could not do, why, and what is still possible. */
export function DeviceFailure({
  failure,
  children,
}: {
  readonly failure: Failure | undefined
  readonly children?: ReactNode
}) {
  const { home, common } = useWords()
  const words = home.unavailable
  if (!failure) return null
  return (
    <div className="banner alert" role="alert">
      <h2>{failure === 'unavailable' ? words.title : words.failed}</h2>
      <p>{failure === 'unavailable' ? words.say : `${common.keeping.why[failure]} ${words.failedSay}`}</p>
      {children}
    </div>
  )
}
