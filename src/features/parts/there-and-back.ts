import type { Recommended } from '../../domain/recommend.ts'
import type { Point } from '../../domain/diagram/what-if.ts'
import { returning } from '../../machine/paths.ts'
import { pointOf } from './points.ts'

/** The way to where a point is answered, and back again to an address of this assessment. */
export function thereAndBack({ kind, id }: Point, back: string, telling: Recommended): string {
  return returning(pointOf(kind, id, telling)!.to, back)
}
