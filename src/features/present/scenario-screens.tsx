import { useMemo } from 'react'
import type { Scenario } from '../../domain/assessment.ts'
import type { MoneyPlanId } from '../../domain/money/lines.ts'
import { figureKey } from '../../domain/money/supposed.ts'
import { recommendedIf, supposing } from '../../domain/supposing.ts'
import { onOneLine } from '../../domain/text.ts'
import { money } from '../../locales/en/money.ts'
import { present } from '../../locales/en/present.ts'
import { scenarios as words } from '../../locales/en/scenarios.ts'
import { paths } from '../../ports/paths.ts'
import { figuresSaid } from '../../report/figures-supposed.ts'
import { moneyCompared, plansSupposed } from '../../report/money-compared.ts'
import { reportOf } from '../../report/report-of.ts'
import { readingRows, type Row } from '../../report/rows-compared.ts'
import { supposedSaid } from '../../report/supposed.ts'
import { tellingOf } from '../../report/telling.ts'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { cut } from './cut.ts'
import type { Asked, Screen } from './screen.ts'

const longest = { name: 60, supposed: 90, figure: 60 }
const supposedAtMost = 3
const beforeMore = 2

/** A screen for each scenario, and one for each plan of which it supposes a figure. */
export function scenarioScreens(given: Asked): readonly Screen[] {
  const { id, scenarios } = given.assessment
  const all = Object.entries(scenarios)
  return all.flatMap(([one, scenario], at) => {
    const any = { page: paths.scenario(id, one), where: present.where.scenarios(at + 1, all.length), place: undefined }
    const first: Screen = {
      ...any,
      path: `scenarios/${one}`,
      place: at === 0 ? words.title : undefined,
      body: <ScenarioScreen scenario={scenario} given={given} />,
    }
    const ofMoney = plansSupposed([scenario], given.assessment).map((plan): Screen => ({
      ...any,
      path: `scenarios/${one}/${plan}`,
      body: <ScenarioMoneyScreen scenario={scenario} plan={plan} given={given} />,
    }))
    return [first, ...ofMoney]
  })
}

type Props = { readonly scenario: Scenario; readonly given: Asked }

/** What it supposes, and what would come out in both readings, beside what does. */
function ScenarioScreen({ scenario, given: { assessment, content } }: Props) {
  const real = useRecommended()
  const made = useMemo(() => recommendedIf(scenario, assessment, content), [scenario, assessment, content])
  const rows = useMemo(
    () => readingRows([real, made].map((made) => ({ made, report: reportOf(tellingOf(made)) }))),
    [real, made],
  )
  const supposed = [
    ...supposedSaid(scenario, real, made).map(({ place, name, here }) => ({
      key: `${place.kind} ${place.id}`,
      name,
      here,
    })),
    ...figuresSaid(scenario, assessment, made.assessment).map(({ at, name, here }) => ({
      key: figureKey(at),
      name: cut(name, longest.figure),
      here,
    })),
  ]
  const name = cut(scenario.name, longest.name)
  const shown = supposed.slice(0, supposed.length > supposedAtMost ? beforeMore : supposedAtMost)
  return (
    <>
      <Title tab={onOneLine(words.one.tab(name))}>{name}</Title>
      <BesideYours rows={rows} />
      <h2 className="over">{words.one.supposed}</h2>
      {supposed.length === 0 && <p>{present.nothingSupposed}</p>}
      <ul className="supposed">
        {shown.map(({ key, name: about, here: { says, knownSays = '' } }) => (
          <li key={key}>
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

/** On a wall there is no room for every sum. */
const sumsShown = ['pays', 'said', 'shown', 'net', 'ends']

/** What the money of one plan comes to, beside your own figures. */
function ScenarioMoneyScreen({ scenario, plan, given: { assessment } }: Props & { readonly plan: MoneyPlanId }) {
  const compared = useMemo(
    () => moneyCompared([scenario], assessment, [supposing(assessment, scenario)]),
    [scenario, assessment],
  )
  const rows = compared.find((one) => one.plan === plan)!.rows.filter(({ id }) => sumsShown.includes(id))
  const name = cut(scenario.name, longest.name)
  return (
    <>
      <p className="over">{words.figures.of(money.plans[plan])}</p>
      <Title tab={onOneLine(words.one.tab(name))}>{name}</Title>
      <BesideYours rows={rows} />
    </>
  )
}

const BesideYours = ({ rows }: { readonly rows: readonly Row[] }) => (
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
)
