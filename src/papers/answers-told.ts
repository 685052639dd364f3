import { answerTo } from '../domain/voices/heard-on.ts'
import { own } from '../domain/own.ts'
import { asIn } from '../domain/in-plan.ts'
import { isBlank } from '../domain/text.ts'
import type { FullQuestion } from '../domain/content.ts'
import type { Ref } from '../domain/ref.ts'
import { answerAt } from '../report/answers.ts'
import type { AnswerSaid } from '../report/blocks.ts'
import { papers as words } from '../locales/en/papers.ts'
import { evidenceCodes, type Composing } from './composing.ts'
import type { Says, Statement, Trace } from './paper.ts'
import { markOf, maybe, statement } from './statement.ts'

/** A note longer than this stands whole at the end alone. */
export const longNote = 1000

/** A question, or each plan's own where answers differ by plan. */
export const questionsOf = (id: string, { recommended: { content } }: Composing): readonly FullQuestion[] =>
  content.questions.filter((one) => asIn(one.id).id === id)

/** What is said to a question: the note first, which says what it is, then the level, which says how well it is known. */
export function answerSays({ id, who }: FullQuestion, composing: Composing): Says {
  const { recommended, idOf } = composing
  const ref: Ref = { kind: 'question', id }
  const answer = answerAt(ref, recommended)!
  const known = own(recommended.assessment.answers, id)
  const note = noteSays(ref, known?.note ?? '', composing)
  const reason =
    known?.level === 'not-applicable' && !isBlank(known.reason)
      ? said(ref, 'reason', words.why(known.reason), 'note', composing)
      : undefined
  return maybe(
    note,
    isOpen(answer) ? notKnown(idOf('answer', id), ref, who, composing) : levelSays(answer, composing),
    reason,
  )
}

/** Whether nobody can say. */
export const isOpen = ({ drawn, known, ref, chosen }: AnswerSaid): boolean =>
  ref.kind === 'fact' ? chosen === undefined : drawn !== undefined && drawn.height === 'none' && known !== ''

/** How far a thing is there, with how it is known. */
export function levelSays(answer: AnswerSaid, composing: Composing): Statement {
  const { codes, idOf } = composing
  const { ref, says, drawn } = answer
  const trace = traceOf(ref, composing)
  const mark = drawn ? markOf(drawn.ink) : 'only-said'
  return statement(idOf(keyOf(ref), ref.id), says, 'answer', {
    trace: { ...trace, basis: drawn ? drawn.ink : 1 },
    mark,
    codes: [codes.of(ref), ...evidenceCodes(trace.evidence, codes)].filter(Boolean),
  })
}

/** The kind of a place, as ids name it. */
export const keyOf = ({ kind }: Ref): string => (kind === 'question' ? 'answer' : kind)

/** What nobody can say yet stands there, with who could find out. */
export const notKnown = (id: string, ref: Ref, who: string | undefined, { codes }: Composing): Statement =>
  statement(id, words.notYetKnown(who ?? ''), 'not-known', {
    trace: { answers: [ref] },
    codes: [codes.of(ref)].filter(Boolean),
  })

function noteSays(ref: Ref, note: string, composing: Composing): Statement | undefined {
  if (isBlank(note)) return undefined
  const say = note.length > longNote ? words.notedInShort(firstSentence(note)) : words.noted(note.trim())
  return said(ref, 'note', say, 'note', composing)
}

const firstSentence = (note: string): string => (/^[^]*?[.!?](?=\s|$)/.exec(note.trim())?.[0] ?? note).slice(0, 300)

/** What was typed beside an answer: only said, whatever the answer rests on. */
const said = (ref: Ref, key: string, say: string, origin: 'note', { codes, idOf }: Composing): Statement =>
  statement(idOf(keyOf(ref), ref.id, key), say, origin, {
    trace: { answers: [ref], basis: 1 },
    mark: 'only-said',
    codes: [codes.of(ref)].filter(Boolean),
  })

/** What is behind an answer: its evidence, and who gave it. */
export function traceOf(
  ref: Ref,
  { recommended: { assessment, content } }: Composing,
): Pick<Trace, 'answers' | 'evidence' | 'saidBy'> {
  const question = ref.kind === 'question' ? content.questions.find(({ id }) => id === ref.id) : undefined
  const answer = question && answerTo(question, assessment)
  const rung = ref.kind === 'rung' ? own(assessment.ladder, ref.id) : undefined
  const there = (id: string) => own(assessment.evidence, id) !== undefined
  const voices = answer?.voices ?? []
  return {
    answers: [ref],
    evidence: (answer?.evidence ?? rung?.evidence ?? []).filter(there),
    saidBy: voices.filter((id) => own(assessment.voices, id) !== undefined),
  }
}
