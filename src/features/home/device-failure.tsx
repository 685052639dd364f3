import type { ReactNode } from 'react'
import { common } from '../../locales/en/common.ts'
import { home } from '../../locales/en/home.ts'
import type { Failure } from '../../storage/store.ts'

/** What the device could not do, why, and what is still possible. */
export function DeviceFailure({
  failure,
  children,
}: {
  readonly failure: Failure | undefined
  readonly children?: ReactNode
}) {
  const words = home.unavailable
  if (!failure) return null
  const why = common.keeping.why[failure]
  const [title, say] =
    failure === 'unavailable'
      ? [words.title, words.say]
      : failure === 'silent'
        ? [words.silent, why]
        : [words.failed, `${why} ${words.failedSay}`]
  return (
    <div className="banner alert" role="alert">
      <h2>{title}</h2>
      <p>{say}</p>
      {children}
    </div>
  )
}
