import type { Point } from '../../domain/diagram/what-if.ts'
import { returning } from '../../machine/paths.ts'
import { pointOf } from './points.ts'
import type { Telling } from './telling.ts'

/** The way to where a point is answered, and back again to an address of this assessment. */
export function thereAndBack({ kind, id }: Point, back: string, telling: Telling): string {
  return returning(pointOf(kind, id, telling)!.to, back)
}
