import { useState } from 'react'
import { clear as words } from '../../locales/en/clear.ts'
import { common } from '../../locales/en/common.ts'
import { useDevice } from '../../ports/use-device.ts'
import type { Summary } from '../../storage/store.ts'
import { DeviceFailure } from './device-failure.tsx'
import { useAttempt } from './use-attempt.ts'

/** Everything kept here, each offered as a file. The browser may ask or refuse, so the page claims no more than that. */
export function SaveFirst({ summaries }: { readonly summaries: readonly Summary[] }) {
  const device = useDevice()
  const { failure, attempt } = useAttempt()
  const [offered, setOffered] = useState<readonly string[]>([])
  const save = (id: string) =>
    attempt(
      () => device.read(id),
      (found) => {
        if (!found) return
        device.saveFile(found)
        setOffered([...offered, id])
      },
    )
  return (
    <section className="section stack" aria-labelledby="save-first">
      <h2 id="save-first">{words.save}</h2>
      <DeviceFailure failure={failure} />
      <ul className="ticks">
        {summaries.map(({ id, title, deletedAt }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => save(id)}>
              {words.saveOne(title || common.untitled)}
            </button>
            {deletedAt && <small>{words.inBin}</small>}
            <small role="status">{offered.includes(id) && words.offered}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
