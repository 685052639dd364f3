import { createContext, createElement, useContext, useMemo, type FunctionComponent } from 'react'
import { common } from './en/common.ts'
import { home } from './en/home.ts'
import { hub } from './en/hub.ts'
import { interview } from './en/interview.ts'
import { parts } from './en/parts.ts'

/** The words up to the first question: they are always there. Those of other pages come with their pages. */
const first = { common, home, hub, interview, parts }

/** Every interface word: each file in `en` adds its section to this. Another language is other sections of the same types. */
export interface Words {}

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
