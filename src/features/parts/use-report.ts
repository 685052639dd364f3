import { useMemo } from 'react'
import { isWithinReach } from '../../domain/diagram/within-reach.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { decision } from '../../locales/en/decision.ts'
import { handout } from '../../locales/en/handout.ts'
import { ladder } from '../../locales/en/ladder.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { report } from '../../locales/en/report.ts'
import { rulesChanged } from '../../locales/en/rules-changed.ts'
import { useWords } from '../../locales/words.ts'
import type { Report } from '../../report/blocks.ts'
import { reportOf } from '../../report/report-of.ts'
import type { ReportWords, Telling } from '../../report/telling.ts'
import { seenBy, type View } from '../../report/views.ts'

/** The words that a page needs to tell a recommendation, beside those that are always there. */
export const reportWords = { decision, handout, ladder, recommendation, report, rulesChanged }

/** What a report is told from, in these words. */
export const tellingOf = (recommended: Recommended, words: ReportWords): Telling => ({
  ...recommended,
  words,
  isWithinReach: (outcome) => isWithinReach(outcome, recommended.assessment, recommended.content),
})

/** What is told of an assessment, less what a view leaves out. */
export function useReport(recommended: Recommended, view: View): Report {
  const words = useWords()
  const report = useMemo(() => reportOf(tellingOf(recommended, words)), [recommended, words])
  return useMemo(() => seenBy(view, report), [view, report])
}
