import { costByInk } from '../domain/money/cost-ink.ts'
import type { MoneyPlan } from '../domain/money/lines.ts'
import type { Years } from '../domain/money/years.ts'

/** A plan’s years as the cliff draws them: cost by how well it is shown, money in writing, and what is only hoped for. */
export const cliffBars = (plan: MoneyPlan, told: Years) =>
  told.years.map(({ year, written }) => ({
    cost: costByInk(plan, told, year),
    written,
    hoped: told.incomes.reduce((sum, row) => sum + (row.isWritten ? 0 : row.byYear[year - 1]!), 0),
  }))
