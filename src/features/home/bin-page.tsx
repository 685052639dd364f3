import { useState } from 'react'
import { Link } from 'wouter'
import { bin as words } from '../../locales/en/bin.ts'
import { common } from '../../locales/en/common.ts'
import { daysInBin, useDevice } from '../../ports/use-device.ts'
import { paths } from '../../ports/paths.ts'
import type { Summary } from '../../storage/store.ts'
import { Said } from '../../ui/said.tsx'
import { sittings } from '../../storage/sessions.ts'
import { Title } from '../../ui/title.tsx'
import { BinRow } from './bin-row.tsx'
import { DeviceFailure } from './device-failure.tsx'
import { useAttempt } from './use-attempt.ts'
import { useKept } from './use-kept.ts'

/** What was moved to the bin: put it back, or remove it for good. */
export function BinPage() {
  const device = useDevice()
  const kept = useKept()
  const { failure, attempt } = useAttempt()
  const [done, setDone] = useState<{ readonly what: 'restored' | 'removed'; readonly summary: Summary }>()
  const binned = kept.summaries?.filter(({ deletedAt }) => deletedAt)
  /** For good, and the sitting that may still be going on in it. */
  const removed = (id: string) => device.remove(id).then(() => sittings.remove(id).catch(() => undefined))
  const settle = (what: 'restored' | 'removed', summary: Summary) =>
    attempt(
      () => (what === 'restored' ? device.restore(summary.id) : removed(summary.id)),
      () => {
        setDone({ what, summary })
        kept.reload()
      },
    )
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.say(daysInBin)}</p>
      <DeviceFailure failure={failure ?? kept.failure} />
      <Said about={done && `${done.what} ${done.summary.id}`}>
        <p>
          {done && <span>{words[done.what](done.summary.title || common.untitled)}</span>}{' '}
          {done?.what === 'restored' && <Link href={paths.hub(done.summary.id)}>{words.open}</Link>}
        </p>
      </Said>
      {binned?.length === 0 && <p className="section">{words.empty}</p>}
      <ul className="tasks section">
        {binned?.map((summary) => (
          <BinRow
            key={summary.id}
            summary={summary}
            restore={() => settle('restored', summary)}
            remove={() => settle('removed', summary)}
          />
        ))}
      </ul>
      <p className="then">
        <Link href={paths.home()}>{words.home}</Link>
      </p>
    </>
  )
}
