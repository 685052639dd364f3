import { closesIn } from '../../domain/money/closes.ts'
import type { MoneyPlan } from '../../domain/money/lines.ts'
import { moneyIn } from '../../domain/money/money-in.ts'
import { warnedIn } from '../../domain/money/warned.ts'
import type { MoneyWarning } from '../../domain/money/watch.ts'
import { own } from '../../domain/own.ts'
import { moneyWarningSays } from '../../locales/money-warning-says.ts'
import { numberSay } from '../../locales/numbers.ts'
import type { Block, Part, Section } from '../blocks.ts'
import { textOf } from '../plain.ts'
import { bare, labelled, tag } from '../say.ts'
import type { Telling } from '../telling.ts'
import { words } from '../words.ts'

/**
 * What the figures of plans warn of, on what is said, and who has to be asked about what stops. It is our inference, and no
 * rule reads it: the result is the same with and without it.
 */
export function figuresWarn({ assessment }: Telling): Section {
  const { title, intro } = words.figuresWarn
  const blocks = blocksOf(assessment)
  return { id: 'figures-warn', title, intro: blocks.length > 0 ? [intro] : [], blocks }
}

type Of = Telling['assessment']

function blocksOf(assessment: Of): readonly Block[] {
  if (Object.keys(assessment.moneyLines).length === 0) return []
  const given = moneyIn(assessment)
  const { plans, settings } = given
  const { names, doFirst, stops, askWho, lump } = words.figuresWarn
  const closing = plans.flatMap((plan) =>
    closesIn(plan, settings).flatMap(({ line, year, hours }) =>
      labelled(
        `closes-${line.id}`,
        nameOf(plan, assessment),
        lump(line.name || line.on || stops, numberSay(hours, 0), numberSay(year)),
      ),
    ),
  )
  return [
    ...warnedIn(given).map(({ id, of }) =>
      warning(
        id,
        names[id],
        doFirst[id],
        of.flatMap((one) => told(one.plan, one.warning, assessment)),
      ),
    ),
    ...(closing.length > 0 ? [warning('closes', stops, askWho, closing)] : []),
  ]
}

const warning = (id: string, name: string, doFirst: string, parts: readonly Part[]): Block => ({
  ...bare,
  kind: 'warning',
  id: `figures-warn/${id}`,
  name,
  tags: tag('inference', words.figuresWarn.inference),
  short: { leads: 'do-first', says: parts.map(inALine).join(' ') },
  parts: [...labelled('do-first', words.report.doFirst, doFirst), ...parts],
})

const inALine = (part: Part): string => (part.kind === 'say' ? `${part.label}: ${textOf(part.say)}` : '')

const told = (plan: MoneyPlan, warning: MoneyWarning, assessment: Of): readonly Part[] =>
  labelled(`say-${plan.id}`, nameOf(plan, assessment), moneyWarningSays(warning))

const nameOf = ({ id }: MoneyPlan, { plans }: Of): string =>
  words.money.called(words.money.plans[id], own(plans, id)?.name ?? '')
