/** A language beside English. */
export type Language = {
  /** As BCP 47 has it, for whoever reads the page aloud, and for dates, lists and numbers. */
  readonly tag: string
  /** What it says in place of a section of words. */
  readonly words: <Section extends object>(section: string, english: Section) => Section
  /** What it says in place of a kind of content. */
  readonly content: <Rows>(kind: string, english: Rows) => Rows
}

let spoken: Language | undefined
const sections = new Map<string, object>()

/** A section of the interface's words, in English; once another language is spoken, it says them. It is named as its file. */
export function words<Section extends object>(name: string, english: Section): Section {
  sections.set(name, english)
  return spoken ? Object.assign(english, spoken.words(name, english)) : english
}

/** From here on this is spoken. It is said once, before anything is drawn; another language begins with the page anew. */
export function speak(language: Language): void {
  spoken = language
  sections.forEach((english, name) => words(name, english))
}

/** Content of one kind in the language that is spoken. Kinds are the fields of `Content`, with the library’s and examples. */
export const inLanguage = <Rows>(kind: string, english: Rows): Rows => spoken?.content(kind, english) ?? english

/** Several kinds of content in the language that is spoken. */
export const eachInLanguage = <Kinds extends object>(english: Kinds): Kinds =>
  Object.fromEntries(Object.entries(english).map(([kind, rows]) => [kind, inLanguage(kind, rows as unknown)])) as Kinds

export const tagSpoken = (): string => spoken?.tag ?? 'en-GB'
