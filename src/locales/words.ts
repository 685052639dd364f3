import { createContext, useContext } from 'react'
import { common } from './en/common.ts'
import { home } from './en/home.ts'
import { hub } from './en/hub.ts'
import { interview } from './en/interview.ts'
import { parts } from './en/parts.ts'
import { setUp } from './en/set-up.ts'

/** The interface words up to the first question, in English. Another language is another object of the same type. */
export const en = { common, home, hub, interview, parts, setUp }

export type Words = typeof en

const languages = { en } satisfies Record<string, Words>

export type Language = keyof typeof languages

export const LanguageContext = createContext<Language>('en')

export const useWords = (): Words => languages[useContext(LanguageContext)]
