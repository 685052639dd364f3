import { answerTo } from '../domain/voices/heard-on.ts'
import { optionsSaid } from '../domain/answers.ts'
import { words } from './words.ts'
import { byId } from '../domain/by-id.ts'
import { factOpenness } from '../domain/to-find-out.ts'
import { deciding, leaves, type Trace } from '../domain/evaluate.ts'
import { own } from '../domain/own.ts'
import { nameAt } from './name-at.ts'
import { monthSay } from '../locales/dates.ts'
import { refOf, type Ref } from '../domain/ref.ts'
import type { AnswerSaid } from './blocks.ts'
import type { Recommended } from '../domain/recommend.ts'

/** So few groups that it bears on how far an answer carries. */
const fewGroups = 2

/** The answers that made a test what it is, each once; what the decision worked out for itself is no answer. */
export const answersBehind = (trace: Trace, telling: Recommended): readonly AnswerSaid[] =>
  answersAt(deciding(trace), telling)

/** Every answer that a test reads. */
export const answersRead = (trace: Trace, telling: Recommended): readonly AnswerSaid[] =>
  answersAt(leaves(trace), telling)

/** The answers that some comparisons read, each once. */
export function answersAt(traces: readonly Trace[], telling: Recommended): readonly AnswerSaid[] {
  const found = new Map<string, AnswerSaid>()
  for (const { clause } of traces) {
    const ref = refOf(clause)
    const answer = ref && answerAt(ref, telling)
    if (answer) found.set(answer.ref.id, answer)
  }
  return [...found.values()]
}

/** What is said at a place; none for a fact that the decision worked out for itself. */
export function answerAt({ kind, id }: Ref, telling: Recommended): AnswerSaid | undefined {
  if (kind === 'question') return questionSaid(id, telling)
  return kind === 'rung' ? rungSaid(id, telling) : factSaid(id, telling)
}

export function questionSaid(id: string, telling: Recommended): AnswerSaid {
  const { content, recommendation } = telling
  const question = byId(content.questions, id)
  const said = recommendation.stated.reading.states.get(id)
  const { answers, knownSays } = words.report
  const { short: name, ask, code } = question
  const saidOf = { ref: { kind: 'question', id }, name, ask, code, behind: behind(id, telling) } as const
  if (!said) return { ...saidOf, ...answers.none, drawn: unknown }
  if (said.level === 'unknown') return { ...saidOf, ...answers.unknown, drawn: unknown }
  if (said.level === 'not-applicable') return { ...saidOf, ...answers.notApplicable }
  const ink = recommendation.demonstrated.reading.states.get(id)?.basis ?? 0
  return {
    ...saidOf,
    says: question.levels[said.level],
    known: words.decision.basis[ink],
    knownSays: knownSays[ink],
    drawn: { height: said.level, ink },
  }
}

const unknown = { height: 'none', ink: 0 } as const

/** None where the fact is worked out by the decision. */
export function factSaid(id: string, { content, recommendation, assessment }: Recommended): AnswerSaid | undefined {
  const fact = content.facts.find((one) => one.id === id)
  if (!fact) return undefined
  const options = recommendation.stated.reading.facts.get(id) ?? []
  const chosen = words.report.chosen(optionsSaid(fact, options))
  const { beside } = nameAt({ kind: 'fact', id }, content)
  const said = {
    ref: { kind: 'fact', id },
    name: fact.ask,
    ask: fact.ask,
    behind: [],
    ...(beside && { beside }),
  } as const
  if (chosen === '')
    return { ...said, ...words.report.answers[factOpenness(id, assessment) === 'not-decided' ? 'undecided' : 'none'] }
  return { ...said, says: words.report.chosenSays(chosen), chosen, known: chosen }
}

function rungSaid(id: string, { content, recommendation, assessment }: Recommended): AnswerSaid {
  const { name } = byId(content.ladder, id)
  const looked = recommendation.demonstrated.reading.rungs.get(id)
  const said = { ref: { kind: 'rung', id }, name, ask: name, behind: [] } as const
  if (looked === undefined)
    return { ...said, ...words.report.answers[own(assessment.ladder, id) ? 'unknown' : 'none'], drawn: unknown }
  return {
    ...said,
    says: words.report.looked[looked],
    known: words.ladder.looked[looked],
    drawn: { height: 3, ink: looked },
  }
}

/** The first item of evidence by where it is from and its date; and who says so, where only few do. */
function behind(id: string, { assessment, content }: Recommended): readonly string[] {
  const { report: say } = words
  const question = content.questions.find((one) => one.id === id)
  const answer = question && answerTo(question, assessment)
  if (!answer) return []
  const [item, ...others] = answer.evidence.flatMap((one) => own(assessment.evidence, one) ?? [])
  const voices = new Set(answer.voices)
  const isEverybody = Object.entries(assessment.voices).every(([voice, { present }]) => !present || voices.has(voice))
  const groups = [...voices].flatMap((voice) => own(assessment.voices, voice)?.group ?? [])
  return [
    ...(item ? [say.evidence(item.source || item.what, item.date && monthSay(item.date), others.length)] : []),
    ...(groups.length > 0 && groups.length <= fewGroups && !isEverybody ? [say.answeredBy(groups)] : []),
  ]
}
