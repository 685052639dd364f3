import { createContext, useContext } from 'react'
import type { Content } from '../../domain/content.ts'

export const ContentContext = createContext<Content | undefined>(undefined)

/** The whole content, which the page has waited for. */
export function useContent(): Content {
  const content = useContext(ContentContext)
  if (!content) throw new Error('This part belongs inside the page to check answers')
  return content
}
