import type { MoneyLineKept } from '../assessment.ts'
import type { Line, MoneyPlanId } from './lines.ts'

/** The id of the line of a kind that every plan has to begin with. */
export const firstLineId = (plan: MoneyPlanId, kind: Line['kind']): string => `${plan}-${kind}`

/**
 * Lines in the order they were made, on every device and after every reload: those that a plan begins with, then the
 * others by their ids, which begin with when they were made.
 */
export const linesInOrder = (
  lines: Readonly<Record<string, MoneyLineKept>>,
): readonly (readonly [id: string, line: MoneyLineKept])[] =>
  Object.entries(lines).sort(
    ([one, a], [other, b]) => laterThanFirst(one, a) - laterThanFirst(other, b) || (one < other ? -1 : 1),
  )

const laterThanFirst = (id: string, { plan, kind }: MoneyLineKept): number => (id === firstLineId(plan, kind) ? 0 : 1)
