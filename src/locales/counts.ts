import { listSay } from './lists.ts'
import type { AnswerState } from '../domain/asked.ts'
import { interview } from './en/interview.ts'

/** "8 answered, 1 not known, 2 to do": only what there is. */
export function countsSay(counts: Readonly<Record<AnswerState, number>>): string {
  const { counts: words } = interview
  return listSay([
    counts.answered > 0 && words.answered(counts.answered),
    counts.assumed > 0 && words.assumed(counts.assumed),
    counts['not-known'] > 0 && words.unknown(counts['not-known']),
    counts['not-applicable'] > 0 && words.notApplicable(counts['not-applicable']),
    counts['to-do'] > 0 && words.todo(counts['to-do']),
  ])
}
