import { useMemo } from 'react'
import type { Recommended } from '../../domain/recommend.ts'
import type { Report } from '../../report/blocks.ts'
import { reportOf } from '../../report/report-of.ts'
import { tellingOf } from '../../report/telling.ts'
import { seenBy, type View } from '../../report/views.ts'

/** What is told of an assessment, less what a view leaves out. */
export function useReport(recommended: Recommended, view: View): Report {
  const report = useMemo(() => reportOf(tellingOf(recommended)), [recommended])
  return useMemo(() => seenBy(view, report), [view, report])
}
