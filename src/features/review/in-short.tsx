import { answerIn, answersIn, isByPlan } from '../../domain/answers.ts'
import type { Answer, Assessment } from '../../domain/assessment.ts'
import { answerState } from '../../domain/asked.ts'
import { factCounts, inSomeWay } from '../../domain/counts.ts'
import type { Step } from '../../domain/clause.ts'
import { plans, type Content, type FullQuestion } from '../../domain/content.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { own } from '../../domain/own.ts'
import { isSaid } from '../../domain/own-words.ts'
import { groupsDiffer } from '../../domain/voices/groups-differ.ts'
import { carried as carriedWords } from '../../locales/en/carried.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { review as words } from '../../locales/en/review.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Glyph } from '../../ui/charts/ink.tsx'

type Of = { readonly question: FullQuestion; readonly answer: Answer | undefined }

/** What is said, in a line, with a picture of how far it can be shown. */
export function InShort({ question, answer }: Of) {
  const level = answer?.level
  if (answer && question.about === 'plan' && isByPlan(answer))
    return (
      <span className="said-line">
        <span>
          {plans.map((plan) => (
            <Drawn question={question} answer={answerIn(answer, plan)} key={plan} />
          ))}
        </span>
        <span>{words.byPlan}</span>
      </span>
    )
  if (!answer || level === undefined) return <span className="soft">{words.notAnswered}</span>
  if (level === 'not-applicable') return <span>{interview.notApplicable}</span>
  return (
    <span className="said-line">
      <Drawn question={question} answer={answer} />
      <span>{level === 'unknown' ? interview.unknown : levelSaid(question, answer, level)}</span>
    </span>
  )
}

function Drawn({ question, answer }: Of & { readonly answer: Answer }) {
  const { level } = answer
  const { basis } = carriedBasis(answer, question, useAssessment())
  if (level === 'not-applicable') return null
  const isLevel = typeof level === 'number'
  return <Glyph height={isLevel ? level : 'none'} ink={isLevel ? basis : 0} size={24} />
}

/** The level in the words of its day. */
export const levelSaid = ({ levels }: FullQuestion, { level, asked }: Answer, at: Step): string =>
  at === level && asked.said !== '' ? asked.said : levels[at]

/** How it is known; where less is carried than was claimed, what it counts as and why; else how it is open. */
export function knownInShort({ question, answer }: Of, assessment: Assessment): string {
  const state = answerState(answer)
  if (state === 'not-applicable') return ''
  if (state !== 'answered') return words.narrow[state]
  const all = answersIn(answer!).filter((one) => typeof one.level === 'number')
  const each = all.map((one) => ({ ...carriedBasis(one, question, assessment), claimed: one.basis ?? 0 }))
  const [least] = each.sort((a, b) => a.basis - b.basis || b.claimed - a.claimed)
  const { basis, missing, claimed } = least!
  const word = common.basis[basis]
  return basis < claimed && missing[0] ? carriedWords.countsAs(word, carriedWords.why[missing[0]]) : word
}

type Beside = Of & { readonly pulls: number }

/** What there is with it: evidence, notes, own words, what is asked beside it; and what is the matter with it. */
export function withItInShort({ question, answer, pulls }: Beside, assessment: Assessment, content: Content): string {
  const { withIt } = words
  const { id, holdsLadder } = question
  const { ownWords, ladder } = assessment
  const all = answer ? answersIn(answer) : []
  const items = new Set(all.flatMap(({ evidence }) => evidence)).size
  const notes = new Set([answer?.note, ...all.map(({ note }) => note)].filter(Boolean)).size
  const facts = content.facts.filter(({ askedWith }) => askedWith === id)
  const steps = content.ladder.slice(0, -1).filter((rung) => own(ladder, rung.id)?.looked !== undefined)
  const inWords = content.ownWords.some((one) => one.askedWith[0] === id && isSaid(own(ownWords, one.id), one))
  return [
    items > 0 && withIt.items(items),
    notes > 0 && withIt.notes(notes),
    inWords && withIt.ownWords,
    facts.length > 0 && withIt.facts(inSomeWay(factCounts(facts, assessment)), facts.length),
    holdsLadder && withIt.steps(steps.length, content.ladder.length - 1),
    groupsDiffer(question, assessment) && withIt.differ,
    pulls > 0 && withIt.pulls,
  ]
    .filter(Boolean)
    .join(', ')
}
