import type { FigureName, Line, MoneyPlan, Place } from '../domain/money/lines.ts'
import { money as words } from './en/money.ts'
import { workbook } from './en/workbook.ts'

/** What is asked of a figure, and what helps to answer. */
export const askOf = (kind: Line['kind'], figure: FigureName): readonly [ask: string, help: string] =>
  kind === 'effect' && figure === 'hours' ? words.hoursEach : words.asks[figure]

/** A figure within its plan: "GP visits: avoided for each". */
export function figureSays({ line, figure }: Place, plan: MoneyPlan): string {
  const name = plan.lines.find(({ id }) => id === line)?.name
  return name ? `${name}: ${workbook.figures[figure]}` : workbook.figures[figure]
}
