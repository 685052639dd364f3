import { localDay } from '../../domain/dates.ts'
import { useState } from 'react'
import { Link } from 'wouter'
import { dateSay } from '../../locales/dates.ts'
import { common } from '../../locales/en/common.ts'
import { home as words } from '../../locales/en/home.ts'
import { daysInBin, useDevice } from '../../ports/use-device.ts'
import { paths } from '../../ports/paths.ts'
import type { Summary } from '../../storage/store.ts'
import { Said } from '../../ui/said.tsx'
import { Title } from '../../ui/title.tsx'
import { DeviceFailure } from './device-failure.tsx'
import { useAttempt } from './use-attempt.ts'

type Props = { readonly summaries: readonly Summary[]; readonly changed: () => void }

/** The assessments kept here, first for somebody who comes back: open one, save it as a file, or move it to the bin. */
export function OnThisDevice({ summaries, changed }: Props) {
  const device = useDevice()
  const { failure, attempt } = useAttempt()
  const [moved, setMoved] = useState<Summary>()
  const here = summaries.filter(({ deletedAt }) => !deletedAt)
  const settle = (now: Summary | undefined) => () => {
    setMoved(now)
    changed()
  }
  return (
    <>
      <Title tab={words.here}>{words.here}</Title>
      <DeviceFailure failure={failure} />
      <Said about={moved?.id}>
        <p>{moved && words.inBin(nameOf(moved), daysInBin)}</p>
        <p>
          <button
            type="button"
            className="link"
            onClick={() => attempt(() => device.restore(moved!.id), settle(undefined))}
          >
            {words.putBack}
          </button>
        </p>
      </Said>
      {here.length === 0 && <p>{words.noneHere}</p>}
      <ul className="tasks kept">
        {here.map((summary) => {
          const about = <span className="sr">{`: ${nameOf(summary)}`}</span>
          return (
            <li key={summary.id}>
              <Link href={paths.hub(summary.id)}>{nameOf(summary)}</Link>
              <p className="what">{words.changed(dateSay(localDay(new Date(summary.changedAt))))}</p>
              <p className="state">
                <button
                  type="button"
                  className="link"
                  onClick={() =>
                    attempt(
                      () => device.read(summary.id),
                      (found) => found && device.saveFile(found),
                    )
                  }
                >
                  {words.saveFile}
                  {about}
                </button>
                <button
                  type="button"
                  className="link"
                  onClick={() => attempt(() => device.toBin(summary.id), settle(summary))}
                >
                  {words.toBin}
                  {about}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
      {here.length < summaries.length && (
        <p className="then">
          <Link href={paths.bin()}>{words.bin}</Link>
        </p>
      )}
    </>
  )
}

const nameOf = ({ title }: Summary): string => title || common.untitled
