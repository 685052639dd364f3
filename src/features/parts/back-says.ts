import type { Stop } from '../../domain/walk.ts'
import { interview as words } from '../../locales/en/interview.ts'

/** What a button says that keeps an answer and goes back to where one came from. */
export function backSays({ page }: Stop): string {
  if (page === 'checkAnswers') return words.backToCheck
  if (page === 'scenario' || page === 'scenarios') return words.backToScenario
  return page === 'agenda' ? words.backToAgenda : words.backToHub
}
