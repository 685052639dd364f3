import type { Point } from '../../domain/diagram/what-if.ts'
import { pointOf } from './points.ts'
import type { Telling } from './telling.ts'

/** The way to where a point is answered, and back again to a place of this assessment. */
export function thereAndBack({ kind, id }: Point, back: string, telling: Telling): string {
  const { to } = pointOf(kind, id, telling)!
  return `${to}${to.includes('?') ? '&' : '?'}return=${encodeURIComponent(back)}`
}
