import type { Assessment } from '../../domain/assessment.ts'
import { byId } from '../../domain/by-id.ts'
import { groupsDiffer } from '../../domain/voices/groups-differ.ts'
import { answerTo } from '../../domain/voices/heard-on.ts'
import type { Content } from '../../domain/content.ts'
import type { Flip } from '../../domain/diagram/flips.ts'
import { answerState, openStates } from '../../domain/asked.ts'

/** Whether nobody can be sure of the present answer: nothing is known, it is only assumed, or groups differ. */
export function isOpenNow({ kind, id, from }: Flip, assessment: Assessment, { questions }: Content): boolean {
  if (kind !== 'question')
    return 'chosen' in from ? from.chosen.length === 0 : 'looked' in from && from.looked === 'unknown'
  const question = byId(questions, id)
  if (groupsDiffer(question, assessment)) return true
  const state = answerState(answerTo(question, assessment))
  return openStates.some((open) => open === state)
}
