import type { Counts } from '../../domain/asked.ts'
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
  toPapers: 'Papers',
  contents: 'On this page',
  /** What a reader came for. */
  purposes: {
    do: 'What to do',
    show: 'What you can show',
    defend: 'To defend it',
  },
  /** How much is in a part that is folded. */
  counted: {
    'find-out': (count: number) => (count === 1 ? 'one to answer or show' : `${count} to answer or show`),
    forms: (count: number) => (count === 1 ? 'one form' : `${count} forms`),
    'no-regret': (count: number) => (count === 1 ? 'one step' : `${count} steps`),
    evaluation: (count: number) => (count === 1 ? 'one measure' : `${count} measures`),
    readings: (count: number) => (count === 1 ? 'one answer' : `${count} answers`),
    'own-words': (count: number) => (count === 1 ? 'one text' : `${count} texts`),
    otherwise: (count: number) => (count === 1 ? 'one group' : `${count} groups`),
    differed: (count: number) => (count === 1 ? 'one question' : `${count} questions`),
    evidence: (count: number) => (count === 1 ? 'one piece' : `${count} pieces`),
    map: (count: number) => (count === 1 ? 'one answer' : `${count} answers`),
    noted: (count: number) => (count === 1 ? 'one note' : `${count} notes`),
    why: (count: number) => (count === 1 ? 'one reason' : `${count} reasons`),
    'why-not': (count: number) => (count === 1 ? 'one way' : `${count} ways`),
    plans: (count: number) => (count === 1 ? 'one plan' : `${count} plans`),
    tensions: (count: number) => (count === 1 ? 'one' : `${count} of them`),
    cases: (count: number) => (count === 1 ? 'one place' : `${count} places`),
  },
  inGroup: (group: string, count: number) => `${group}: ${count}`,
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
    counts: (of: number, { shown, said, ...counts }: MapCounts) =>
      `Of ${of} questions, ` +
      list([
        `${shown} ${shown === 1 ? 'is' : 'are'} backed up or shown`,
        said > 0 && `${said} only said`,
        counts.assumed > 0 && `${counts.assumed} only assumed`,
        counts['not-known'] > 0 && `${counts['not-known']} not known`,
        counts['to-do'] > 0 && `${counts['to-do']} to do`,
        counts['not-applicable'] > 0 &&
          `${counts['not-applicable']} ${counts['not-applicable'] === 1 ? 'does' : 'do'} not apply`,
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
    done: 'Done',
    of: (name: string) => `: ${name}`,
  },
  watchOuts: {
    intro: (led: number, others: number) =>
      led === 0
        ? 'Nothing in your answers sets off a warning that comes before the others.'
        : others === 0
          ? 'What bears most on this result comes first.'
          : 'What bears most on this result comes first. The others stand in a register.',
    others: (count: number) => (count === 1 ? 'One more warning' : `${count} more warnings`),
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
    intro: 'Not knowing is no fault. This is to be answered or shown, what settles most first.',
    decisive: 'Needed before any route is offered',
    toAgenda: 'The same list as an agenda, also in the order of the walk',
  },
  noRegret: { intro: 'These help whatever is decided later.' },
  evaluation: {
    intro: 'The report asks for evaluation and prescribes no design. Choose what fits the size of the change.',
  },
  whatIf: {
    title: 'What it hangs by',
    intro: 'Worked out over every way the answers could turn out. None of it says how likely anything is.',
    answers: (count: number) => (count === 1 ? 'See the answer' : `See the ${count} answers`),
    single: (count: number) =>
      count === 1
        ? 'This answer alone would change the result.'
        : 'Each of these answers alone would change the result.',
    noneAlone: 'No single answer changes the result. More than one would have to be different.',
    others: (count: number) => (count === 1 ? 'One more such answer' : `${count} more such answers`),
    ifItWere: (value: string) => `If it were ${value}:`,
    notKnown: 'not known',
    pairs: 'Two answers together',
    ways: (count: number) => (count === 0 ? 'none' : count === 1 ? 'one way' : `${inFull(count)} ways`),
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
  },
})

/** A count with commas, however large. */
const inFull = (count: number | bigint): string => count.toLocaleString(tagSpoken())

type MapCounts = Counts & Readonly<Record<'shown' | 'said', number>>

const list = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ')
