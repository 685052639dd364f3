import type { Assessment } from '../domain/assessment.ts'
import type { MoneyPlan } from '../domain/money/lines.ts'
import { moneyIn } from '../domain/money/money-in.ts'
import { yearsOf, type Years } from '../domain/money/years.ts'
import { own } from '../domain/own.ts'
import { money as words } from '../locales/en/money.ts'
import { listSay } from '../locales/lists.ts'
import { poundsSay, shareSay } from '../locales/numbers.ts'
import { backSays, effectFigureSays, payBackSays, takesSay } from '../report/money-says.ts'
import { figureSays, placesSay } from '../locales/figure-says.ts'
import { moneyTold, type MoneyTold } from './money-told.ts'

type Told = MoneyTold['plans'][number]
type Reading = Told['said']

/** The money of an assessment as lines of text: by plan, year and reading. */
export function moneyText(assessment: Assessment): string {
  const told = moneyTold(assessment)
  const { plans } = moneyIn(assessment)
  const lines = told.plans.flatMap((one, at) => {
    const name = words.called(words.plans[one.id], own(assessment.plans, one.id)?.name ?? '')
    const plan = plans[at]!
    return [
      ...(['said', 'shown'] as const).flatMap((reading) => {
        const payBack = payBackSays(plan, told.settings, reading)
        return [
          words.text.heading(name, words.readings[reading].toLowerCase()),
          ...readingLines(one[reading], yearsOf(plan, told.settings, reading), plan, payBack).map(
            (line) => `  ${line}`,
          ),
          '',
        ]
      }),
      ...(one.leftOut.length > 0 ? [words.text.leftOut(placesSay(one.leftOut, plan)), ''] : []),
      ...(one.linksMissing.length > 0 ? [words.text.missing(placesSay(one.linksMissing, plan)), ''] : []),
    ]
  })
  const slips = told.notRead.map(({ line, figure }) => `${own(assessment.moneyLines, line)?.name ?? line} › ${figure}`)
  return [...lines, ...(slips.length > 0 ? [words.text.amiss(listSay(slips)), ''] : [])].join('\n')
}

function readingLines(
  { years, toFindAYear: found, breakEven }: Reading,
  sums: Years,
  plan: MoneyPlan,
  payBack: string,
) {
  return [
    ...years.map(({ year, cost, written, gap, back }) =>
      words.text.year(`${year}`, poundsSay(cost), poundsSay(written), poundsSay(gap), backSays(sums, back)),
    ),
    words.text.spread(poundsSay(found.p10), poundsSay(found.p50), poundsSay(found.p90)),
    words.text.likely(poundsSay(found.likely), shareSay(found.asGoodAsLikely)),
    ...breakEven.map(({ line, figure, likely, takes }) =>
      words.text.takes(
        figureSays({ line, figure }, plan),
        likely === undefined ? words.unknown : effectFigureSays(figure, likely),
        takesSay(takes, figure),
      ),
    ),
    payBack,
  ]
}
