import { answerTo } from './voices/heard-on.ts'
import type { Assessment } from './assessment.ts'
import {
  asksForLadder,
  isUnanswered,
  questionsAsked,
  questionsIn,
  answerState,
  type Deep,
  type Lists,
} from './asked.ts'
import { domains, type DomainId, type Listed } from './content.ts'
import { setUpState } from './set-up-state.ts'
import { isForTheRoom } from './who-answers.ts'

export const setUpSteps = ['about', 'voices', 'facts', 'plans'] as const
export type SetUpStep = (typeof setUpSteps)[number]

/** One person alone is not asked who else is in the room. */
export const setUpStepsOf = (assessment: Assessment): readonly SetUpStep[] =>
  setUpSteps.filter((step) => step !== 'voices' || isForTheRoom(assessment))

/** The pages that one is led over; nothing leads on from those beside the way. */
type OnTheWay =
  'hub' | 'setUp' | 'question' | 'fact' | 'ladder' | 'domain' | 'agenda' | 'checkAnswers' | 'recommendation' | 'actions'
type Aside = 'grid' | 'room' | 'sheet' | 'plans' | 'money' | 'papers' | 'paper' | 'scenarios' | 'scenario' | 'present'

/** A page of an assessment, with all that its address says. */
export type Stop = {
  readonly page: OnTheWay | Aside
  readonly domain?: DomainId | undefined
  /** The question of a page; or that after which a fact or the ladder is asked, as a step of its own. */
  readonly question?: string | undefined
  readonly fact?: string | undefined
  readonly step?: SetUpStep | undefined
  readonly scenario?: string | undefined
  readonly paper?: string | undefined
  /** Of a paper, the record of an issue that is read. */
  readonly issue?: string | undefined
  /** The row or the fact that takes the focus. */
  readonly at?: string | undefined
  /** What the page is narrowed to. */
  readonly show?: string | undefined
  /** The agenda: the domain that it is a pause after, and whether that was on one page. */
  readonly after?: DomainId | undefined
  readonly whole?: true | undefined
  /** The agenda, when it is followed: the questions come past, and "set-up". */
  readonly past?: readonly string[] | undefined
  readonly removed?: true | undefined
  /** Where one came from for this alone, to go back to. */
  readonly from?: Stop | undefined
}

/** What takes the focus on the page of a question whose answer is there and is still to be shown. */
export const howKnown = 'how-known'

/** Whether there is something to come to: a step that exists, though the depth may leave it out; a domain that it asks of. */
export function mayEnter(lists: Lists, assessment: Assessment, stop: Stop): boolean {
  if (stop.page === 'domain') return questionsIn(stop.domain!, lists, assessment).length > 0
  return (
    !isStep(stop) || stepsFrom(lists.questions, lists).some((step) => isAt(step, stop) && step.domain === stop.domain)
  )
}

/** Where going on leads: back to where one came from, else on along the way; nowhere at its end, or beside it. */
export function onward(lists: Lists, assessment: Assessment, here: Stop): Stop | undefined {
  if (here.from) return here.from
  switch (here.page) {
    case 'hub':
      return fromHub(lists, assessment)
    case 'setUp': {
      const now = here.step ?? 'about'
      if (now === 'about' && isQuick(assessment)) return firstToDo(lists, assessment)
      const step = setUpStepsOf(assessment).find((one) => setUpSteps.indexOf(one) > setUpSteps.indexOf(now))
      return step ? { page: 'setUp', step } : { page: 'hub' }
    }
    case 'question':
    case 'fact':
    case 'ladder': {
      const next = stepBeside(lists, assessment, here, 1)
      return next?.domain === here.domain ? next : pause(lists, assessment, { after: here.domain })
    }
    case 'domain':
      return pause(lists, assessment, { after: here.domain, whole: true })
    case 'agenda':
      if (here.after) return afterPause(lists, assessment, here.after, here.whole)
      return here.past ? { page: 'recommendation' } : { page: 'agenda', past: [] }
    case 'checkAnswers':
      return { page: 'recommendation' }
    case 'recommendation':
      return { page: 'actions' }
    default:
      return undefined
  }
}

/** Set-up before anything is given; then the first question nobody has touched; then a look at all the answers. */
function fromHub(lists: Lists, assessment: Assessment): Stop {
  if (isUnanswered(lists, assessment) && setUpState(lists, assessment) === 'not-started') return { page: 'setUp' }
  return firstToDo(lists, assessment)
}

function firstToDo(lists: Lists, assessment: Assessment): Stop {
  const next = questionsAsked(lists, assessment).find(
    (question) => answerState(answerTo(question, assessment)) === 'to-do',
  )
  return next ? stopOf(next) : { page: 'checkAnswers' }
}

/** A pause is for a room; one person alone goes straight on, and from the end of a quick look to what it says. */
function pause(lists: Lists, assessment: Assessment, { after, whole }: Pick<Stop, 'after' | 'whole'>): Stop {
  if (isForTheRoom(assessment)) return { page: 'agenda', after, ...(whole && { whole }) }
  const next = afterPause(lists, assessment, after!, whole)
  return next.page === 'checkAnswers' && isQuick(assessment) ? { page: 'recommendation' } : next
}

const isQuick = ({ about }: Assessment): boolean => about.about.depth === 'screen'

/** The next domain this depth asks, as the last was gone through; a look at all the answers after the last. */
function afterPause(lists: Lists, assessment: Assessment, after: DomainId, whole = false): Stop {
  const later = domains.slice(domains.indexOf(after) + 1)
  const next = questionsAsked(lists, assessment).find(({ domain }) => later.includes(domain))
  if (!next) return { page: 'checkAnswers' }
  return whole ? { page: 'domain', domain: next.domain } : stopOf(next)
}

/** The steps of a depth, in order. */
export const steps = (lists: Lists, assessment: Deep): readonly Stop[] =>
  stepsFrom(questionsAsked(lists, assessment), lists).filter(
    ({ page }) => page !== 'ladder' || asksForLadder(assessment),
  )

/** Each question; and what steers the result, or the ladder, as a step of its own after the question it belongs to. */
const stepsFrom = (questions: readonly Listed[], { facts }: Lists): readonly Stop[] =>
  questions.flatMap((question) => [
    stopOf(question),
    ...facts.filter((fact) => fact.steers && fact.askedWith === question.id).map(({ id }) => factStop(question, id)),
    ...(question.holdsLadder ? [ladderStop(question)] : []),
  ])

/** The step one before or after in the order asked, whatever has been answered; none at either end. */
export function stepBeside(lists: Lists, assessment: Deep, here: Stop, by: 1 | -1): Stop | undefined {
  const all = steps(lists, assessment)
  const at = all.findIndex((step) => isAt(step, here))
  return at === -1 ? undefined : all[at + by]
}

const isStep = ({ page }: Stop): boolean => page === 'question' || page === 'fact' || page === 'ladder'

export const isAt = (step: Stop, { page, question, fact }: Stop): boolean =>
  step.page === page && step.question === question && step.fact === fact

type Placed = Pick<Listed, 'domain' | 'id'>

/** The page of a question. */
export const stopOf = ({ domain, id }: Placed): Stop => ({ page: 'question', domain, question: id })

/** The page of a fact that steers the result, and of the ladder: after the question they belong to. */
export const factStop = (question: Placed, fact: string): Stop => ({ ...stopOf(question), page: 'fact', fact })
export const ladderStop = (question: Placed): Stop => ({ ...stopOf(question), page: 'ladder' })
