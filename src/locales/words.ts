import { createContext, useContext } from 'react'
import { about } from './en/about.ts'
import { actions } from './en/actions.ts'
import { common } from './en/common.ts'
import { decision } from './en/decision.ts'
import { home } from './en/home.ts'
import { hub } from './en/hub.ts'
import { interview } from './en/interview.ts'
import { parts } from './en/parts.ts'
import { recommendation } from './en/recommendation.ts'
import { review } from './en/review.ts'
import { setUp } from './en/set-up.ts'

/** Every interface word, in English. Another language is another object of the same type. */
export const en = { actions, hub, review, about, home, setUp, common, interview, parts, decision, recommendation }

export type Words = typeof en

export const WordsContext = createContext<Words>(en)

export const useWords = (): Words => useContext(WordsContext)
