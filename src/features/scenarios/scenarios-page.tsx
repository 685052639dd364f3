import { useState } from 'react'
import { useWords } from '../../locales/all-words.ts'
import { useAssessment } from '../../machine/work.ts'
import { Title } from '../../ui/title.tsx'
import { Compare } from './compare.tsx'
import { NewScenario } from './new-scenario.tsx'
import { OneScenario } from './one-scenario.tsx'

/** The page of one scenario, or of them all. */
export const ScenariosPage = ({ scenario }: { readonly scenario: string | undefined }) =>
  scenario === undefined ? <All /> : <OneScenario id={scenario} key={scenario} />

/** Beside your own answers there is room for so many. */
const shownAtMost = 4

function All() {
  const { scenarios: words } = useWords()
  const { scenarios } = useAssessment()
  const all = Object.entries(scenarios)
  const [chosen, setChosen] = useState<readonly string[]>()
  const shown = chosen
    ? Object.keys(scenarios).filter((id) => chosen.includes(id))
    : Object.keys(scenarios).slice(0, shownAtMost)
  const toggle = (id: string, on: boolean) => setChosen(on ? [...shown, id] : shown.filter((one) => one !== id))
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <p className="small soft">{words.follows}</p>
      {all.length > 0 && (
        <>
          {all.length > 1 && (
            <fieldset className="section no-print">
              <legend>
                <b>{words.compare.which}</b>
              </legend>
              {all.length > shownAtMost && <p className="hint-text">{words.compare.most(shownAtMost)}</p>}
              <div className="choices compact two">
                {all.map(([id, { name }]) => (
                  <label className="choice" key={id}>
                    <input
                      type="checkbox"
                      checked={shown.includes(id)}
                      disabled={!shown.includes(id) && shown.length >= shownAtMost}
                      onChange={(event) => toggle(id, event.target.checked)}
                    />
                    <span>{name}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          )}
          <Compare scenarios={shown.map((id) => ({ id, scenario: scenarios[id]! }))} />
        </>
      )}
      <NewScenario />
    </>
  )
}
