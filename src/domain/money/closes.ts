import type { EffectLine, MoneyPlan, MoneySettings } from './lines.ts'
import { stairsOf } from './stairs-of.ts'

/** Something that stops because of a plan, taken at its word: hours a year, and the first year in which they do. */
export type Closes = { readonly line: EffectLine; readonly year: number; readonly hours: number }

/** Each lump that closes. Whoever used it has to be asked about. */
export function closesIn(plan: MoneyPlan, settings: MoneySettings): readonly Closes[] {
  const seen = new Set<string>()
  return Array.from({ length: settings.years }, (_, at) => at + 1).flatMap((year) =>
    stairsOf(plan, settings, 'said', year).flatMap(({ line, stairs }) => {
      const hours = stairs.find(({ name }) => name === 'closed')?.hours ?? 0
      if (hours <= 0 || seen.has(line.id)) return []
      seen.add(line.id)
      return [{ line, year, hours }]
    }),
  )
}
