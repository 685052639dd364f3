import { createContext, createElement, useContext, useMemo, type FunctionComponent } from 'react'
import type { about } from './en/about.ts'
import type { actions } from './en/actions.ts'
import type { agenda } from './en/agenda.ts'
import type { bin } from './en/bin.ts'
import type { binned } from './en/binned.ts'
import type { booklet } from './en/booklet.ts'
import type { clear } from './en/clear.ts'
import { common } from './en/common.ts'
import type { decision } from './en/decision.ts'
import type { evidence } from './en/evidence.ts'
import type { handout } from './en/handout.ts'
import { home } from './en/home.ts'
import { hub } from './en/hub.ts'
import type { hubAside } from './en/hub-aside.ts'
import { interview } from './en/interview.ts'
import type { ladder } from './en/ladder.ts'
import type { namedRole } from './en/named-role.ts'
import type { newer } from './en/newer.ts'
import { parts } from './en/parts.ts'
import type { plainFacts } from './en/plain-facts.ts'
import type { present } from './en/present.ts'
import type { recommendation } from './en/recommendation.ts'
import type { report } from './en/report.ts'
import type { review } from './en/review.ts'
import type { room } from './en/room.ts'
import type { rulesChanged } from './en/rules-changed.ts'
import type { scenarios } from './en/scenarios.ts'
import type { setAside } from './en/set-aside.ts'
import type { setUp } from './en/set-up.ts'
import type { takenBack } from './en/taken-back.ts'
import type { twoWindows } from './en/two-windows.ts'
import type { whatItIs } from './en/what-it-is.ts'
import type { wholeDomain } from './en/whole-domain.ts'

/** The words up to the first question: they are always there. Those of other pages come with their pages. */
const first = { common, home, hub, interview, parts }

/** Every interface word, a section a file in `en`. Another language is other sections of the same types. */
export type Words = typeof first & {
  readonly about: typeof about
  readonly actions: typeof actions
  readonly agenda: typeof agenda
  readonly bin: typeof bin
  readonly binned: typeof binned
  readonly booklet: typeof booklet
  readonly clear: typeof clear
  readonly decision: typeof decision
  readonly evidence: typeof evidence
  readonly handout: typeof handout
  readonly hubAside: typeof hubAside
  readonly ladder: typeof ladder
  readonly namedRole: typeof namedRole
  readonly newer: typeof newer
  readonly plainFacts: typeof plainFacts
  readonly present: typeof present
  readonly recommendation: typeof recommendation
  readonly report: typeof report
  readonly review: typeof review
  readonly room: typeof room
  readonly rulesChanged: typeof rulesChanged
  readonly scenarios: typeof scenarios
  readonly setAside: typeof setAside
  readonly setUp: typeof setUp
  readonly takenBack: typeof takenBack
  readonly twoWindows: typeof twoWindows
  readonly whatItIs: typeof whatItIs
  readonly wholeDomain: typeof wholeDomain
}

const WordsContext = createContext<Partial<Words>>(first)

/** The sections that are here: the first ones, and those the pages around declare with `withWords`. */
export const useWords = (): Words => useContext(WordsContext) as Words

/** A page, or a part of one, that brings the sections it and all within it speak with. */
export function withWords<Props extends object>(
  sections: Partial<Words>,
  Page: FunctionComponent<Props>,
): FunctionComponent<Props> {
  return function WithWords(props: Props) {
    const here = useContext(WordsContext)
    const words = useMemo(() => ({ ...here, ...sections }), [here])
    return createElement(WordsContext, { value: words }, createElement(Page, props))
  }
}
