import type { CostKind } from '../../domain/money/lines.ts'
import { words } from '../language.ts'

const tasksSay = (count: string) => (count === '1' ? 'one task' : `${count} tasks`)
const cellsSay = (count: string) => (count === '1' ? 'one cell' : `${count} cells`)
const rolesSay = (count: string) => (count === '1' ? 'one role' : `${count} roles`)
const linesSay = (count: string) => (count === '1' ? 'one line frees' : `${count} lines free`)

/** Words of what figures and the task grid point to, beside questions. */
export const figuresPoint = words('figures-point', {
  title: 'What this says to your answers',
  say: 'Nothing is set here. Each one waits until you use it.',
  wait: 'Say how long each task takes, and what each role can give. What the grid says to your answers then stands here.',
  figures: 'Your figures point to:',
  named: (plan: string) => `“${plan}”`,
  figuresOf: (plans: string) => `Your figures for ${plans} point to:`,
  grid: 'Your task grid points to:',
  gridTells: 'Your task grid tells:',
  because: (reason: string) => `That is because ${reason}.`,
  told: (reason: string) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
  ofPlan: (plan: string, reason: string) => `${plan}: ${reason}.`,
  use: 'Use this',
  useFor: (answer: string) => ` for: ${answer}`,
  enters: (basis: string, item: string) => `It counts as “${basis}”, with this as evidence: ${item}.`,
  forAll: 'It is then the answer for all plans.',
  stands: {
    open: '',
    same: 'Your answer is the same.',
    other: 'Your answer is another one, and it stands. You may know what no figure holds.',
    within: '',
    above: 'Your answer is higher, and it stands. You may know what no figure holds.',
    'by-plan': 'Your answer differs by plan, and it stands.',
    told: '',
  },
  /** In a list, beside what is pointed to. */
  state: {
    open: 'not used yet',
    same: 'as you answered',
    other: 'you answered otherwise',
    within: 'asks you',
    above: 'asks you',
    'by-plan': 'differs by plan',
    told: 'to read',
    changed: 'figures have changed',
  },
  changed: 'The figures have changed since you used them.',
  asks: (level: string) => `Your figures ask whether it can be more than this: ${level}`,
  gridAsks: (level: string) => `Your task grid asks whether it can be more than this: ${level}`,
  see: 'See the question',
  seeFact: 'See where it is asked',
  seeFigures: 'See the figures',
  seeGrid: 'See the task grid',
  item: {
    figures: (plan: string, date: string) => `Figures of “${plan}” of ${date}`,
    figuresFrom: 'Money and room, in this assessment',
    grid: (date: string, tasks: string, roles: string) =>
      `Task grid of ${date}, ${tasksSay(tasks)}, ${rolesSay(roles)}`,
    gridFrom: 'The task grid of this assessment',
  },
  leftOver: {
    draft: (hours: string, date: string) => `By the task grid of ${date}, ${hours} hours of work a week are left.`,
    offer: (hours: string) => `Your task grid comes to ${hours} hours a week that are left on this step.`,
    sums: 'These are sums. They do not show that it was tried.',
    changed: (then: string, now: string) =>
      `The grid has changed since. It came to ${then} hours then, and comes to ${now} hours now.`,
    ladder: 'What is left on each step stands ready at the ladder, under “Left over” of each step you have looked at.',
    toLadder: 'See the ladder',
  },
  costKinds: {
    pay: 'pay',
    cover: 'cover',
    supervision: 'supervision',
    running: 'travel, kit and rooms for a post',
    recruit: 'finding people',
    train: 'training',
    kit: 'kit',
    premises: 'rooms',
    change: 'making the change',
    evaluate: 'finding out whether it works',
  } satisfies Record<CostKind, string>,
  money: {
    'pay-alone': (missing: string) => `only the pay has a figure. Still without one: ${missing}`,
    'some-costs': (known: string, of: string, missing: string) =>
      `${known} of ${of} kinds of cost have a figure. Still without one: ${missing}`,
    'most-costs': (known: string, of: string, missing: string) =>
      `${known} of ${of} kinds of cost have a figure. Still without one: ${missing}`,
    'all-costs': (of: string) =>
      `all ${of} kinds of cost have a figure, or a reason why there is none. The finance leads have not confirmed it yet`,
    confirmed: (of: string) =>
      `all ${of} kinds of cost have a figure, or a reason why there is none, and the finance leads confirm it`,
    'no-written-money': 'no income is in writing',
    'money-ends': (year: string, gap: string) =>
      `what is in writing ends in year ${year}. In the year after, nobody pays ${gap} of it yet`,
    'what-follows-in-writing': (years: string) =>
      `there is income in writing up to the last year. It leaves a gap in ${years === '1' ? 'one year' : `${years} years`}`,
    'every-year-in-writing': 'what is in writing covers the cost in every year',
    'payer-does-not-gain': (payers: string, gainers: string) =>
      `whoever pays the most gains nothing: ${payers}. What is gained goes to: ${gainers}`,
    'nothing-named': 'nothing is agreed to stop, and no line says whose work it frees',
    'nothing-agreed': (on: string) =>
      on ? `no agreement to stop any work of ${on} is backed up` : 'no agreement to stop any work is backed up',
    'part-agreed': (on: string, share: string) =>
      `${share} of the time it frees is agreed to stop: ${on}. That is a part, and not a whole role or service`,
    'whole-agreed': (on: string, share: string) =>
      `a whole role or service stops, with ${share} of the time agreed: ${on}`,
    'not-our-own': 'not every step of the saving is backed up by figures of your own',
    'own-figures': (takes: string, likely: string) =>
      `every step is backed up. It would pay from ${takes} fewer a year for each person, and you say ${likely}`,
    ownFiguresNever: (likely: string) =>
      `every step is backed up. You say ${likely} fewer a year for each person, and no number of these alone would pay`,
    'pay-compared': 'the figures have the pay, and not how long the same care takes',
    'estimated-care': (contacts: string, room: string) =>
      `contacts and time have a figure: ${contacts} contacts a week, and room for ${room} people a year. Not all of it was measured here`,
    'measured-care': (contacts: string, room: string) =>
      `contacts and time were measured here: ${contacts} contacts a week, and room for ${room} people a year`,
    'no-evaluation': 'you say that no cost is for finding out whether it works',
    'evaluation-unpaid': 'finding out whether it works is a line without a sum',
    'evaluation-with-a-sum': (sum: string) => `${sum} is there for finding out whether it works`,
    'no-baseline': 'nothing that it frees has a figure of today that is backed up',
    'some-baselines': (held: string, of: string) => `${held} of ${of} things it frees have a figure of today`,
    'all-baselines': (of: string) => `each of the ${of} things it frees has a figure of today that is backed up`,
    'time-uncounted': 'the hours of supervision and meetings are given as none',
    'time-unpaid': (hours: string) => `${hours} hours a week are counted, and no cost pays for them`,
    'time-paid': (hours: string) => `${hours} hours a week are counted, and a cost pays for some of the time`,
  },
  saving: {
    none: 'no line says that time is freed',
    claimed: (lines: string) => `${linesSay(lines)} time`,
    cited: (lines: string) => `${linesSay(lines)} time, by a number found in another place`,
    cash: (sum: string) => `its lines free these, and in the best year ${sum} comes back as money`,
    noCash: 'its lines free these, and nothing closes that would give money back',
  },
  gridSays: {
    'every-partner': (organisations: string) =>
      `all ${organisations} partners have a role in it, each row is closed and no cell is unknown`,
    'health-and-care': 'it has roles of health and of care, and each row is closed',
    'one-organisation': 'all its roles are of one organisation',
    'several-organisations': (organisations: string, unknown: string) =>
      `it has roles of ${organisations} organisations, and ${cellsSay(unknown)} that could matter ${unknown === '1' ? 'is' : 'are'} unknown`,
    'nobody-holds-it': (tasks: string) =>
      `no role does, could do or could learn the work that is left: ${tasksSay(tasks)}`,
    'held-now': (tasks: string) => `each task with work left is done by somebody now: ${tasksSay(tasks)}`,
    'some-held': (tasks: string) => `some of the work that is left is done by somebody now: ${tasksSay(tasks)} in all`,
    'cells-unknown': (tasks: string, names: string) =>
      `nobody knows yet who else could do ${tasksSay(tasks)} with work left: ${names}`,
    'roles-not-people': (roles: string) => `it has ${rolesSay(roles)}. What each person can do is not in it`,
    'none-left-on-share-skills': 'nothing is left once skills are shared and moved',
    'none-left-on-team-or-pathway': 'nothing is left once a team works across bodies',
    'hours-used-up': (able: string) =>
      `somebody does or could do what is left, and their hours are used up: ${tasksSay(able)}`,
    'with-training': (trainable: string) => `what is left could be done with training: ${tasksSay(trainable)}`,
    'no-cell': 'nobody does, could do or could learn any of what is left',
    'removes-most': (most: string, next: string) =>
      `to mend this would take away ${most} of the hours that are left in a week, and to mend what comes next ${next}`,
    'stopped-named': (tasks: string, names: string) => `${tasksSay(tasks)} could stop or be made simpler: ${names}`,
    'all-full': (needs: string, has: string) =>
      `the work needs ${needs} hours where there are ${has}, and no task is named that could stop`,
    'one-person': (tasks: string, names: string) => `one person alone does ${tasksSay(tasks)} of high risk: ${names}`,
    'filled-leaves-none': (before: string) =>
      `${before} hours are left with posts as they are, and none once all are filled`,
    'filled-changes-nothing': (before: string) => `${before} hours are left, whether or not posts are filled`,
    'filled-in-part': (before: string, after: string) =>
      `${before} hours are left with posts as they are, and ${after} once all are filled`,
    barred: (rule: string, law: string, names: string) =>
      `a local rule bars ${cellsSay(rule)} and the law bars ${cellsSay(law)}, of these roles: ${names}`,
    'no-supervisor-or-time': (roles: string, names: string) =>
      `${rolesSay(roles)} would take on work with no supervisor named, or no time for it: ${names}`,
    'courses-named': (cells: string) => `each place for training names its course: ${cellsSay(cells)}`,
    'least-training-open': (courses: string, of: string) =>
      `the least training that helps takes ${courses} of ${of} courses, and nobody has said how long each of them is`,
    'least-training': (hours: string, courses: string, of: string) =>
      `the least training that helps takes ${hours} hours, in ${courses} of ${of} courses`,
    others: (count: string) => (count === '1' ? 'one more' : `${count} more`),
  },
})
