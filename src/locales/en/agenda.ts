import { words } from '../language.ts'
import { bothSay } from '../lists.ts'
import type { Openness } from '../../domain/to-find-out.ts'
import type { Outcome } from '../../domain/decide.ts'

/** What it means for a result that holds off to fall away. */
const canShow: Readonly<Partial<Record<Outcome, string>>> = {
  'need-not-demonstrated': 'show the need',
  'fundamentals-first': 'show that the fundamentals are there',
}

/** Words of what could still happen, and what to settle first. */
export const agenda = words('agenda', {
  title: 'What could still happen',
  /** While all that is said stays as it is. */
  still: (outcomes: readonly string[]) =>
    `If what you have said stays as it is, the open answers can still lead to ${outcomes.length} results:`,
  fixed: (outcome: string) => `Whatever the open answers turn out to be, the result stays: ${outcome}.`,
  turning: (answers: number) =>
    answers === 1
      ? 'One answer of yours keeps it there. It would change if this did:'
      : 'What you have answered keeps it there. It would change if one of these answers did:',
  now: 'as things stand',
  first: { 'settles-most': 'Settle these first', walk: 'What to settle' },
  firstSay: {
    'settles-most':
      'Some wait for an answer, and some have one that is still to be shown. What settles most comes first.',
    walk: 'Some wait for an answer, and some have one that is still to be shown. They stand in the order they are asked.',
  },
  besides: 'What to find out all the same',
  besidesSay:
    'None of it can change the result. It counts for how firmly it is recommended, and for what to put in place.',
  orderLabel: 'In which order',
  orders: { 'settles-most': 'By what settles most', walk: 'In the order of the walk' },
  openness: {
    'not-answered': 'Not answered yet.',
    'not-known': 'Not known yet.',
    'not-decided': 'Not decided yet.',
    assumed: 'Only assumed. It could turn out otherwise.',
    'only-said': 'Not shown yet.',
    short: 'Not far enough yet.',
  } satisfies Record<Openness, string>,
  differ: 'Your groups differ.',
  why: 'Why it matters',
  itCan: 'it can',
  decidesAll: 'every result hangs on it.',
  canRuleOut: (outcomes: readonly string[]) => `rule out ${bothSay(outcomes.map((one) => `“${one}”`))}`,
  canShow,
  closed: (outcome: string) => `The open answers alone cannot lead to: ${outcome}.`,
  closedBy: (answers: number) =>
    answers === 1
      ? 'It would take another answer to:'
      : `It would take ${answers} other answers at the least, such as:`,
  andMore: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  bring: 'Bring',
  others: (count: number) => (count === 1 ? 'One more to settle' : `${count} more to settle`),
  idle: (count: number) =>
    count === 1 ? 'One open answer no longer changes the result' : `${count} open answers no longer change the result`,
  idleSay:
    'You may leave these for now. They still count for how firmly it is recommended, for warnings, and for what to put in place.',
  idleStates: {
    'not-answered': 'Not answered:',
    'not-known': 'Not known:',
    'not-decided': 'Not decided:',
    assumed: 'Only assumed:',
  },
  atYourWord: (outcomes: readonly string[]) =>
    outcomes.length === 1
      ? `Taken at your word, with all you assume, the result is certain: ${outcomes[0]}.`
      : `Taken at your word, with all you assume, ${outcomes.length} are left: ${outcomes.join('; ')}.`,
  certain: 'What would make each result certain',
  certainSay:
    'If these answers turned out so, the result would stay, whatever the others say. It is what would follow, and not what to aim for.',
  answersEnough: (count: number) => (count === 1 ? 'One answer is enough' : `${count} answers are enough`),
  differTitle: 'Where your groups differ',
  differs: {
    result: 'it matters who is right. Talk it over, or find out.',
    firmly: 'whoever is right, the result is the same. It can still change how firmly it is recommended.',
    nothing: 'whoever is right, the result is the same. You may move on.',
  },
  oneByOne: 'Settle them one after another',
  askTheRoom: 'Ask the room',
  asPage: 'The agenda as a page, to print',
  pageTitle: 'Agenda for the next meeting',
  settledLead: 'Nothing that is open, or only said, can change the result.',
  pageLead: 'What to settle first, why it matters, and what to bring.',
  afterTitle: (domain: string) => `After “${domain}”: what could still happen`,
  afterLead: 'This is where all your answers stand so far.',
  untouched: 'Nothing is answered yet, so everything is still open.',
  through: 'You have been to all that is to be settled. What stays open has to be found out or shown.',
  settled: 'Nothing that is still open, or only said, can change the result.',
  next: (domain: string) => `Next: ${domain}`,
  toCheck: 'Check your answers',
  toRecommendation: 'See the recommendation',
  print: 'Print this agenda',
  whoAndWhen: 'Who finds out, and by when?',
})
