import { useMemo } from 'react'
import { isWithinReach } from '../../domain/diagram/within-reach.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { useWords } from '../../locales/words.ts'
import type { Report } from '../../report/blocks.ts'
import { reportOf } from '../../report/report-of.ts'
import { seenBy, type View } from '../../report/views.ts'

/** What is told of an assessment, less what a view leaves out. */
export function useReport(recommended: Recommended, view: View): Report {
  const words = useWords()
  const report = useMemo(
    () =>
      reportOf({
        ...recommended,
        words,
        isWithinReach: (outcome) => isWithinReach(outcome, recommended.assessment, recommended.content),
      }),
    [recommended, words],
  )
  return useMemo(() => seenBy(view, report), [view, report])
}
