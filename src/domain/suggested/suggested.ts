import type { Step } from '../clause.ts'
import type { PlanId } from '../content.ts'
import type { FactSuggested } from '../money/suggest-facts.ts'
import type { MoneyReason } from '../money/suggest.ts'
import type { Ref } from '../ref.ts'

/** What a suggestion rests on: the figures of a plan, or the task grid. */
export type SuggestedBy = PlanId | 'grid'

/**
 * What figures point to: a level, or the options of a fact. `atMost` only asks: it leaves open what is below it. Facts alone
 * are told beside a question and point to nothing.
 */
export type Says =
  | { readonly level: Step }
  | { readonly atMost: Step }
  | { readonly chosen: readonly string[] }
  | { readonly onlyFacts: true }

/** A reason of the grid: its code, its numbers, and the tasks and roles it speaks of by name. */
export type GridReason = {
  readonly of: 'grid'
  readonly code: string
  readonly numbers: Readonly<Record<string, number>>
  readonly tasks: readonly string[]
  readonly roles: readonly string[]
}

export type Because =
  | { readonly of: 'money'; readonly reason: MoneyReason }
  | { readonly of: 'saving'; readonly found: FactSuggested }
  | GridReason

/** Shown beside a question or a fact, and set by nobody but whoever presses. */
export type Suggested = {
  readonly ref: Ref
  readonly by: SuggestedBy
  readonly says: Says
  readonly because: Because
  /** How an answer that takes it is known: 2 only where all figures behind it are backed up, or counted; else 1. */
  readonly basis: 1 | 2
  /** The id of the item of evidence it rests on: figures that change have another. */
  readonly item: string
}
