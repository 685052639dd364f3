import type { Point } from '../../domain/diagram/what-if.ts'
import { settling } from '../../machine/paths.ts'
import { ladderQuestion } from '../../domain/walk.ts'
import { named, type Telling } from '../parts/telling.ts'
import { thereAndBack } from '../parts/there-and-back.ts'

/**
 * Where what settles most is answered, leaving out the pages already come past; none when nothing is left. `past` names
 * pages: a fact or a rung is answered on the page of its question, or at set-up. The way back, to `agenda` and on, names
 * them and this one.
 */
export function toSettleNext(
  matters: readonly Point[],
  past: readonly string[],
  agenda: string,
  telling: Telling,
): string | undefined {
  const next = matters.find((point) => !past.includes(pageOf(point, telling)))
  return next && thereAndBack(next, settling(agenda, [...past, pageOf(next, telling)]), telling)
}

function pageOf({ kind, id }: Point, { content }: Telling): string {
  if (kind === 'question') return id
  return kind === 'rung' ? ladderQuestion(content) : named(content.facts, id).askedWith
}
