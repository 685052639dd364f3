import type { Words } from '../../locales/words.ts'

/** What a button says that keeps an answer and goes back to where one came from. */
export function backSays(returnTo: string, { interview: words }: Pick<Words, 'interview'>): string {
  if (returnTo.includes('check-answers')) return words.backToCheck
  if (returnTo.includes('scenarios')) return words.backToScenario
  return returnTo.includes('agenda') ? words.backToAgenda : words.backToHub
}
