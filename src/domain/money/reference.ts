import type { FigureName } from './lines.ts'

/**
 * A figure that was published: what it is, from when and by whom, and how it was read. It is shown beside a field, and
 * reaches it by a press alone.
 */
export type MoneyReference = {
  readonly id: string
  readonly what: string
  /** How much, as it is read. */
  readonly say: string
  /** As an evidence date. */
  readonly from: string
  readonly source: string
  /** Only rows of which the owner's own page was read, in extract. */
  readonly read: 'extract'
  /** The figure beside which it stands; none where no figure takes it. */
  readonly beside?: FigureName
  /** What a press writes, as it would be typed; nothing where it is only for comparison. */
  readonly fills?: { readonly low: string; readonly high: string }
  /** What it is a rate of, where on-costs are worked out. */
  readonly rates?: Partial<Readonly<Record<'insurance' | 'insuranceAbove' | 'pension', string>>>
}
