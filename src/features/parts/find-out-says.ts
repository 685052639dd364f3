import type { Recommended } from '../../domain/recommend.ts'
import type { Ref } from '../../domain/ref.ts'
import { findOutAt, nameAt } from '../../report/name-at.ts'
import { addressOf } from './address-of.ts'

type FindOutSays = { readonly name: string; readonly say: string; readonly to: string; readonly about?: string }

/** Something to find out: what it is about, what to do, and where it is answered. */
export function findOutSays(ref: Ref, recommended: Recommended): FindOutSays {
  const { name, beside } = nameAt(ref, recommended.content)
  const say = findOutAt(ref, recommended.content)
  return { name, say, to: addressOf(ref, recommended), ...(beside && { about: beside }) }
}
