import { useMemo } from 'react'
import { own } from '../../domain/own.ts'
import type { Issue } from '../../domain/assessment.ts'
import { noSums, sumsTaken } from '../../papers/sums.ts'
import { compose } from '../../papers/compose.ts'
import { thaw } from '../../papers/frozen.ts'
import type { Paper } from '../../papers/paper.ts'
import type { Template } from '../../papers/template.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { reportOf } from '../../report/report-of.ts'
import { tellingOf } from '../../report/telling.ts'
import { useNeeded } from '../../ui/needed.ts'
import { useRecommendedNow } from '../parts/use-recommended-now.ts'
import { useSums } from './use-sums.ts'
import { useTemplates } from './use-templates.ts'

/** The papers as they are now, or only one of them, each made when it is asked for; none while sums that it tells are worked out. */
export function usePapers(only?: string) {
  const recommended = useRecommendedNow()
  const { templates, bands } = useTemplates()
  const sums = useSums(only === undefined ? templates : templates.filter(({ id }) => id === only))
  const library = useNeeded(useWork().loadLibrary)
  const report = useMemo(() => reportOf(tellingOf(recommended)), [recommended])
  const issues = useIssues()
  return useMemo(() => {
    const made = new Map<string, Paper>()
    const make = (template: Template): Paper | undefined => {
      const known = made.get(template.id)
      if (known) return known
      if (!sums && sumsTaken([template]).length > 0) return undefined
      const last = lastOf(issues, template.id)
      const before = last && thaw(last.frozen)
      const paper = compose(template, {
        recommended,
        report,
        bands,
        sums: sums ?? noSums,
        library,
        ...(before?.issue && { before: { ...before, issue: before.issue } }),
      })
      made.set(template.id, paper)
      return paper
    }
    return { templates, recommended, make }
  }, [templates, bands, sums, library, recommended, report, issues])
}

export type IssueOf = Issue & { readonly id: string }

/** What was issued, the newest first. */
export function useIssues(): readonly IssueOf[] {
  const { issues } = useAssessment()
  return useMemo(
    () =>
      Object.keys(issues)
        .flatMap((id) => {
          const issue = own(issues, id)
          return issue ? [{ ...issue, id }] : []
        })
        .sort((one, other) => other.number - one.number),
    [issues],
  )
}

export const lastOf = (issues: readonly IssueOf[], paper: string): IssueOf | undefined =>
  issues.find((one) => one.paper === paper)
