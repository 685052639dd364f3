import type { Point } from '../../domain/diagram/what-if.ts'
import { ladderQuestion } from '../parts/ladder-question.ts'
import { findOutSays } from '../parts/find-out-says.ts'
import { named, type Telling } from '../parts/telling.ts'

/** A way to where a point is answered, and back again to a place of this assessment. */
export function thereAndBack(point: Point, back: string, telling: Telling): string {
  const { to } = findOutSays(point, telling)
  return `${to}${to.includes('?') ? '&' : '?'}return=${encodeURIComponent(back)}`
}

/**
 * Where what settles most is answered, leaving out the pages already come past; none when nothing is left. `past` names
 * pages: a fact or a rung is answered on the page of its question, or at set-up. The way back names them and this one.
 */
export function toSettleNext(matters: readonly Point[], past: readonly string[], telling: Telling): string | undefined {
  const next = matters.find((point) => !past.includes(pageOf(point, telling)))
  if (!next) return undefined
  return thereAndBack(next, settling([...past, pageOf(next, telling)]), telling)
}

/** The address that goes on settling, once these pages have been come past. */
export const settling = (past: readonly string[]): string => `agenda?settle=${past.join('.')}`

function pageOf({ kind, id }: Point, { content }: Telling): string {
  if (kind === 'question') return id
  return kind === 'rung' ? ladderQuestion : named(content.facts, id).askedWith
}
