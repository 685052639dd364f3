import { dateSay } from '../../locales/dates.ts'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import type { Paper } from '../../papers/paper.ts'
import { clean } from './clean.ts'

/** What every file of a paper says of it: its title, what the work is called, which issue it is, and the content behind it. */
export function headOf({ title, about, issue, content }: Paper) {
  const { issue: issueSays, draft, content: contentSays } = paperFormats
  return {
    title: clean(title),
    about: clean(about),
    issue: issue ? issueSays(String(issue.number), dateSay(issue.date), clean(issue.by)) : draft,
    content: contentSays(clean(content)),
  }
}
