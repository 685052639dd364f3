import { tagSpoken, words } from '../language.ts'
import type { Step } from '../../domain/clause.ts'
import type { Case, Consequence } from '../../domain/content.ts'

/** Words of the recommendation page. What outcomes, strengths and conditions are called stands in `decision.ts`. */
export const recommendation = words('recommendation', {
  tab: (outcome: string) => `Recommendation: ${outcome}`,
  eyebrow: 'Recommendation',
  /** A trial is a new role within limits, and has to be told apart from one that lasts. */
  pilot: 'a trial of a new role',
  more: (count: number) => `and ${count} more`,
  parkedBack: (title: string) =>
    `You named a post at the start: “${title}”. The need comes first. It is shown far enough, so here is the name again.`,
  next: {
    offered: 'What must happen next',
    holding: (count: number) =>
      count === 1 ? 'The next step' : count === 2 ? 'The next two steps' : 'The next three steps',
    all: (count: number) => `See all ${count}`,
    plan: 'Who and when',
    planned: 'Agreed',
    firstStep: 'Before the conditions',
    anyway: 'Worth doing anyway',
    answer: 'Answer it',
    nothing: 'Nothing is open. Agree who starts, and when.',
  },
  print: 'Print this page',
  toActions: 'Go to the actions',
  contents: 'On this page',
  open: 'Open this part',
  close: 'Close this part',
  openOf: (title: string) => `: ${title}`,
  ladder: {
    intro: 'Least disruptive at the bottom. A new role opens only when each way below it is shown to leave a gap.',
    here: 'Recommended here.',
    pointsHere: 'The direction so far.',
    water: 'Above this line, nothing is more than talked about',
    noneShown: 'No step is shown yet.',
    said: (looked: string) => `${looked}, you say.`,
    countsAsTalk:
      'It counts as talked about until it says what was left over, with evidence that has a source and a date.',
    named: 'A post was named at the start.',
    newRole: {
      notNew: 'Not open: the work is not shown to be new.',
      notYet: 'Not open: not all that it asks for is shown yet.',
      trial: 'Open for a trial, with an end date.',
      open: 'Open: the four ways right below it are shown to leave a gap.',
    },
  },
  readings: {
    title: 'Where the two readings part',
    intro: (said: string, shown: string) =>
      `Take every answer at its word, and it comes to ${said}. Count each answer only as far as its evidence carries it, and it comes to ${shown}.`,
    none: 'No single answer makes the difference. “Why not the others” says what is still open.',
    question: 'The question',
    said: 'You say',
    shown: 'You can show',
    canShow: {
      0: 'Nothing yet. It is only assumed.',
      1: 'It is only said so far.',
      2: 'It is backed up. This asks for it to be shown.',
      3: 'It is shown, and falls short of the level asked for.',
    } satisfies Record<Step, string>,
  },
  map: {
    title: 'Evidence map',
    idea: 'Height is what you say. Ink is what you can show.',
    counts: (of: number, { shown, said, assumed, unknown, apart }: MapCounts) =>
      `Of ${of} questions, ` +
      list([
        `${shown} ${shown === 1 ? 'is' : 'are'} backed up or shown`,
        said > 0 && `${said} only said`,
        assumed > 0 && `${assumed} assumed`,
        unknown > 0 && `${unknown} not known or not answered`,
        apart > 0 && `${apart} ${apart === 1 ? 'does' : 'do'} not apply`,
      ]) +
      '.',
    key: 'What the cells mean',
    skip: 'Skip the map',
    absent: 'known to be absent',
    notKnown: 'not known',
    apart: 'n/a',
    step: (level: number) => `step ${level} of 3`,
    table: 'Read the map as a table',
    caption: 'Each question, what you say, and how far it can be shown',
    columns: { question: 'Question', said: 'You say', known: 'Known by' },
  },
  why: {
    titleOpen: (route: string) => `Before “${route}” can be offered`,
    introOpen: 'This is what it still has to show. None of it says that the idea is wrong.',
    fundamentals: 'Every way that could be offered here lacks these, so they come first.',
    routing: 'The kind of gap points the way',
    others: (count: number) => (count === 1 ? 'One more test, and it is met' : `${count} more tests, all met`),
  },
  whyNot: {
    stopsAt: (test: string, verdict: string) => `The first thing in its way is “${test}”. This is ${verdict}.`,
    counts: (holds: number, open: number, fails: number) =>
      list([
        `${holds} ${holds === 1 ? 'test is' : 'tests are'} met`,
        open > 0 && `${open} not yet shown`,
        fails > 0 && `${fails} known to be missing`,
      ]),
    all: (count: number) => (count === 1 ? 'The one test' : `All ${count} tests`),
    mayStayOpen: 'may stay open as a condition',
  },
  forms: {
    titleIf: 'What it could look like, if the need is shown',
    others: (count: number) =>
      count === 1 ? 'Another form that fits, or belongs beside it' : `${count} others that fit, or belong beside it`,
    removed: 'Taken off the list, and why',
  },
  conditions: {
    titleFirst: 'What to put in place first',
    intro: (count: number) => (count === 1 ? 'Go ahead when it is met.' : `Go ahead when all ${count} are met.`),
    introFirst: 'With these in place, the direction can be looked at again.',
    firstStep: 'First step',
    add: 'Add to the actions',
    added: 'Added to the actions.',
    owner: 'Owner',
    ownerHint: 'A team, post or organisation. Not a person’s name.',
    by: 'By',
    noOwner: 'No owner yet',
    noDate: 'No date yet',
    done: 'Done',
    set: 'Set owner and date',
    of: (name: string) => `: ${name}`,
  },
  watchOuts: {
    intro: (shown: number, of: number) =>
      of === 0
        ? 'Nothing in your answers sets off a warning of its own.'
        : shown === of
          ? 'What is most particular to your case comes first.'
          : `${shown} of ${of}, the most particular to your case first.`,
    others: (count: number) => (count === 1 ? 'Show the other one' : `Show the other ${count}`),
    practice: 'Not from the report',
    consequence: {
      people: 'Harm to people',
      law: 'Law',
      route: 'It may not work',
      money: 'Money',
      learning: 'Nobody could tell',
    } satisfies Record<Consequence, string>,
  },
  tensions: { title: 'Where things pull against each other' },
  notes: { title: 'To keep in mind', saving: 'A saving', scope: 'One setting' },
  findOut: {
    intro: 'Not knowing is no fault. This is what would help, in this order.',
    decisive: 'Needed before any route is offered',
    others: (count: number) => (count === 1 ? 'One more is open' : `${count} more are open`),
    order: 'This list keeps to the order of the rules. In the agenda, what narrows the results most comes first.',
    toAgenda: 'Go to the agenda',
  },
  noRegret: { intro: 'These help whatever is decided later.' },
  evaluation: {
    intro: 'The report asks for evaluation and prescribes no design. Choose what fits the size of the change.',
    others: (count: number) => `Show the other ${count}`,
  },
  whatIf: {
    title: 'What would change it',
    intro: 'Worked out over every way the answers could turn out. None of it says how likely anything is.',
    single: 'One answer that would be enough',
    noneAlone: 'No single answer changes the result. More than one would have to be different.',
    others: (count: number) => (count === 1 ? 'One more such answer' : `${count} more such answers`),
    ifItWere: (value: string) => `If it were ${value}, the result would be this.`,
    notKnown: 'not known',
    pairs: 'Two answers together',
    noPairs: 'No two answers lead together to a result that neither leads to alone.',
    countOfPairs: (count: number) =>
      count === 1
        ? 'There is one way for two answers to lead together to a result that neither leads to alone.'
        : `There are ${inFull(count)} ways for two answers to lead together to a result that neither leads to alone. Those that take the least come first.`,
    morePairs: (listed: number, unlisted: number) =>
      unlisted > 0
        ? `${listed} more. There are ${inFull(unlisted)} others that are not listed`
        : listed === 1
          ? 'One more such pair'
          : `${listed} more such pairs`,
    roads: 'What would have to be true for each other result',
    roadsSay: 'This is what would have to be so at the least. It is not an answer to aim for.',
    count: (changes: number) => (changes === 1 ? 'One change' : `${changes} changes at the least`),
    efforts: {
      'find-out': 'Find out or show',
      decide: 'Decide between partners',
      do: 'Do or put in place',
      fund: 'Find the money',
    },
    whoCouldAct: (who: string) => `Who could act: ${who}`,
    whoCouldFindOut: (who: string) => `Who could find out: ${who}`,
    otherWays: (count: bigint, listed: number) =>
      Number(count) === 1
        ? 'One other way is as short'
        : listed < count
          ? `${inFull(count)} other ways are as short. Here are ${listed} of them`
          : `${inFull(count)} other ways are as short`,
    way: (place: number) => `way ${place}`,
    inPlaceOf: (names: readonly string[]) =>
      `In place of ${names.map((name) => `“${name}”`).join(' and ')}, and the rest as in the first way:`,
    noRoad: 'No change to the answers you are asked for leads to this result.',
    fullAsksMore: 'This is the quick look. The full assessment asks more.',
    toActions: (count: number) => (count === 1 ? 'Take this into the actions' : `Take these ${count} into the actions`),
    planned: 'These are all in the actions.',
    toScenario: 'Try this as a scenario',
    scenario: (outcome: string) => `What it would take: ${outcome}`,
  },
  cases: {
    intro: 'Published examples that share something with your answers. None is proof for your place.',
    polarity: { model: 'Went well', mixed: 'Mixed', caution: 'A caution' } satisfies Record<Case['polarity'], string>,
    others: (count: number) => (count === 1 ? 'Show one more' : `Show ${count} more`),
  },
})

/** A count with commas, however large. */
const inFull = (count: number | bigint): string => count.toLocaleString(tagSpoken())

type MapCounts = Readonly<Record<'shown' | 'said' | 'assumed' | 'unknown' | 'apart', number>>

const list = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ')
