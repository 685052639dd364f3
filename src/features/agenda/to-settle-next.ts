import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { Ref } from '../../domain/ref.ts'
import { settling } from '../../ports/paths.ts'
import { ladderQuestion } from '../../domain/asked.ts'
import { thereAndBack } from '../parts/there-and-back.ts'

/**
 * Where what settles most is answered, leaving out the pages already come past; none when nothing is left. `past` names
 * pages: a fact or a rung is answered on the page of its question, or at set-up. The way back, to `agenda` and on, names
 * them and this one.
 */
export function toSettleNext(
  matters: readonly Ref[],
  past: readonly string[],
  agenda: string,
  telling: Recommended,
): string | undefined {
  const next = matters.find((point) => !past.includes(pageOf(point, telling)))
  return next && thereAndBack(next, settling(agenda, [...past, pageOf(next, telling)]), telling)
}

function pageOf({ kind, id }: Ref, { content }: Recommended): string {
  if (kind === 'question') return id
  return kind === 'rung' ? ladderQuestion(content) : byId(content.facts, id).askedWith
}
