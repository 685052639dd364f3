import { useMemo } from 'react'
import type { Scenario } from '../../domain/assessment.ts'
import { recommendedIf } from '../../domain/supposing.ts'
import { onOneLine } from '../../domain/text.ts'
import { present } from '../../locales/en/present.ts'
import { scenarios as words } from '../../locales/en/scenarios.ts'
import { paths } from '../../ports/paths.ts'
import { reportOf } from '../../report/report-of.ts'
import { readingRows } from '../../report/rows-compared.ts'
import { supposedSaid } from '../../report/supposed.ts'
import { tellingOf } from '../../report/telling.ts'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { cut } from './cut.ts'
import type { Asked, Screen } from './screen.ts'

const longest = { name: 60, supposed: 90 }
const supposedAtMost = 3
const beforeMore = 2

/** A screen for each scenario. */
export function scenarioScreens(given: Asked): readonly Screen[] {
  const { id, scenarios } = given.assessment
  const all = Object.entries(scenarios)
  return all.map(([one, scenario], at) => ({
    path: `scenarios/${one}`,
    page: paths.scenario(id, one),
    where: present.where.scenarios(at + 1, all.length),
    place: at === 0 ? words.title : undefined,
    body: <ScenarioScreen scenario={scenario} given={given} />,
  }))
}

type Props = { readonly scenario: Scenario; readonly given: Asked }

/** What it supposes, and what would come out in both readings, beside what does. */
function ScenarioScreen({ scenario, given: { assessment, content } }: Props) {
  const real = useRecommended()
  const supposing = useMemo(() => recommendedIf(scenario, assessment, content), [scenario, assessment, content])
  const rows = useMemo(
    () => readingRows([real, supposing].map((made) => ({ made, report: reportOf(tellingOf(made)) }))),
    [real, supposing],
  )
  const supposed = supposedSaid(scenario, real, supposing)
  const name = cut(scenario.name, longest.name)
  const shown = supposed.slice(0, supposed.length > supposedAtMost ? beforeMore : supposedAtMost)
  return (
    <>
      <Title tab={onOneLine(words.one.tab(name))}>{name}</Title>
      <table className="beside-yours">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.yours}</th>
            <th scope="col">{words.one.eyebrow}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {row.says.map((say, at) => (
                <td key={at}>{say}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className="over">{words.one.supposed}</h2>
      {supposed.length === 0 && <p>{present.nothingSupposed}</p>}
      <ul className="supposed">
        {shown.map(({ place, name: about, here: { says, knownSays = '' } }) => (
          <li key={`${place.kind} ${place.id}`}>
            <b>{about}</b> <span>{cut(`${says} ${knownSays}`, longest.supposed)}</span>
          </li>
        ))}
        {shown.length < supposed.length && (
          <li className="soft">{present.open.more(supposed.length - shown.length)}</li>
        )}
      </ul>
    </>
  )
}
