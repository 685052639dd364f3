import { createContext, useContext } from 'react'
import type { Assessment } from '../../domain/assessment.ts'
import type { Content } from '../../domain/content.ts'
import type { Recommendation } from '../../domain/recommend.ts'

/** What every part of the page tells from. */
export type Telling = {
  readonly assessment: Assessment
  readonly content: Content
  readonly recommendation: Recommendation
}

export const TellingContext = createContext<Telling | undefined>(undefined)

export function useTelling(): Telling {
  const telling = useContext(TellingContext)
  if (!telling) throw new Error('This part belongs inside a recommendation')
  return telling
}

export const named = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((one) => one.id === id)
  if (!found) throw new Error(`The content has no ${id}`)
  return found
}
