import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { FullQuestion } from '../../domain/content.ts'
import type { Words } from '../../locales/words.ts'
import type { Ink } from '../../ui/charts/ink.tsx'

/** An answer as it is drawn and said: height is what is said, ink is what can be shown. */
export type AnswerSeen = {
  readonly question: FullQuestion
  readonly state: 'not-answered' | 'unknown' | 'not-applicable' | 'level'
  readonly level: Ink
  readonly ink: Ink
  /** The level in the words it was put. */
  readonly say: string
  /** How it is known, in a word or two. */
  readonly known: string
}

export function answerOf(
  id: string,
  { content, recommendation }: Recommended,
  { common, decision }: Words,
): AnswerSeen {
  const question = byId(content.questions, id)
  const said = recommendation.stated.reading.states.get(id)
  const ink = recommendation.demonstrated.reading.states.get(id)?.basis ?? 0
  const nothing = { question, level: 0, ink: 0 } as const
  if (!said)
    return { ...nothing, state: 'not-answered', say: sentence(decision.answers.none), known: decision.answers.none }
  if (said.level === 'unknown')
    return { ...nothing, state: 'unknown', say: sentence(decision.answers.unknown), known: decision.answers.unknown }
  if (said.level === 'not-applicable')
    return {
      ...nothing,
      state: 'not-applicable',
      say: sentence(decision.answers.notApplicable),
      known: decision.answers.notApplicable,
    }
  return {
    question,
    state: 'level',
    level: said.level,
    ink,
    say: question.levels[said.level],
    known: common.basis[ink].toLowerCase(),
  }
}

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1) + '.'
