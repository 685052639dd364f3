import { useState } from 'react'
import { own } from '../../domain/own.ts'
import { Link } from 'wouter'
import { scenarios as words } from '../../locales/en/scenarios.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useHere } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { Compare } from './compare.tsx'
import { NewScenario } from './new-scenario.tsx'
import { OneScenario } from './one-scenario.tsx'
import './scenarios.css'

/** The page of one scenario, or of them all. */
export function ScenariosPage({ scenario }: { readonly scenario?: string | undefined }) {
  return scenario === undefined ? <All /> : <OneScenario id={scenario} key={scenario} />
}

/** Beside your own answers there is room for so many. */
const shownAtMost = 4

/** Every scenario by name, the newest ones side by side with the real answers, and a new one. */
function All() {
  const { id: assessment, scenarios } = useAssessment()
  const { removed } = useHere()
  const all = Object.entries(scenarios)
  const [chosen, setChosen] = useState<readonly string[]>()
  const shown = chosen
    ? Object.keys(scenarios).filter((id) => chosen.includes(id))
    : Object.keys(scenarios).slice(-shownAtMost)
  const toggle = (id: string, on: boolean) => setChosen(on ? [...shown, id] : shown.filter((one) => one !== id))
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <div className="scenario-lead">
        <p className="lead soft">{words.lead}</p>
        <p className="soft">{words.follows}</p>
        <p role="status">{removed && words.one.removed}</p>
      </div>
      {all.length > 0 && (
        <section className="section no-print" aria-labelledby="kept">
          <h2 id="kept">{words.keptTitle}</h2>
          {all.length > shownAtMost && <p className="hint-text">{words.compare.most(shownAtMost)}</p>}
          <ul className="scenario-list">
            {all.map(([id, { name }]) => (
              <li key={id}>
                <Link href={paths.scenario(assessment, id)}>{name}</Link>
                <label className="choice tick">
                  <input
                    type="checkbox"
                    checked={shown.includes(id)}
                    disabled={!shown.includes(id) && shown.length >= shownAtMost}
                    onChange={(event) => toggle(id, event.target.checked)}
                  />
                  <span>
                    {words.compare.show}
                    <span className="sr">{words.of(name)}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.length > 0 && <Compare scenarios={shown.map((id) => ({ id, scenario: own(scenarios, id)! }))} />}
      <NewScenario />
    </>
  )
}
