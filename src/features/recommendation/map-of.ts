import type { Recommended } from '../../domain/recommend.ts'
import type { DomainId } from '../../domain/content.ts'
import { domainsAsked, questionsIn } from '../../domain/walk.ts'
import type { Words } from '../../locales/words.ts'
import type { Ink } from '../../ui/charts/ink.tsx'
import { answerOf, type AnswerSeen } from '../parts/answer-of.ts'

/** The answers of each domain that is asked, in order. */
export const mapOf = (
  telling: Recommended,
  words: Words,
): readonly { readonly domain: DomainId; readonly answers: readonly AnswerSeen[] }[] =>
  domainsAsked(telling.content, telling.assessment).map((domain) => ({
    domain,
    answers: questionsIn(domain, telling.content, telling.assessment).map(({ id }) => answerOf(id, telling, words)),
  }))

/** How many answers are shown or backed up, only said, assumed, not known, and apart. */
export function countsOf(answers: readonly AnswerSeen[]) {
  const levels = answers.filter(({ state }) => state === 'level')
  const at = (...inks: readonly Ink[]) => levels.filter(({ ink }) => inks.includes(ink)).length
  const apart = answers.filter(({ state }) => state === 'not-applicable').length
  return { shown: at(2, 3), said: at(1), assumed: at(0), unknown: answers.length - levels.length - apart, apart }
}

/** What a cell of the map shows: a level, or a sign for what is no level. */
export const drawnAs = ({ state, level }: AnswerSeen, { apart }: Words['recommendation']['map']) =>
  state === 'level'
    ? level
    : state === 'not-applicable'
      ? { text: apart, isDashed: false }
      : { text: '?', isDashed: true }
