import { useContext } from 'react'
import { evidence } from './en/evidence.ts'
import { LanguageContext, type Language } from './words.ts'

const languages: Readonly<Record<Language, typeof evidence>> = { en: evidence }

/** The words of evidence alone: they are wanted with the first answer, before every interface word is here. */
export const useEvidenceWords = () => languages[useContext(LanguageContext)]
