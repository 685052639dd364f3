import { words } from '../language.ts'
import type { Outcome } from '../../domain/decide.ts'

/** What it means for a result that holds off to fall away. */
const canShow: Readonly<Partial<Record<Outcome, string>>> = {
  'need-not-demonstrated': 'show the need',
  'fundamentals-first': 'show that the fundamentals are there',
}

/** Words of what could still happen, and what to settle first. */
export const agenda = words('agenda', {
  title: 'What could still happen',
  still: (outcomes: readonly string[]) => `The open answers can still lead to ${outcomes.length} results:`,
  fixed: (outcome: string) => `Whatever the open answers turn out to be, the result stays: ${outcome}.`,
  turning: (answers: number) =>
    answers === 1
      ? 'One answer of yours keeps it there. It would change if this did:'
      : 'What you have answered keeps it there. It would change if one of these answers did:',
  now: 'as things stand',
  first: 'Settle these first',
  firstSay:
    'These answers can still change the result, some alone and some together with others. What narrows it most comes first.',
  assumed: 'Only assumed. It could turn out otherwise.',
  notKnown: 'Not known yet.',
  toDo: 'Not answered yet.',
  open: 'Not shown yet.',
  differ: 'Your groups differ.',
  why: 'Why it matters:',
  itCan: 'it can',
  decidesAll: 'every result hangs on it.',
  canRuleOut: (outcome: string) => `rule out “${outcome}”`,
  canShow,
  closed: (outcome: string) => `The open answers alone cannot lead to: ${outcome}.`,
  closedBy: (answers: number) =>
    answers === 1
      ? 'It would take another answer to:'
      : `It would take ${answers} other answers at the least, such as:`,
  andMore: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  bring: 'Bring:',
  others: (count: number) => (count === 1 ? 'One more that can matter' : `${count} more that can matter`),
  idle: (count: number) =>
    count === 1 ? 'One open answer no longer changes the result' : `${count} open answers no longer change the result`,
  idleSay:
    'You may leave these for now. They still count for how firmly it is recommended, for warnings, and for what to put in place.',
  idleStates: { 'to-do': 'Not answered:', 'not-known': 'Not known:', assumed: 'Only assumed:' },
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
  asPage: 'The agenda as a page, to print',
  pageTitle: 'Agenda for the next meeting',
  settledLead: 'There is nothing to settle: no open answer can change the result.',
  pageLead: 'What to settle first, why it matters, and what to bring.',
  afterTitle: (domain: string) => `After “${domain}”: what could still happen`,
  afterLead: 'This is where all your answers stand so far.',
  untouched: 'Nothing is answered yet, so everything is still open.',
  through: 'You have been to every answer that can still change the result. What stays open has to be found out.',
  settled: 'Nothing that is still open can change the result.',
  next: (domain: string) => `Next: ${domain}`,
  toCheck: 'Check your answers',
  toRecommendation: 'See the recommendation',
  print: 'Print this agenda',
  whoAndWhen: 'Who finds out, and by when?',
})
