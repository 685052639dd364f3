import { Link, useLocation } from 'wouter'
import { home as words } from '../../locales/en/home.ts'
import { useDevice } from '../../ports/use-device.ts'
import { paths } from '../../ports/paths.ts'
import { DeviceFailure } from './device-failure.tsx'
import { OpenFile } from './open-file.tsx'
import { useAttempt } from './use-attempt.ts'

/** The ways in: from the beginning at either depth, with a whole case, or from a saved file. */
export function Start() {
  const device = useDevice()
  const { failure, attempt } = useAttempt()
  const [, navigate] = useLocation()
  const start = (depth: 'screen' | 'full') =>
    attempt(
      () => device.start(depth),
      (id) => navigate(paths.setUp(id, 'about')),
    )
  return (
    <>
      <DeviceFailure failure={failure} />
      <p className="actions">
        <button type="button" className="btn" onClick={() => start('full')}>
          {words.start}
        </button>
        <button type="button" className="btn quiet" onClick={() => start('screen')}>
          {words.startQuick}
        </button>
      </p>
      <p className="small soft">
        {words.promise} <Link href={paths.example()}>{words.seeExample}</Link>
      </p>
      <OpenFile opened={navigate} />
    </>
  )
}
