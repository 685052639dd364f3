import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'
import type { Ref } from '../../domain/ref.ts'
import { addressOf } from './address-of.ts'
import { useRecommended } from './recommended.ts'

type Props = { readonly at: Ref } & (
  { readonly say: string | undefined } | { readonly children: ReactElement | readonly ReactNode[] }
)

/** A link to where something is answered. */
export const ToAnswer = ({ at, ...of }: Props) => (
  <Link href={addressOf(at, useRecommended())}>{'say' in of ? of.say : of.children}</Link>
)
