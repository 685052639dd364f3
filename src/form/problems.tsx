import { common as words } from '../locales/en/common.ts'
import { ErrorSummary, type FieldProblem } from '../ui/error-summary.tsx'

export type Attempted = { readonly problems: readonly FieldProblem[]; readonly attempts: number }

/** What has to be mended, on top of a form; each attempt that finds something takes the focus there. */
export function Problems({ problems, attempts }: Attempted) {
  return <ErrorSummary title={words.problem} mark={words.errorMark} problems={problems} attempt={attempts} />
}
