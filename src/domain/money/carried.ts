import type { Assessment } from '../assessment.ts'
import { carriedFigureBasis } from '../evidence.ts'
import { plans } from '../content.ts'
import { own } from '../own.ts'
import { isItemOf } from '../suggested/item-ids.ts'
import type { Figure } from './figure.ts'
import type { Line, MoneyPlan } from './lines.ts'

type Items = Pick<Assessment, 'evidence'>

/** A plan with each figure's basis as far as its evidence carries it: without a dated item, it is only said. */
export const carriedPlan = (plan: MoneyPlan, assessment: Items): MoneyPlan => ({
  ...plan,
  lines: plan.lines.map((line) => carriedLine(line, assessment)),
})

const carriedLine = <L extends Line>(line: L, assessment: Items): L => ({
  ...line,
  figures: Object.fromEntries(
    Object.entries<Figure>(line.figures).map(([name, figure]) => [name, carriedFigure(figure, assessment)]),
  ),
})

/** What stands for figures cannot be what shows them. */
const standsForFigures = (item: string): boolean => plans.some((plan) => isItemOf(plan, item))

const carriedFigure = (figure: Figure, { evidence }: Items): Figure => ({
  ...figure,
  basis: carriedFigureBasis(
    figure.basis,
    figure.evidence.flatMap((id) => (standsForFigures(id) ? [] : (own(evidence, id) ?? []))),
  ),
})
