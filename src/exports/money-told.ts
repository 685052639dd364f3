import type { Assessment } from '../domain/assessment.ts'
import { payBack } from '../domain/money/break-even.ts'
import { draw } from '../domain/money/draws.ts'
import { linksMissing } from '../domain/money/left-out.ts'
import type { SaidOrShown } from '../domain/money/figure.ts'
import type { MoneyPlan, MoneySettings } from '../domain/money/lines.ts'
import { moneyIn } from '../domain/money/money-in.ts'
import { foundAYear } from '../domain/money/spread.ts'
import { whatWouldHaveToBeTrue } from '../domain/money/to-be-true.ts'
import { yearsOf } from '../domain/money/years.ts'

/** All that is told of the money of an assessment, as data: sums in pounds, shares from 0 to 1, nothing rounded. */
export function moneyTold(assessment: Pick<Assessment, 'moneyLines' | 'moneySettings' | 'evidence'>) {
  const { plans, settings, amiss, missing } = moneyIn(assessment)
  return {
    settings,
    settingsNotGiven: missing,
    notRead: amiss,
    plans: plans.map((plan) => ({
      id: plan.id,
      startMonth: plan.startMonth,
      leftOut: yearsOf(plan, settings, 'said').leftOut,
      linksMissing: linksMissing(plan),
      said: inReading(plan, settings, 'said'),
      shown: inReading(plan, settings, 'shown'),
    })),
  }
}

export type MoneyTold = ReturnType<typeof moneyTold>

function inReading(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown) {
  const { years, inAll } = yearsOf(plan, settings, reading)
  return {
    years,
    inAll,
    toFindAYear: foundAYear(draw(plan, settings, reading)),
    breakEven: whatWouldHaveToBeTrue(plan, settings, reading).map(({ line, figure, likely: now, takes }) => ({
      line,
      figure,
      likely: now,
      takes,
    })),
    payBackMonth: payBack(plan, settings, reading),
  }
}
