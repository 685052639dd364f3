import { useLocation } from 'wouter'
import { home } from '../../locales/en/home.ts'
import { useDevice } from '../../ports/use-device.ts'
import { paths } from '../../ports/paths.ts'
import { useNeeded } from '../../ui/needed.ts'
import { DeviceFailure } from './device-failure.tsx'
import { useAttempt } from './use-attempt.ts'

/** Worked examples; each opens as a copy of its own, at its recommendation. */
export function Examples() {
  const words = home.examples
  const device = useDevice()
  const names = useNeeded(device.loadExampleNames)
  const { failure, attempt } = useAttempt()
  const [, navigate] = useLocation()
  return (
    <section className="section" aria-labelledby="examples">
      <div className="head">
        <h2 id="examples" tabIndex={-1}>
          {words.title}
        </h2>
        <p className="soft">{words.hint}</p>
        <DeviceFailure failure={failure} />
      </div>
      <ul className="cols three steps">
        {names.map(({ id, title, say }) => (
          <li key={id} className="stack">
            <h3>{title}</h3>
            <p>{say}</p>
            <p>
              <button
                type="button"
                className="link"
                onClick={() =>
                  attempt(
                    () => device.openExample(id),
                    (copy) => navigate(paths.recommendation(copy)),
                  )
                }
              >
                {words.open}
                <span className="sr">{`: ${title}`}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
