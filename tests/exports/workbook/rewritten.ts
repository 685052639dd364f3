import type { Step } from '../../../src/domain/clause.ts'
import { figuresOf, type Unit } from '../../../src/domain/money/figures.ts'
import type { Figure } from '../../../src/domain/money/figure.ts'
import type { FigureName, Line, MoneyPlan } from '../../../src/domain/money/lines.ts'

const upTo: Partial<Record<Unit, number>> = {
  share: 1,
  money: 90_000,
  posts: 4,
  'hours-a-week': 40,
  minutes: 60,
  months: 12,
}

/** The same lines with other figures, ranges and bases. */
export function rewritten(of: MoneyPlan, random: () => number): MoneyPlan {
  const other = (unit: Unit): Figure => {
    const [low, likely, high] = Array.from({ length: 3 }, () => (0.02 + 0.98 * random()) * (upTo[unit] ?? 400)).sort(
      (a, b) => a - b,
    )
    const range = random() < 0.5 ? {} : random() < 0.5 ? { high: high! } : { low: low!, high: high! }
    return {
      likely: likely!,
      ...range,
      basis: Math.floor(random() * 4) as Step,
      evidence: [],
      who: 'somebody',
      date: '2026',
    }
  }
  return {
    ...of,
    lines: of.lines.map((line): Line => {
      const names = Object.keys(line.figures) as FigureName[]
      const figures = Object.fromEntries(names.map((name) => [name, other(figuresOf[line.kind][name]!.unit)]))
      return { ...line, figures }
    }),
  }
}
