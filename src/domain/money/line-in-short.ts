import { isBackedUp } from './figure.ts'
import { leftOut, linksMissing } from './left-out.ts'
import type { FigureName, Line, MoneyPlan, MoneySettings, Place } from './lines.ts'
import { stairsOf } from './stairs-of.ts'
import { yearsOf } from './years.ts'

/** What a line comes to, and what it lacks. */
export type LineInShort = {
  readonly line: Line
  /** In pounds a full year, at its word: of an effect what comes back. Undefined where that is not known. */
  readonly sum: number | undefined
  /** Of an effect what comes back as far as it can be shown. */
  readonly shown: number | undefined
  /** Whether a figure of its cost is missing, so that it costs at least this. */
  readonly isAtLeast: boolean
  /** Of income, whether it is in writing. */
  readonly isWritten: boolean
  /** The figures without which it is left out of the sums, in part or whole. */
  readonly missing: readonly FigureName[]
}

/** A full year of every line: the second, in which a plan runs from its first month to its last. */
const fullYear = 2

/** The lines of a plan in their order, each in short. */
export function linesInShort(plan: MoneyPlan, settings: MoneySettings): readonly LineInShort[] {
  const { costs: rows } = yearsOf(plan, settings, 'said')
  const [said, shown] = (['said', 'shown'] as const).map((reading) => stairsOf(plan, settings, reading, fullYear))
  const [costsLeftOut, stepsMissing] = [leftOut(plan), linksMissing(plan)]
  return plan.lines.map((line): LineInShort => {
    const ofLine = (places: readonly Place[]) =>
      places.filter((place) => place.line === line.id).map(({ figure }) => figure)
    const costs = ofLine(costsLeftOut)
    const missing = [...new Set([...costs, ...ofLine(stepsMissing)])]
    const any = { line, shown: undefined, isWritten: false, missing, isAtLeast: false }
    switch (line.kind) {
      case 'post': {
        const sum = rows
          .filter((row) => row.line === line.id)
          .reduce((all, { byYear }) => all + byYear[fullYear - 1]!, 0)
        return { ...any, sum: sum > 0 ? sum : undefined, isAtLeast: costs.length > 0 }
      }
      case 'money':
        return { ...any, sum: line.figures.amount?.likely }
      case 'income': {
        const { amount } = line.figures
        return { ...any, sum: amount?.likely, isWritten: isBackedUp(amount), missing: amount ? [] : ['amount'] }
      }
      case 'effect': {
        const [saidOf, shownOf] = [said, shown].map((all) => all!.find((one) => one.line.id === line.id)!.money)
        return { ...any, sum: saidOf, shown: shownOf }
      }
    }
  })
}
