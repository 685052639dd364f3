import { Link } from 'wouter'
import type { Ref } from '../../domain/ref.ts'
import type { Stop } from '../../domain/walk.ts'
import { useHere } from '../../ports/use-work.ts'
import { addressOf } from '../parts/address-of.ts'
import { findOutSays } from '../parts/find-out-says.ts'
import { useRecommended } from '../parts/recommended.ts'

/** An answer by its name, to where it is given, and back. */
export function AnswerLink({ point, say }: { readonly point: Ref; readonly say?: string }) {
  const telling = useRecommended()
  const name = say ?? findOutSays(point, telling).name
  return <Link href={addressOf(point, telling, useBackHere())}>{name}</Link>
}

/** Where a page leads back to that one goes to from here for one thing alone. */
export const useBackHere = (): Stop => ({ ...useHere(), past: undefined, from: undefined })
