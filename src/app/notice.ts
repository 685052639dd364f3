import { createContext, type ReactNode } from 'react'

/** What every page says above all else, whoever is there. */
export const NoticeContext = createContext<ReactNode>(undefined)
