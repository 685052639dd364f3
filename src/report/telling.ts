import type { Assessment } from '../domain/assessment.ts'
import type { Content } from '../domain/content.ts'
import type { Outcome } from '../domain/decide.ts'
import type { Recommendation } from '../domain/recommend.ts'
import type { Words } from '../locales/words.ts'

/** What a report is told from. */
export type Telling = {
  readonly assessment: Assessment
  readonly content: Content
  readonly recommendation: Recommendation
  readonly words: ReportWords
  /** Whether the open answers alone can lead to an outcome. It is handed in, for it may take a while to find out. */
  readonly isWithinReach: (outcome: Outcome) => boolean
}

export type ReportWords = Pick<
  Words,
  'common' | 'decision' | 'handout' | 'ladder' | 'recommendation' | 'report' | 'rulesChanged'
>

/** A row of the content by its id. */
export function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id)
  if (!found) throw new Error(`The content has no ${id}`)
  return found
}
