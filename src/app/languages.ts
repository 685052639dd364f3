import { own } from '../domain/own.ts'
import { speak, type Language } from '../locales/language.ts'
import { chooseLanguage, languageChosen } from '../ports/marks.ts'

const folders = import.meta.glob<{ readonly language: Language }>('../locales/*/index.ts')

const names = import.meta.glob<string>('../locales/*/name.ts', { eager: true, import: 'name' })

/** The languages on offer beside English, by code, each as it calls itself. One without a name is for trying, and not offered. */
export const languages: readonly (readonly [code: string, name: string])[] = Object.entries(names).map(
  ([file, name]) => [file.split('/')[2]!, name],
)

/**
 * Fetches the language that was chosen, and speaks it; nothing where that is English, or none that is here. What cannot be
 * fetched leaves everything in English. "?language=cy" before the "#" chooses one.
 */
export function chosenLanguage(): (() => Promise<void>) | undefined {
  const asked = new URLSearchParams(location.search).get('language')
  if (asked !== null) chooseLanguage(asked)
  const load = own(folders, `../locales/${languageChosen() ?? asked}/index.ts`)
  return (
    load &&
    (() =>
      load().then(
        ({ language }) => take(language),
        () => undefined,
      ))
  )
}

function take(language: Language): void {
  speak(language)
  document.documentElement.lang = language.tag
}
