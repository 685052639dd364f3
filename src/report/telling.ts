import type { Outcome } from '../domain/decide.ts'
import type { Recommended } from '../domain/recommend.ts'
import type { Words } from '../locales/words.ts'

/** What a report is told from. */
export type Telling = Recommended & {
  readonly words: ReportWords
  /** Whether the open answers alone can lead to an outcome. It is handed in, for it may take a while to find out. */
  readonly isWithinReach: (outcome: Outcome) => boolean
}

export type ReportWords = Pick<
  Words,
  'common' | 'decision' | 'handout' | 'ladder' | 'recommendation' | 'report' | 'rulesChanged'
>
