import { voicesDiffer } from '../../domain/tensions.ts'
import type { Assessment } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import type { Ref } from '../../domain/ref.ts'
import { answerState } from '../../domain/asked.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { useRecommended } from './recommended.ts'

/** Why an answer is open, in one sentence. Disputed, assumed, not known and not answered are never mixed up. */
export function Openness({ point }: { readonly point: Ref }) {
  const { assessment } = useRecommended()
  return <span>{opennessSays(point, assessment)}</span>
}

function opennessSays({ kind, id }: Ref, assessment: Assessment): string {
  if (kind !== 'question') return words.toDo
  const answer = own(assessment.answers, id)
  if (answer && voicesDiffer(answer)) return words.differ
  const state = answerState(answer)
  if (state === 'assumed') return words.assumed
  if (state === 'not-known') return words.notKnown
  return state === 'to-do' ? words.toDo : words.open
}
