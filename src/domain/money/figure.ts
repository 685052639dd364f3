import type { Step } from '../clause.ts'

/** Every figure at its word, or each only as far as evidence carries it: savings struck out, costs at their high end. */
export type SaidOrShown = 'said' | 'shown'

/** One number that somebody gave, how far it may be off, and what stands behind it. */
export type Figure = {
  readonly likely: number
  readonly low?: number
  readonly high?: number
  /** What its evidence carries, not what is claimed for it: see `carried.ts`. */
  readonly basis: Step
  readonly evidence: readonly string[]
  /** Who says so, as a role or a source: "trust finance". */
  readonly who: string
  /** As an evidence date: "2026-11-05", "2025/26". */
  readonly date: string
}

/** Whether a figure counts when only what is shown counts; one that was not given does not. */
export const isBackedUp = (figure: Figure | undefined): boolean => figure !== undefined && figure.basis >= 2

/** How far a figure may lie on either side, where a range was given at all. */
export type Range = { readonly low: number; readonly likely: number; readonly high: number }

/** The range of a figure; an end that was not given lies at the likely value. Undefined where there is no width. */
export function rangeOf({ low, likely, high }: Figure): Range | undefined {
  const range = { low: low ?? likely, likely, high: high ?? likely }
  return range.low < range.high ? range : undefined
}
