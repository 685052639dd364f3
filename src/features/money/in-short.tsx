import { memo, type ReactNode } from 'react'
import { effectsOf, type MoneyPlan, type MoneySettings } from '../../domain/money/lines.ts'
import { linksMissing } from '../../domain/money/left-out.ts'
import { stairsOf } from '../../domain/money/stairs-of.ts'
import type { Matter } from '../../domain/money/matters.ts'
import { moneyWarnings } from '../../domain/money/watch.ts'
import { yearsOf } from '../../domain/money/years.ts'
import { costsSay, endsSay, hopedSays, paysSay } from '../../report/money-says.ts'
import { figureSays, placesSay } from '../../locales/figure-says.ts'
import { money } from '../../locales/en/money.ts'
import { moneyWarningSays } from '../../locales/money-warning-says.ts'
import { poundsSay } from '../../locales/numbers.ts'
import { secondYear } from '../../domain/money/years-shown.ts'
import { nothingTurns, type Told } from './parts.ts'

const words = money.sum
/** So many figures are named, and how many more there are. */
const most = 4

type Props = Pick<Told, 'plan' | 'settings'> & {
  /** What matters most in the draws; undefined while they are made. */
  readonly matters: readonly Matter[] | undefined
  /** What stands beside it where there is room. */
  readonly children: ReactNode
}

/** Whether it pays, what to find out first, and where its money ends: in a few sentences. */
export function InShort({ plan, settings, matters, children }: Props) {
  const said = yearsOf(plan, settings, 'said')
  return (
    <div className="money-first">
      <div className="stack">
        <p className="readings">
          <span>{paysSay(plan, settings)}</span>{' '}
          {effectsOf(plan).length > 0 && <Freed plan={plan} settings={settings} />}
        </p>
        <p className="lead">
          <b>{findSay(plan, matters)}</b>{' '}
          {matters && nothingTurns(matters, settings) && <span>{money.spread.nothingTurns}</span>}
        </p>
        <p>
          <span>{costsSay(plan, settings)}</span>{' '}
          {said.leftOut.length > 0 && <span>{words.atLeast(placesSay(said.leftOut, plan, most))}</span>}{' '}
          <span>{[endsSay(plan, settings), ...hopedSays(plan, settings)].join(' ')}</span>
        </p>
      </div>
      {children}
    </div>
  )
}

function findSay(plan: MoneyPlan, matters: Props['matters']): string {
  const missing = linksMissing(plan)
  if (missing.length > 0) return words.findMissing(placesSay(missing, plan, most))
  if (!matters) return words.findWorking
  return matters[0] ? words.findOut(figureSays(matters[0], plan)) : words.findRange
}

/** What a plan should be looked at for, with its numbers. */
export const WatchPart = memo(function WatchPart({ plan, settings, reading }: Told) {
  const warnings = moneyWarnings(plan, settings, reading)
  if (warnings.length === 0) return null
  return (
    <section className="section" aria-labelledby="money-watch">
      <h2 id="money-watch">{money.watch}</h2>
      <ul className="bullets">
        {warnings.map((warning) => (
          <li key={warning.id}>{moneyWarningSays(warning)}</li>
        ))}
      </ul>
    </section>
  )
})

type Plan = { readonly plan: MoneyPlan; readonly settings: MoneySettings }

function Freed({ plan, settings }: Plan) {
  const inReading = (reading: 'said' | 'shown') => stairsOf(plan, settings, reading, secondYear)
  const [said, shown] = [inReading('said'), inReading('shown')]
  const [paper, money, shownMoney] = [
    sum(said.map(({ onPaper }) => onPaper)),
    sum(said.map((one) => one.money)),
    sum(shown.map((one) => one.money)),
  ]
  return (
    <>
      <span>{paper === undefined ? words.noPaper : words.paper(poundsSay(paper), `${secondYear}`)}</span>{' '}
      <span>{money === undefined ? words.saidUnknown : <b className="u-said">{words.said(poundsSay(money))}</b>}</span>{' '}
      <b className="u-shown">{words.shown(poundsSay(shownMoney ?? 0))}</b>
    </>
  )
}

const sum = (values: readonly (number | undefined)[]): number | undefined =>
  values.includes(undefined) ? undefined : values.reduce<number>((all, value) => all + (value ?? 0), 0)
