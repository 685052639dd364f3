import { placeIn } from '../../domain/plans.ts'
import type { Recommended } from '../../domain/recommend.ts'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Scenario } from '../../domain/assessment.ts'
import type { Ref } from '../../domain/ref.ts'
import { supposedIn } from '../../domain/supposing.ts'
import { scenarios as scenariosWords } from '../../locales/en/scenarios.ts'
import { paths } from '../../ports/paths.ts'
import { answerAt } from '../../report/answers.ts'
import type { AnswerSaid } from '../../report/blocks.ts'
import { reportOf } from '../../report/report-of.ts'
import { InkPatterns } from '../../ui/charts/ink.tsx'
import { nameAt } from '../../report/name-at.ts'
import { addressOf } from '../parts/address-of.ts'
import { useRecommendedNow } from '../parts/use-recommended-now.ts'
import { tellingOf } from '../../report/telling.ts'
import { figureKey } from '../../domain/money/supposed.ts'
import { money as moneyWords } from '../../locales/en/money.ts'
import { figureRows } from '../../report/figures-supposed.ts'
import { moneyCompared } from '../../report/money-compared.ts'
import { resultRows, testRows, type Row } from '../../report/rows-compared.ts'
import { isSameAt } from '../../report/supposed.ts'
import { Said } from './said-at.tsx'
import { useRecommendedIf } from './use-recommended-if.ts'

type Shown = { readonly id: string; readonly scenario: Scenario }

/** Your answers and some scenarios side by side: what comes out, which tests, which answers. What differs says so. */
export function Compare({ scenarios }: { readonly scenarios: readonly Shown[] }) {
  const { compare } = scenariosWords
  const real = useRecommendedNow()
  const recommendedIf = useRecommendedIf()
  const tellings = [real, ...scenarios.map(({ scenario }) => recommendedIf(scenario))].map((made) => tellingOf(made))
  const compared = tellings.map((telling) => ({ made: telling, report: reportOf(telling) }))
  const names = [scenariosWords.yours, ...scenarios.map(({ scenario }) => scenario.name)]
  const tests = testRows(compared)
  const answers = changedPlaces(scenarios, tellings.slice(1)).map((place) => ({
    place,
    said: tellings.map((telling) => answerAt(placeIn(place, telling.content), telling)!),
  }))
  const [given, ...supposing] = tellings.map(({ assessment }) => assessment)
  const supposed = scenarios.map(({ scenario }) => scenario)
  const money = moneyCompared(supposed, given!, supposing)
  const figures = figureRows(supposed, given!, supposing)
  const changed = answers.filter(({ said: [yours, ...others] }) => others.some((one) => !isSameAt(one, yours!)))
  return (
    <section className="section" aria-labelledby="side-by-side">
      <InkPatterns />
      <div className="head">
        <h2 id="side-by-side">{compare.title}</h2>
        <p className="small soft only-narrow">{compare.narrow}</p>
      </div>
      <table className="two compare" aria-labelledby="side-by-side">
        <thead>
          <tr>
            <td />
            {names.map((name, at) => (
              <th scope="col" key={at}>
                {at === 0 ? name : <Link href={paths.scenario(real.assessment.id, scenarios[at - 1]!.id)}>{name}</Link>}
              </th>
            ))}
          </tr>
        </thead>
        <Group title={compare.result} span={names.length} isWhole>
          {resultRows(compared).map((row) => (
            <Line row={row} names={names} key={row.name} />
          ))}
        </Group>
        <Group title={compare.tests} span={names.length} none={tests.length === 0 && compare.noTests}>
          {tests.map((row) => (
            <Line row={row} names={names} key={row.name} />
          ))}
        </Group>
        <Group title={compare.answers} span={names.length} none={changed.length === 0 && compare.noAnswers}>
          {changed.map(({ place, said }) => (
            <AnswerLine place={place} said={said} names={names} real={real} key={`${place.kind} ${place.id}`} />
          ))}
        </Group>
        {money.map(({ plan, rows }) => (
          <Group title={scenariosWords.figures.of(moneyWords.plans[plan])} span={names.length} key={plan}>
            {rows.map((row) => (
              <Line row={row} names={names} key={row.name} />
            ))}
          </Group>
        ))}
        {figures.length > 0 && (
          <Group title={scenariosWords.figures.changed} span={names.length}>
            {figures.map(({ at, row }) => (
              <Line row={row} names={names} key={figureKey(at)} />
            ))}
          </Group>
        )}
      </table>
      <p className="actions no-print">
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {compare.print}
        </button>
      </p>
    </section>
  )
}

/** All that any of the scenarios supposes, once, in the order of the walk. */
function changedPlaces(scenarios: readonly Shown[], made: readonly Recommended[]): readonly Ref[] {
  const places = scenarios.flatMap(({ scenario }, at) => supposedIn(scenario, made[at]!.assessment, made[at]!.content))
  return [...new Map(places.map((place) => [`${place.kind} ${place.id}`, place])).values()]
}

type GroupProps = {
  readonly title: string
  readonly span: number
  readonly none?: string | false
  /** On a phone too, everybody is named, and not only what is changed. */
  readonly isWhole?: boolean
  readonly children: ReactNode
}

const Group = ({ title, span, none = false, isWhole, children }: GroupProps) => (
  <tbody className={isWhole ? 'in-full' : undefined}>
    <tr className="about">
      <th scope="rowgroup" colSpan={span + 1}>
        {title}
      </th>
    </tr>
    {none && (
      <tr>
        <td colSpan={span + 1}>{none}</td>
      </tr>
    )}
    {children}
  </tbody>
)

/** One thing compared. A cell that is not as with your answers says so in a word. */
function Line({ row: { name, says }, names }: { readonly row: Row; readonly names: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {says.map((say, at) => (
        <Cell of={names[at]!} isYours={at === 0} isSame={say === says[0]} key={at}>
          <span>{say}</span>
        </Cell>
      ))}
    </tr>
  )
}

type AnswerProps = {
  readonly place: Ref
  readonly said: readonly AnswerSaid[]
  readonly names: readonly string[]
  readonly real: Recommended
}

function AnswerLine({ place, said, names, real }: AnswerProps) {
  const here = placeIn(place, real.content)
  const { name: say } = nameAt(here, real.content)
  return (
    <tr>
      <th scope="row">
        <Link href={addressOf(here, real, { page: 'scenarios' })}>{say}</Link>
      </th>
      {said.map((one, at) => (
        <Cell of={names[at]!} isYours={at === 0} isSame={isSameAt(one, said[0]!)} key={at}>
          <Said answer={one} />
        </Cell>
      ))}
    </tr>
  )
}

type CellProps = {
  readonly of: string
  readonly isYours: boolean
  readonly isSame: boolean
  readonly children: ReactNode
}

function Cell({ of, isYours, isSame, children }: CellProps) {
  const { compare: words } = scenariosWords
  return (
    <td data-label={`${of}:`} className={isSame && !isYours ? 'same' : undefined}>
      {children} {!isSame && <b className="changed">{words.changed}</b>}
    </td>
  )
}
