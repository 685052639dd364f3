import { useContext } from 'react'
import { about } from './en/about.ts'
import { actions } from './en/actions.ts'
import { decision } from './en/decision.ts'
import { recommendation } from './en/recommendation.ts'
import { review } from './en/review.ts'
import { en as first, LanguageContext, type Language } from './words.ts'

/** Every interface word, for the pages that come after the questions. */
export const en = { ...first, about, actions, decision, recommendation, review }

export type Words = typeof en

const languages: Readonly<Record<Language, Words>> = { en }

export const useWords = (): Words => languages[useContext(LanguageContext)]
