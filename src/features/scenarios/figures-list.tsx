import { Link } from 'wouter'
import type { Scenario } from '../../domain/assessment.ts'
import { figureKey, type FigureAt } from '../../domain/money/supposed.ts'
import { same } from '../../domain/same.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { common } from '../../locales/en/common.ts'
import { money } from '../../locales/en/money.ts'
import { scenarios } from '../../locales/en/scenarios.ts'
import { paths } from '../../ports/paths.ts'
import { figuresSaid, type FigureSaid } from '../../report/figures-supposed.ts'

const words = scenarios.figures

type Props = {
  readonly scenario: Scenario
  readonly real: Recommended
  readonly telling: Recommended
  readonly change: (at: FigureAt) => void
  readonly undo: (at: FigureAt, name: string) => void
}

/** Each figure supposed: what it is really, what it would be, and the way back. */
export function FiguresList({ scenario, real, telling, change, undo }: Props) {
  const { id } = real.assessment
  const supposed = figuresSaid(scenario, real.assessment, telling.assessment)
  if (supposed.length === 0) return <p className="soft">{words.nothing}</p>
  return (
    <ul className="rows">
      {supposed.map(({ at, plan, name, now, here }) => (
        <li key={figureKey(at)}>
          <div className="label">
            <h3>{name}</h3>
            <p className="small soft">{money.plans[plan]}</p>
          </div>
          <div className="body">
            <p>
              {scenarios.one.here} <FigureAsSaid said={here} />
            </p>
            <p className="small soft">
              {same(now, here) ? (
                words.asNow
              ) : (
                <>
                  <span>{words.now}</span> <FigureAsSaid said={now} />
                </>
              )}
            </p>
            <p className="small no-print">
              <Link href={paths.money(id, plan)}>
                {words.toReal}
                <span className="sr">{scenarios.of(name)}</span>
              </Link>
            </p>
          </div>
          <p className="aside do no-print">
            <button type="button" className="link" onClick={() => change(at)}>
              {common.change}
              <span className="sr">{scenarios.of(name)}</span>
            </button>
            <button type="button" className="link" onClick={() => undo(at, name)}>
              {words.undo}
              <span className="sr">{scenarios.of(name)}</span>
            </button>
          </p>
        </li>
      ))}
    </ul>
  )
}

const FigureAsSaid = ({ said: { says, knownSays } }: { readonly said: FigureSaid }) => (
  <span>
    <span>{says}</span>
    {knownSays && <small className="soft">{` ${knownSays}`}</small>}
  </span>
)
