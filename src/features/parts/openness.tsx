import { byId } from '../../domain/by-id.ts'
import { groupsDiffer } from '../../domain/voices/groups-differ.ts'
import type { Ref } from '../../domain/ref.ts'
import { opennessAt } from '../../domain/to-find-out.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { useRecommended } from './recommended.ts'

/** Why an answer is open, in one sentence. Disputed, assumed, not known and not answered are never mixed up. */
export function Openness({ point }: { readonly point: Ref }) {
  const { assessment, content, recommendation } = useRecommended()
  const differs = point.kind === 'question' && groupsDiffer(byId(content.questions, point.id), assessment)
  return (
    <span>{differs ? words.differ : words.openness[opennessAt(point, recommendation.demonstrated, assessment)]}</span>
  )
}
