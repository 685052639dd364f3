import { createContext, useContext } from 'react'
import type { Recommended } from '../../domain/recommend.ts'

export const RecommendedContext = createContext<Recommended | undefined>(undefined)

/** The assessment with what the rules make of it, for every part of a page that tells of it. */
export function useRecommended(): Recommended {
  const recommended = useContext(RecommendedContext)
  if (!recommended) throw new Error('This part belongs inside a recommendation')
  return recommended
}
