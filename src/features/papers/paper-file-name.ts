import type { Paper } from '../../papers/paper.ts'
import { slugOf } from '../../storage/saved-file.ts'

/** "falls-in-marrick-business-case-short-issue-2-2026-11-27.docx": it ends in the day, as every file of ours does. */
export const paperFileName = ({ about, paper, issue }: Paper, ending: string, day: string): string =>
  [slugOf(about), paper, issue && `issue-${issue.number}`, issue?.date ?? day].filter(Boolean).join('-') + `.${ending}`
