import type { Content } from '../domain/content.ts'
import { deciding, type Trace } from '../domain/evaluate.ts'
import type { Recommendation } from '../domain/recommend.ts'
import type { decision } from '../locales/en/decision.ts'
import type { ladder } from '../locales/en/ladder.ts'
import type { rulesChanged } from '../locales/en/rules-changed.ts'

/** What a text is written from. */
export type Telling = {
  readonly recommendation: Recommendation
  readonly content: Content
  readonly words: {
    readonly decision: typeof decision
    readonly ladder: typeof ladder
    readonly rulesChanged: typeof rulesChanged
  }
}

/** "What is missing (N4): One particular gap is named. Backed up." */
function answerSays(id: string, telling: Telling): string {
  const {
    recommendation,
    content,
    words: { decision: words },
  } = telling
  const question = content.questions.find((one) => one.id === id)
  if (!question) return id
  const said = recommendation.stated.reading.states.get(id)
  const shown = recommendation.demonstrated.reading.states.get(id)
  const name = shortName(id, telling)
  if (!said || !shown) return `${name}: ${words.answers.none}.`
  if (said.level === 'unknown') return `${name}: ${words.answers.unknown}.`
  if (said.level === 'not-applicable') return `${name}: ${words.answers.notApplicable}.`
  return `${name}: ${question.levels[said.level]} ${sentence(words.basis[shown.basis])}`
}

/** The answers that made a test what it is, each once. */
export function decidingAnswers(trace: Trace, telling: Telling): readonly string[] {
  const { content, recommendation, words } = telling
  const says = deciding(trace).map(({ condition }) => {
    if ('question' in condition) return answerSays(condition.question, telling)
    if ('rung' in condition) {
      const looked = recommendation.demonstrated.reading.rungs.get(condition.rung)
      const rung = content.ladder.find(({ id }) => id === condition.rung)?.name ?? condition.rung
      return `${rung}: ${looked === undefined ? words.decision.answers.unknown : words.ladder.looked[looked].toLowerCase()}.`
    }
    return 'fact' in condition ? factSays(condition.fact, telling) : ''
  })
  return [...new Set(says.filter(Boolean))]
}

function factSays(id: string, { recommendation, content, words }: Telling): string {
  const fact = content.facts.find((one) => one.id === id)
  if (!fact) return ''
  const chosen = recommendation.stated.reading.facts.get(id) ?? []
  const says = fact.options.filter((option) => chosen.includes(option.id)).map(({ say }) => say)
  return `${fact.ask} ${says.length > 0 ? says.join(', ') : sentence(words.decision.answers.unknown)}`
}

/** "What is missing (N4)". */
export function shortName(id: string, { content }: Telling): string {
  const question = content.questions.find((one) => one.id === id)
  return question ? `${question.short} (${question.code})` : id
}

/** "[C5, C16]", or nothing. */
export const codes = (because: readonly string[]): string => (because.length > 0 ? `[${because.join(', ')}]` : '')

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1) + '.'
