import { useContext } from 'react'
import { about } from './en/about.ts'
import { actions } from './en/actions.ts'
import { agenda } from './en/agenda.ts'
import { booklet } from './en/booklet.ts'
import { decision } from './en/decision.ts'
import { evidence } from './en/evidence.ts'
import { handout } from './en/handout.ts'
import { homeLater } from './en/home-later.ts'
import { hubLater } from './en/hub-later.ts'
import { present } from './en/present.ts'
import { recommendation } from './en/recommendation.ts'
import { review } from './en/review.ts'
import { scenarios } from './en/scenarios.ts'
import { setUpLater } from './en/set-up-later.ts'
import { en as first, LanguageContext, type Language } from './words.ts'

/** Every interface word, for the pages that come after the questions. */
export const en = {
  ...first,
  home: { ...first.home, ...homeLater },
  interview: { ...first.interview, evidence },
  hub: { ...first.hub, ...hubLater },
  setUp: { ...first.setUp, ...setUpLater },
  about,
  actions,
  agenda,
  booklet,
  decision,
  handout,
  present,
  recommendation,
  review,
  scenarios,
}

export type Words = typeof en

const languages: Readonly<Record<Language, Words>> = { en }

export const useWords = (): Words => languages[useContext(LanguageContext)]
