import { createContext, use } from 'react'
import { Link } from 'wouter'
import type { Ref } from '../../domain/ref.ts'
import { findOutSays } from '../parts/find-out-says.ts'
import { useRecommended } from '../parts/recommended.ts'
import { thereAndBack } from '../parts/there-and-back.ts'

/** Where an answer that is given from the agenda leads back to: an address of this assessment. */
export const BackContext = createContext('')

/** An answer by its name, to where it is given, and back. */
export function AnswerLink({ point }: { readonly point: Ref }) {
  const telling = useRecommended()
  return <Link href={thereAndBack(point, use(BackContext), telling)}>{findOutSays(point, telling).name}</Link>
}
