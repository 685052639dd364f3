import { words } from '../language.ts'
import type { Barrier } from '../../domain/grid/setting.ts'
import type { Standing } from '../../domain/content.ts'

/** The words of papers, apart from those that stand in their templates. */
export const papers = words('papers', {
  /** Before and after what somebody wrote beside an answer. */
  noted: (note: string) => `“${note}”`,
  /** Of a note too long for a paper: its first sentence. */
  notedInShort: (first: string) => `“${first} …” (The whole note stands at the end.)`,
  longNotes: 'Notes in full',
  notYet: 'Not yet known.',
  notYetKnown: (who: string) => (who ? `Not yet known. Who could find out: ${who}.` : 'Not yet known.'),
  /** Of what nobody has written in the team’s own words. */
  notYetSaid: (who: string) => (who ? `Not yet said. Who could say: ${who}.` : 'Not yet said.'),
  notYetOf: (what: string, who: string) =>
    who ? `Not yet known: ${what}. Who could find out: ${who}.` : `Not yet known: ${what}.`,
  nothingYet: 'Nothing is written here yet.',
  why: (reason: string) => `The reason given: ${reason}`,
  /** Of those that a paper has no room for: how many, and which paper has them all. */
  left: (count: number, paper: string) =>
    count === 1 ? `There is one more. It is in the ${paper}.` : `There are ${count} more. They are in the ${paper}.`,
  leftIn: {
    conditions: 'action and decision log',
    warnings: 'risk register',
    'find-out': 'options appraisal',
    measures: 'evaluation plan',
  },
  byPlan: (plan: string, say: string) => `${plan}: ${say}`,
  differ: 'Groups differ',
  row: 'What',
  answers: { question: 'What was asked', now: 'Now' },
  conditions: {
    caption: 'What has to be met',
    head: { what: 'Condition', now: 'Now', owner: 'Who sees to it', by: 'By when' },
    none: 'No condition is open.',
    notYet: 'Nothing is proposed yet, so no condition is set. What has to be found out comes first.',
  },
  options: {
    caption: 'Every way, from the lightest',
    head: {
      way: 'Way',
      looked: 'How far it was looked into',
      left: 'What was left over',
      here: 'Here it would be',
      cost: 'Cost',
    },
    asNow: 'Carry on as now',
    asNowSays: 'It is always there to compare with.',
    stands: (way: string) => `${way} (recommended)`,
    toward: (way: string) => `${way} (the answers point here)`,
  },
  plans: {
    caption: 'The plans side by side',
    more: (count: number) => (count === 1 ? 'And one more thing.' : `And ${count} more things.`),
    head: {
      plan: 'Plan',
      way: 'What stands in its way',
      needs: 'What it would need',
      cost: 'Cost',
    },
  },
  find: {
    caption: 'What to find out',
    head: { what: 'What', how: 'How', why: 'Where it stands', who: 'Who could find out' },
    none: 'Nothing that could change the result is open.',
  },
  risks: {
    caption: 'What the answers warn of',
    head: {
      risk: 'Risk',
      what: 'What tends to happen',
      now: 'Set off by',
      done: 'What is done first',
      who: 'Who could act',
    },
    ofKind: {
      people: 'Harm to people',
      law: 'Law and duty',
      route: 'The plan itself',
      money: 'Money',
      learning: 'What can be learned',
    },
    none: 'The answers set off no warning here.',
  },
  tests: {
    caption: 'What it hangs by',
    head: { test: 'What was asked of it', came: 'How it came out', rests: 'What that rests on' },
  },
  routes: {
    caption: 'The ways passed over',
    head: { way: 'Way', came: 'How it came out', first: 'What is first in its way' },
  },
  measures: {
    caption: 'What the evaluation should hold',
    head: { what: 'What', how: 'How' },
  },
  voices: {
    caption: 'Who was asked',
    head: { group: 'Group', organisation: 'Organisation', present: 'In the room', answered: 'Answers they gave' },
    present: 'Yes',
    absent: 'No',
    none: 'No group is recorded.',
    answered: (count: number) => String(count),
  },
  differences: {
    caption: 'Where groups see it differently',
    head: { what: 'What was asked', group: 'Group', said: 'What they said' },
    none: 'No group saw it otherwise, or none was asked apart.',
    nobody: 'Somebody who sees it otherwise',
    room: 'The room',
  },
  evidence: {
    caption: 'Evidence',
    head: { code: 'No.', what: 'What', source: 'From', date: 'Date', kept: 'Kept by' },
    none: 'No evidence is recorded.',
    undated: 'No date',
  },
  actions: {
    caption: 'What is to be done',
    head: { what: 'What', purpose: 'For which condition', owner: 'Who', by: 'By when', state: 'State' },
    done: 'Done',
    open: 'Open',
    own: 'None',
    none: 'Nothing is agreed yet.',
  },
  parked: {
    caption: 'Left for another day',
    head: { what: 'Thought', from: 'From' },
    none: 'Nothing was left for another day.',
  },
  ratings: {
    caption: 'What it does to quality, area by area',
    bands: (above: number) =>
      `How likely times how bad. Above ${above} a second stage is needed. These bands are examples and no national standard.`,
    head: {
      area: 'Area',
      effect: 'What it does to quality',
      before: 'Before',
      after: 'After what is done',
      owner: 'Who watches it',
    },
    band: (likely: string, bad: string, product: number, band: string) => `${likely} × ${bad} = ${product}, ${band}`,
    secondStage: (rating: string) => `${rating}. A second stage is needed.`,
    notJudged: 'Not yet judged.',
  },
  checks: { caption: 'Before it starts', head: { what: 'What has to be there', now: 'Now' } },
  sign: {
    caption: 'Who has agreed',
    head: { whose: 'As', post: 'Post', date: 'Date', signed: 'Signed' },
    whose: { author: 'Made by', reader: 'Read by', decides: 'Decided by' },
  },
  money: {
    ofPlan: (plan: string, say: string) => `${plan}: ${say}`,
    inYear: (plan: string, year: string) => `${plan}, year ${year}`,
    atLeast: (sum: string) => `at least ${sum}`,
    asPlan: (plan: string, sum: string, year: string) => `${plan}: ${sum} in year ${year}.`,
    noneOf: (plans: string) => `No figure yet for: ${plans}. Who could find out: finance colleagues.`,
    prices: (year: string) => `All sums are in prices of ${year}.`,
    noPrices: 'Not yet known: the year whose prices the sums are in.',
    /** What is missing where there is no figure at all. */
    none: {
      'plan-sums':
        'Not yet known: what each plan costs once and each year, and who pays. Who could find out: finance colleagues.',
      benefits:
        'Not yet known: each benefit, for whom, of what kind, and who answers for it. Who could find out: service and finance managers.',
      spread: 'Not yet known: how far the costs may be off. It takes a low and a high end for each figure.',
      'true-if': 'Not yet known: what would have to be true for a plan to pay for itself. It takes the time it frees.',
      gaps: 'Not yet known: what it costs once and each year, and who pays. Who could find out: finance colleagues.',
      years: 'Not yet known: the cost and the written income of each year. Who could find out: finance colleagues.',
      payers: 'Not yet known: who is left with what is not covered. Who could find out: finance colleagues.',
      'find-first': 'Not yet known: which figure to find out first. It takes the figures of a plan.',
      figures: 'No figure of money is given yet.',
    },
    plan: 'Plan',
    side: {
      caption: (year: string) => `What the plans cost and bring in, in year ${year}`,
      back: 'Comes back as money',
    },
    benefits: {
      caption: (year: string) => `Benefits by class, in year ${year}`,
      head: {
        what: 'What is done less',
        released: 'Money released (cash-releasing)',
        room: 'Time that becomes room (not cash-releasing)',
        who: 'Who gains',
      },
      room: (hours: string) => `${hours} hours`,
      people: 'For people and carers',
      peopleSay: 'What they gain is told in words and measured. It is not priced here.',
      measured: (measures: string) => `Measured: ${measures}.`,
      notMeasured: 'Not yet said: what is measured. Who could say: service managers.',
      noEffect: (plans: string) => `No time freed is named for: ${plans}.`,
    },
    spread: {
      caption: 'What may have to be found each year',
      head: {
        said: 'Four in five outcomes, as you say it',
        shown: 'Four in five outcomes, as you can show it',
        likely: 'The sum of the likely figures',
      },
      between: (low: string, middle: string, high: string) =>
        `Between ${low} and ${high}, with ${middle} in the middle.`,
      flat: (sum: string) => `${sum}. No figure has a range.`,
      same: (sum: string) => `${sum}. No figure that has a range moves it.`,
      likely: (sum: string, share: string) => `${sum}. ${share} of outcomes are as good.`,
    },
    trueIf: { caption: 'What would have to be true for a plan to pay for itself' },
    gaps: {
      caption: 'What nobody has said in writing to pay',
      of: (gap: string, cost: string) => `${gap} of ${cost}`,
      year: (year: string) => `Year ${year}`,
    },
    years: { caption: 'Cost and income by year' },
    payers: {
      caption: 'Who is left with it, if only what can be shown counts',
      who: 'Plan, and who',
    },
    findFirst: {
      caption: 'Figures to find out first',
      head: { what: 'Figure', why: 'Why', who: 'Who says so now' },
      missing: 'It is missing, so that no saving after it counts.',
      leftOut: 'It is missing, so that the cost is at least what stands here.',
      amiss: 'It could not be read as a number.',
    },
    figures: {
      caption: (plan: string) => `Figures of: ${plan}`,
      head: { what: 'Figure', value: 'Value', who: 'Who says so', date: 'Date' },
      range: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
    },
  },
  grid: {
    on: (date: string, counted: string) => `The task grid as it stood on ${date}. ${counted}`,
    counted: (count: number) =>
      count === 1
        ? 'The time of one task is counted, and of the others estimated.'
        : `The time of ${count} tasks is counted, and of the others estimated.`,
    sumsOnly: 'These are sums. They do not show that a step was tried.',
    missing: (name: string, field: string) => `${name}: ${field}`,
    notSaid: (what: string, more: number) =>
      more > 0 ? `Not yet said: ${what}, and ${more} more.` : `Not yet said: ${what}.`,
    refused: 'The task grid holds something that cannot be worked with. The page of the grid says what.',
    /** What is missing where there is no grid. */
    none: {
      'rungs-left':
        'Not yet known: how many hours each step of the ladder leaves. It takes a task grid: the work, the roles there are, and who could do what.',
      'left-why': 'Not yet known: which work is left, and why. It takes a task grid.',
      barriers: 'Not yet known: what would be left if a barrier gave way. It takes a task grid.',
      'settle-first': 'Not yet known: who could do what, and what to settle first. It takes a task grid.',
      residue: 'Not yet known: which work is left once all else is done. It takes a task grid.',
      'not-do': 'Not yet known: who does all other work. It takes a task grid.',
      unnecessary: 'Not yet known: what would make a new post unnecessary. It takes a task grid.',
      'least-training': 'Not yet known: the least training that would do. It takes a task grid with its courses.',
    },
    ofHigh: (all: string, high: string) => `${all}, of it ${high} of high risk`,
    gridSays: (hours: string) => `The task grid leaves ${hours}.`,
    barriers: {
      caption: 'What would be left if one thing changed',
      change: 'If this alone changed',
      left: 'Hours left then',
      now: 'Nothing changes: as far as you can go',
      names: {
        rule: 'local rules',
        'no-room': '“has no room”',
        'will-not': '“will not”',
      } satisfies Record<Barrier, string>,
      ifGaveWay: (barrier: string, cells: number) =>
        `Gives way: ${barrier} (${cells === 1 ? 'one mark' : `${cells} marks`})`,
      without: (rung: string) => `Not done: ${rung}`,
      law: 'What the law forbids never gives way.',
      could: (barrier: string, left: string) => `Could this give way: ${barrier}? Then ${left} would be left.`,
    },
    settle: { ask: 'What nobody knows yet', yes: 'Hours left if it is yes' },
    training: {
      course: 'Course',
      role: 'For whom',
      hours: 'Hours in all',
      opens: 'What it opens',
      unnamed: 'No course is named yet.',
    },
    residue: {
      nothing: 'All the work is covered. There is nothing for a new post to do.',
      pieces: 'The pieces that are left',
      instead: 'What to ask instead of for a post',
      whoIsThere: (when: string, hours: string) => `Who is there ${when} already, and could take ${hours}?`,
      always: 'Work that is always left',
      options: 'Work that could be left, as options',
      beside: (tasks: string) => `Left beside this post, and not part of it: ${tasks}.`,
      terms: {
        hours: 'Hours a week',
        times: 'Times',
        places: 'Places',
        registration: 'Registration',
        contact: 'Contact',
        people: 'People',
        supervisor: 'Supervisor',
        training: 'Training',
      },
      hours: (hours: string) => `${hours} hours`,
      severalHours: (hours: string, posts: string) => `${hours} hours, for ${posts} posts of one kind`,
      anyPlace: 'Any place here',
      noRegistration: 'None is needed',
      supervisor: (roles: string) => `Could be: ${roles}`,
      who: 'Who does it',
      doesAll: 'No other work is in the grid.',
      nothingElse: 'Nothing in the grid would: no barrier that could give way, and no open question.',
    },
  },
  sources: {
    caption: 'Where each statement comes from',
    head: { code: 'No.', asked: 'What was asked', known: 'How it is known', who: 'Who said so', evidence: 'Evidence' },
    nobody: 'Not recorded',
    everyone: 'All in the room',
    noEvidence: 'None',
    marks:
      'In brackets stands how sure a statement may sound. “Assumed”: nobody said how they know. “Only said”: people say so, and no dated evidence is behind it. “Backed up”: dated evidence is behind it. “Shown”: local figures or a trial, confirmed by staff and, where it is about them, by people who use the service. “Ours”: a rule of this tool, and not of the report it rests on. “Struck out”: a saving that is not shown step by step. It stands there and counts for nothing.',
    report:
      'The rules rest on a review of the evidence by The King’s Fund (Gilburt, 2016), as far as they are not ours.',
    standing: {
      report: 'From the report',
      inference: 'Our inference',
      practice: 'Ours, from practice',
    } satisfies Record<Standing, string>,
  },
  claims: {
    caption: 'What the rules rest on',
    head: { code: 'No.', say: 'What the sources say', at: 'Where' },
  },
  changes: {
    caption: (issue: number, date: string) => `What changed since issue ${issue} of ${date}`,
    head: { what: 'What it is about', before: 'Then', now: 'Now', how: 'How' },
    kinds: { new: 'New', gone: 'Gone', reworded: 'Changed', firmer: 'Firmer', weaker: 'Weaker' },
    none: 'Nothing has changed since then.',
    first: 'This is the first issue.',
  },
  saving: 'A saving',
  proposed: 'Proposed',
  ladder: {
    alt: (rungs: readonly string[]) => `The proof ladder, from its top. ${rungs.join(' ')}`,
    rung: (number: number, name: string, looked: string) => `${number} ${name}: ${looked}`,
  },
  faults: {
    at: (line: number, fault: string) => `Line ${line}: ${fault}`,
    noHead: (field: string) => `the file has no line “${field}: ...” at its top.`,
    badId: 'its “paper:” may hold small letters, figures and hyphens only.',
    otherPaper: (id: string) => `its “paper:” has to be “${id}”, the paper it stands in for.`,
    noSection: 'this stands before the first heading. Put a line that begins with “#” before it.',
    noVerb: (verb: string) => `there is no instruction called “${verb}”.`,
    unknown: {
      questions: (id: string) => `there is no question called “${id}”.`,
      facts: (id: string) => `there is no fact called “${id}”.`,
      'own-words': (id: string) => `there are no own words called “${id}”.`,
      rows: (id: string) => `there are no rows called “${id}”.`,
      consequences: (id: string) => `no warning is about “${id}”.`,
      measures: (id: string) => `there is no measure called “${id}”.`,
      outcomes: (id: string) => `no result is called “${id}”.`,
    },
    needs: (verb: string) => `after “${verb}” the name of what it tells has to stand.`,
    needsNothing: (verb: string) => `after “${verb}” nothing may stand.`,
    badCap: 'a number that says how many has to be from 1 to 99.',
    badOpen: 'after “open” stand the question that asks for it, a colon, and what is not known yet.',
    badCheck: 'after “check” stand what has to be there, a colon, and the questions that say so.',
    twice: (what: string) => `“${what}” stands twice under this heading.`,
    otherwise: '“otherwise” needs a heading before it that says “only when”.',
    headings: (id: string) => `two headings are called “${id}”. Give one of them a name of its own: {name}.`,
  },
})
