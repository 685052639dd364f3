import { scenarios } from '../../locales/en/scenarios.ts'
import { common } from '../../locales/en/common.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { Link } from 'wouter'
import type { Scenario } from '../../domain/assessment.ts'
import type { Ref } from '../../domain/ref.ts'
import { addressOf } from '../parts/address-of.ts'
import { isSameAt, supposedSaid } from '../../report/supposed.ts'
import { Said } from './said-at.tsx'

type Props = {
  readonly id: string
  readonly scenario: Scenario
  readonly real: Recommended
  readonly telling: Recommended
  readonly change: (place: Ref) => void
  readonly undo: (place: Ref, name: string) => void
}

/** Each thing supposed: as it really is, as it would be, and the way back. */
export function SupposedRows({ id, scenario, real, telling, change, undo }: Props) {
  const { one: words, of } = scenarios
  const supposed = supposedSaid(scenario, real, telling)
  if (supposed.length === 0) return <p className="soft">{words.nothing}</p>
  return (
    <ul className="rows">
      {supposed.map(({ place, name, now, here }) => (
        <li key={`${place.kind} ${place.id}`}>
          <div className="label">
            <h3>{name}</h3>
          </div>
          <div className="body">
            <p>
              {words.here} <Said answer={here} />
            </p>
            <p className="small soft">
              {isSameAt(now, here) ? (
                words.asNow
              ) : (
                <>
                  <span>{words.now}</span> <span>{now.says}</span> <span>{now.knownSays}</span>
                </>
              )}
            </p>
            <p className="small no-print">
              <Link href={addressOf(place, telling, { page: 'scenario', scenario: id })}>
                {words.toReal}
                <span className="sr">{of(name)}</span>
              </Link>
            </p>
          </div>
          <p className="aside do no-print">
            <button type="button" className="link" onClick={() => change(place)}>
              {common.change}
              <span className="sr">{of(name)}</span>
            </button>
            <button type="button" className="link" onClick={() => undo(place, name)}>
              {words.undo}
              <span className="sr">{of(name)}</span>
            </button>
          </p>
        </li>
      ))}
    </ul>
  )
}
