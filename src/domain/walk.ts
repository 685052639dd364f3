import type { Assessment } from './assessment.ts'
import { isUnanswered, questionsAsked, questionsIn, answerState, type Lists } from './asked.ts'
import { domains, type DomainId, type Listed } from './content.ts'
import { own } from './own.ts'
import { setUpState } from './set-up-state.ts'

export const setUpSteps = ['about', 'voices', 'facts', 'plans'] as const
export type SetUpStep = (typeof setUpSteps)[number]

/** The pages that one is led over; nothing leads on from those beside the way. */
type OnTheWay = 'hub' | 'setUp' | 'question' | 'domain' | 'agenda' | 'checkAnswers' | 'recommendation' | 'actions'
type Aside = 'plans' | 'scenarios' | 'scenario' | 'present'

/** A page of an assessment, with all that its address says. */
export type Stop = {
  readonly page: OnTheWay | Aside
  readonly domain?: DomainId | undefined
  readonly question?: string | undefined
  readonly step?: SetUpStep | undefined
  readonly scenario?: string | undefined
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

/** Whether there is something to come to: a question that exists, though the depth may leave it out; a domain that it asks of. */
export function mayEnter(lists: Lists, assessment: Assessment, { page, domain, question }: Stop): boolean {
  if (page === 'question') return lists.questions.some((known) => known.id === question && known.domain === domain)
  return page !== 'domain' || questionsIn(domain!, lists, assessment).length > 0
}

/** Where going on leads: back to where one came from, else on along the way; nowhere at its end, or beside it. */
export function onward(lists: Lists, assessment: Assessment, here: Stop): Stop | undefined {
  if (here.from) return here.from
  switch (here.page) {
    case 'hub':
      return fromHub(lists, assessment)
    case 'setUp': {
      const step = setUpSteps[setUpSteps.indexOf(here.step ?? 'about') + 1]
      return step ? { page: 'setUp', step } : { page: 'hub' }
    }
    case 'question': {
      const next = neighbour(lists, assessment, here.question!, 1)
      return next?.domain === here.domain ? stopOf(next!) : { page: 'agenda', after: here.domain }
    }
    case 'domain':
      return { page: 'agenda', after: here.domain, whole: true }
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
  const asked = questionsAsked(lists, assessment)
  if (isUnanswered(lists, assessment) && setUpState(lists, assessment) === 'not-started') return { page: 'setUp' }
  const next = asked.find(({ id }) => answerState(own(assessment.answers, id)) === 'to-do')
  return next ? stopOf(next) : { page: 'checkAnswers' }
}

/** The next domain this depth asks, as the last was gone through; a look at all the answers after the last. */
function afterPause(lists: Lists, assessment: Assessment, after: DomainId, whole = false): Stop {
  const later = domains.slice(domains.indexOf(after) + 1)
  const next = questionsAsked(lists, assessment).find(({ domain }) => later.includes(domain))
  if (!next) return { page: 'checkAnswers' }
  return whole ? { page: 'domain', domain: next.domain } : stopOf(next)
}

/** The question one before or after in the order asked, whatever has been answered; none at either end. */
export function neighbour(lists: Lists, assessment: Assessment, id: string, by: 1 | -1): Listed | undefined {
  const asked = questionsAsked(lists, assessment)
  const at = asked.findIndex((question) => question.id === id)
  return at === -1 ? undefined : asked[at + by]
}

/** The page of a question. */
export const stopOf = ({ domain, id }: Pick<Listed, 'domain' | 'id'>): Stop => ({
  page: 'question',
  domain,
  question: id,
})
