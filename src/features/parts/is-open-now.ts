import type { Assessment } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import { voicesDiffer } from '../../domain/tensions.ts'
import type { Flip } from '../../domain/diagram/flips.ts'
import { answerState, openStates } from '../../domain/asked.ts'

/** Whether nobody can be sure of the present answer: nothing is known, it is only assumed, or groups differ. */
export function isOpenNow({ kind, id, from }: Flip, { answers }: Assessment): boolean {
  if (kind !== 'question')
    return 'chosen' in from ? from.chosen.length === 0 : 'looked' in from && from.looked === 'unknown'
  const answer = own(answers, id)
  if (answer && voicesDiffer(answer)) return true
  const state = answerState(answer)
  return openStates.some((open) => open === state)
}
