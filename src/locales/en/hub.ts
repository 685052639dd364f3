/** Words of the page with the six domains. */
export const hub = {
  lead: (people: string) =>
    people ? `Is a new role the answer for ${withinSentence(people)}?` : 'Is a new role the answer?',
  tally: {
    label: 'How far you are',
    answered: 'answered',
    assumed: 'of them assumed',
    unknown: 'not known',
    todo: 'to do',
  },
  start: (domain: string) => `Start with ${domain.toLowerCase()}`,
  carryOn: (domain: string) => `Continue with ${domain.toLowerCase()}`,
  startSetUp: 'Start with set-up',
  six: 'The six domains',
  setUp: 'Set-up',
  states: {
    'not-started': 'Not started',
    'under-way': 'Under way',
    answered: 'Answered',
    'not-asked': 'Not in the quick look',
  },
  setUpSays: {
    nothing: 'What it is about, who is in the room, and a few plain facts',
    groups: (count: number) => (count === 1 ? 'One group in the room.' : `${count} groups in the room.`),
    decision: (date: string) => `A decision by ${date}.`,
    noName: 'No name yet.',
    noPeople: 'Not said yet who it is for.',
    noVoices: 'Not said yet who is in the room.',
  },
  questions: (count: number) =>
    `${count} question${count === 1 ? '' : 's'}, about ${Math.round(count * minutesEach)} minutes`,
  counts: (answered: number, unknown: number, todo: number, assumed: number) =>
    `${[answered > 0 && `${answered} answered`, unknown > 0 && `${unknown} not known`, todo > 0 && `${todo} to do`].filter(Boolean).join(', ')}${assumed > 0 ? `. ${assumed === 1 ? 'One answer is' : `${assumed} answers are`} only assumed.` : ''}`,
  notAsked: (domain: string) => `The quick look asks nothing about ${domain.toLowerCase()}.`,
  notAskedKept: (count: number) =>
    count === 1 ? 'One answer is kept for the full depth.' : `${count} answers are kept for the full depth.`,
  key: { label: 'What the squares mean', done: 'answered', assumed: 'only assumed', dk: 'not known', todo: 'to do' },
  after: {
    check: 'Check your answers',
    see: 'See the recommendation',
    seeHint: 'You can look at any time. It will list what is still open.',
    actions: 'Actions and parked thoughts',
    actionsSay: (open: number, parked: number) =>
      [
        open > 0 && (open === 1 ? 'One to do.' : `${open} to do.`),
        parked > 0 && (parked === 1 ? 'One thought parked.' : `${parked} thoughts parked.`),
      ]
        .filter(Boolean)
        .join(' '),
  },
  parked: {
    title: (role: string) => `Parked: “${role}”`,
    say: 'You named this post at set-up. It is kept safe, and comes back when the need is clear. Deciding in advance what a role looks like can undermine what its success rests on.',
  },
  depth: {
    title: 'Depth',
    now: {
      screen: (count: number) => `Quick look: ${count} questions.`,
      full: (count: number) => `Full: ${count} questions.`,
    },
    to: {
      screen: (count: number) => `Switch to the quick look, ${count} questions`,
      full: (count: number) => `Switch to all ${count} questions`,
    },
    keeps: 'Nothing is lost when you switch.',
  },
  voices: {
    title: 'Voices missing',
    missing: (groups: string) => `Not in the room so far: ${groups}.`,
    none: 'Nobody is recorded as being in the room.',
    noPeople: 'Nobody who uses services, or cares for someone, is in the room.',
    change: 'Say who is in the room',
  },
  file: {
    title: 'A copy to carry away',
    say: 'Your work is kept on this device. A file can be opened here, or on any other.',
    save: 'Save a file',
  },
}

/** A full walk of 62 questions takes 90 to 120 minutes, as the set-up page says. [inference, not measured] */
const minutesEach = 1.5

/** "Older people with frailty." as part of a sentence; a name keeps its capital. */
function withinSentence(people: string): string {
  const plain = people.trim().replace(/[.?!]+$/, '')
  return plain.replace(
    /^(The |A )?(People|Older|Adults?|Children|Young|Patients|Residents|Those|Families|Carers|Parents|Women|Men|Anyone|Everyone|All)\b/,
    (start) => start.toLowerCase(),
  )
}
