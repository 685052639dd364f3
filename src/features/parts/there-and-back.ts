import type { Recommended } from '../../domain/recommend.ts'
import type { Ref } from '../../domain/ref.ts'
import { returning } from '../../ports/paths.ts'
import { addressOf } from './address-of.ts'

/** The way to where a point is answered, and back again to an address of this assessment. */
export function thereAndBack({ kind, id }: Ref, back: string, telling: Recommended): string {
  return returning(addressOf({ kind, id }, telling), back)
}
