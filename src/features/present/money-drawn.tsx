import { useMemo } from 'react'
import type { MoneyPlan, MoneyPlanId, MoneySettings } from '../../domain/money/lines.ts'
import { moneyIn } from '../../domain/money/money-in.ts'
import { stairsOf } from '../../domain/money/stairs-of.ts'
import { yearsOf } from '../../domain/money/years.ts'
import { secondYear, thirdYear } from '../../domain/money/years-shown.ts'
import { money } from '../../locales/en/money.ts'
import { present } from '../../locales/en/present.ts'
import { numberSay, poundsSay } from '../../locales/numbers.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { cliffBars } from '../../report/cliff-bars.ts'
import { backSays, endsSay } from '../../report/money-says.ts'
import { Bar } from '../../ui/charts/bar.tsx'
import { Cliff } from '../../ui/charts/cliff.tsx'
import { Title } from '../../ui/title.tsx'
import { SumsTable } from '../parts/sums-table.tsx'
import { cut } from './cut.ts'

const longest = { line: 60, who: 40 }

function useMoney() {
  const { moneyLines, moneySettings, evidence } = useAssessment()
  return useMemo(() => moneyIn({ moneyLines, moneySettings, evidence }), [moneyLines, moneySettings, evidence])
}

/** The plans that have figures, in year 3. What teams call them stays on the page. Nothing is added up or ranked. */
export function SideBySideScreen() {
  const { plans, settings } = useMoney()
  const { side, cliff } = money
  return (
    <>
      <p className="over" id="room-money">
        {side.say(`${thirdYear}`)}
      </p>
      <Title className="show" tab={side.title}>
        {side.title}
      </Title>
      <div className="sums-of">
        <SumsTable
          of="room-money"
          what={side.plan}
          heads={[cliff.cost, cliff.written, cliff.gap, present.money.saidBack, present.money.shownBack]}
          rows={plans.map((plan) => {
            const [said, shown] = (['said', 'shown'] as const).map((reading) => yearsOf(plan, settings, reading))
            const { cost, written, gap, back } = said!.years[thirdYear - 1]!
            return {
              key: plan.id,
              name: money.plans[plan.id],
              says: [
                ...[cost, written, gap].map((sum) => poundsSay(sum)),
                backSays(said!, back),
                backSays(shown!, shown!.years[thirdYear - 1]!.back),
              ],
            }
          })}
        />
      </div>
    </>
  )
}

type Of = { readonly plan: MoneyPlanId }
type Given = { readonly plan: MoneyPlan; readonly settings: MoneySettings }

/** Where the money of a plan ends: cost beside income by year, and what is in writing as a line that falls. */
export function CliffScreen({ plan: wanted }: Of) {
  const { plans, settings } = useMoney()
  const plan = plans.find(({ id }) => id === wanted)
  return plan && <Cliffs plan={plan} settings={settings} />
}

/** More years than this have no room for their sums. */
const yearsWithSums = 5

function Cliffs({ plan, settings }: Given) {
  const told = yearsOf(plan, settings, 'said')
  const title = endsSay(plan, settings)
  return (
    <>
      <p className="over" id="room-cliff">
        {money.plans[plan.id]}
      </p>
      <Title tab={title}>{title}</Title>
      <div className={told.years.length > yearsWithSums ? 'sums-of on-the-cliff many' : 'sums-of on-the-cliff'}>
        <Cliff years={cliffBars(plan, told)} tall={250} />
        <SumsTable
          of="room-cliff"
          heads={told.years.map(({ year }) => money.cliff.year(`${year}`))}
          rows={(['cost', 'written'] as const).map((sum) => ({
            key: sum,
            name: money.cliff[sum],
            says: told.years.map((year) => poundsSay(year[sum])),
          }))}
        />
      </div>
      <p>{money.cliff.say}</p>
    </>
  )
}

/** From time freed down to money, for one effect: the ink can only get thinner. */
export function StairsScreen({ plan: wanted, line }: Of & { readonly line: string }) {
  const { plans, settings } = useMoney()
  const plan = plans.find(({ id }) => id === wanted)
  return plan && <Flight plan={plan} settings={settings} line={line} />
}

const sum = (amount: number | undefined): string => (amount === undefined ? money.unknown : poundsSay(amount))

function Flight({ plan, settings, line }: Given & { readonly line: string }) {
  const [said, shown] = (['said', 'shown'] as const).map((reading) =>
    stairsOf(plan, settings, reading, secondYear).find((flight) => flight.line.id === line),
  )
  if (!said || !shown) return null
  const { stairs, ink } = said
  const most = Math.max(1e-9, ...stairs.map(({ hours }) => hours ?? 0))
  const paper = stairs.findIndex(({ name }) => name === 'paper')
  const name = cut(said.line.name || money.effectUnits[said.line.unit], longest.line)
  const { stairs: words } = money
  return (
    <>
      <p className="over">{present.money.stairs(money.plans[plan.id], `${secondYear}`)}</p>
      <Title tab={name}>{name}</Title>
      <ol className="flight">
        {stairs.map(({ name: step, hours, ink: of }, at) => (
          <li key={step}>
            <b>{words.names[step]}</b>
            {hours === undefined ? (
              <span />
            ) : (
              <Bar
                share={hours / most}
                ink={of}
                {...(at > paper && { before: (stairs[at - 1]!.hours ?? hours) / most })}
              />
            )}
            <span className="num">
              <span>{hours === undefined ? money.unknown : words.hours(numberSay(hours, 0))}</span>
              <small>{words.bases[of]}</small>
            </span>
          </li>
        ))}
      </ol>
      <p className="big do-first">
        <b>{words.end(cut(said.line.gains, longest.who) || money.partners.unnamed)}</b>{' '}
        <span>{words.ends(sum(said.money), sum(shown.money), words.bases[ink])}</span>
      </p>
    </>
  )
}
