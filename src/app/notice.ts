import { createContext, type ReactElement } from 'react'

/** What every page says above all else, whoever is there. */
export const NoticeContext = createContext<ReactElement | undefined>(undefined)
