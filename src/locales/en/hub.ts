import { words } from '../language.ts'
/** Words of the page with the six domains. */
export const hub = words('hub', {
  lead: (people: string) =>
    people ? `Is a new role the answer? Who it is for: ${people}` : 'Is a new role the answer?',
  leadRunning: (people: string) =>
    people
      ? `Is this role still needed, and is it to be changed, spread or ended? Who it is for: ${people}`
      : 'Is this role still needed, and is it to be changed, spread or ended?',
  tally: {
    label: 'How far you are',
    answered: 'answered',
    assumed: 'of them assumed',
    unknown: 'not known',
    todo: 'to do',
    facts: (said: number, of: number, open: number) =>
      `Plain facts in all: ${said} of ${of} said${open > 0 ? `, ${open} not decided` : ''}.`,
  },
  start: (domain: string) => `Start with “${domain}”`,
  carryOn: (domain: string) => `Continue with “${domain}”`,
  startSetUp: 'Start with set-up',
  six: 'Set-up and the six domains',
  setUp: 'Set-up',
  states: {
    'not-started': 'Not started',
    'under-way': 'Under way',
    answered: 'Answered',
    enough: 'Enough to start',
    'not-asked': 'Not in the quick look',
  },
  setUpSays: {
    nothing: 'What it is about, who is in the room, and plain facts',
    nothingAlone: 'What it is about',
    groups: (count: number) => (count === 1 ? 'One group in the room.' : `${count} groups in the room.`),
    facts: (said: number, of: number) => `${said} of its ${of} plain facts said.`,
    decision: (date: string) => `A decision by ${date}.`,
    noName: 'No name yet.',
    noPeople: 'Not said yet who it is for.',
    noVoices: 'Not said yet who is in the room.',
  },
  questions: (count: number) =>
    `${count} question${count === 1 ? '' : 's'}, about ${Math.round(count * minutesEach)} minutes`,
  counts: (answered: number, unknown: number, todo: number, assumed: number) =>
    `${[answered > 0 && `${answered} answered`, unknown > 0 && `${unknown} not known`, todo > 0 && `${todo} to do`].filter(Boolean).join(', ')}${assumed > 0 ? `. ${assumed === 1 ? 'One answer is' : `${assumed} answers are`} only assumed.` : ''}`,
  notAsked: (domain: string) => `The quick look asks nothing about “${domain}”.`,
  notAskedKept: (count: number) =>
    count === 1 ? 'One answer is kept for the full depth.' : `${count} answers are kept for the full depth.`,
  key: { label: 'What the squares mean', done: 'answered', assumed: 'only assumed', dk: 'not known', todo: 'to do' },
  after: {
    check: 'Check your answers',
    see: 'See the recommendation',
    seeHint: 'You can look at any time. It will list what is still open.',
    plans: 'See the plans side by side',
    money: 'What each plan costs, and what comes back',
    moneySays: (lines: number) =>
      lines === 0
        ? 'Costs, income and time, if you want to add them.'
        : `${lines} line${lines === 1 ? '' : 's'} of figures.`,
    grid: 'Who does what, and what is left',
    gridSays: (tasks: number, roles: number) =>
      tasks + roles === 0
        ? 'Tasks and roles, if you want to list them.'
        : `${tasks} task${tasks === 1 ? '' : 's'} and ${roles} role${roles === 1 ? '' : 's'}.`,
    actions: 'Actions and parked thoughts',
    actionsSay: (open: number, parked: number) =>
      [
        open > 0 && (open === 1 ? 'One to do.' : `${open} to do.`),
        parked > 0 && (parked === 1 ? 'One thought parked.' : `${parked} thoughts parked.`),
      ]
        .filter(Boolean)
        .join(' '),
  },
  depth: {
    to: {
      screen: (count: number) => `Switch to the quick look, ${count} questions`,
      full: (count: number) => `Switch to all ${count} questions`,
    },
  },
})

/** A full walk of 62 questions takes 90 to 120 minutes, as the set-up page says. [inference, not measured] */
const minutesEach = 1.5
