import { interview } from '../../locales/en/interview.ts'

/** What a button says that keeps an answer and goes back to where one came from. */
export function backSays(returnTo: string): string {
  if (returnTo.includes('check-answers')) return interview.backToCheck
  if (returnTo.includes('scenarios')) return interview.backToScenario
  return returnTo.includes('agenda') ? interview.backToAgenda : interview.backToHub
}
