import type { Shortfall } from '../../domain/evidence.ts'

/** Words of the question page. */
export const interview = {
  place: (domain: string, at: number, of: number) => `${domain}, ${at} of ${of}`,
  placeSay: (at: number, of: number, domain: string, counts: string) => `${domain}: question ${at} of ${of}. ${counts}`,
  backToHub: 'Back to the six domains',
  whole: (domain: string) => `See all of “${domain}” on one page`,
  whyFold: 'Why we ask, and what would count',
  why: 'Why we ask',
  hear: (words: string) => `If you hear “${words}”`,
  ask: 'Ask:',
  acceptable: 'What would count',
  or: 'or',
  unknown: 'We do not know.',
  unknownHint: 'That is an answer. It goes on the list of what to find out.',
  notApplicable: 'This does not apply to us.',
  reason: 'Why does it not apply?',
  howKnow: 'How do you know?',
  bases: [
    { say: 'Nobody can say.', hint: 'Assumed' },
    { say: 'One person or group says so, or it comes from elsewhere.', hint: 'Only said' },
    {
      say: 'Two or more parties agree, or some local data do.',
      hint: 'Backed up: needs an item below, with a source and a date',
    },
    {
      say: 'Local data or a trial, confirmed in writing.',
      hint: 'Shown: confirmed by front-line staff, and by the people concerned where it is about them',
    },
  ],
  carries: (word: string) => `What is recorded carries this answer as far as “${word}”.`,
  raise: {
    'no-basis': 'To go one step further, say who told you, or what it rests on.',
    'no-dated-item': 'To have it backed up, add an item of your own with a source and a date.',
    'no-local-data': 'To have it shown, add local figures or a trial.',
    'no-staff-confirmation': 'To have it shown, ask front-line staff to confirm it in writing.',
    'no-people-confirmation': 'To have it shown, ask people who use services to confirm it.',
    'one-party':
      'Only one organisation, or only managers, answered so far. Ask another group and record them under “Who answered?”.',
  } satisfies Record<Shortfall, string>,
  confirmed: 'Who has confirmed it in writing?',
  confirmers: { 'front-line': 'Front-line staff', people: 'People who use services, or their carers' },
  voices: {
    title: 'Who answered?',
    hint: 'Groups, never names.',
    none: 'Nobody is recorded as being in the room.',
    toSetUp: 'Say who is in the room',
    each: 'What does each group say for itself?',
    eachHint: 'The least secure group that the change affects decides the level.',
    notAsked: 'Not asked',
  },
  facts: { title: 'Facts that steer the result', unknown: 'Not known' },
  note: 'Notes',
  noteHint: 'Notes travel with the assessment. Leave out names of people.',
  next: (short: string) => `Next: ${short}`,
  backToCheck: 'Keep, and back to your answers',
  backToAgenda: 'Keep, and go on with the agenda',
  backToScenario: 'Keep, and back to the scenarios',
  toAgenda: 'Back to the agenda',
  whatIsOpen: 'Next: what could still happen',
  previous: (short: string) => `Previous: ${short}`,
  skipFor: 'Leave it for now',
  errors: {
    level: 'Choose the sentence that fits best, or “We do not know”',
    basis: 'Select how you know',
    reason: 'Say why it does not apply',
    long: 'Make the text shorter: 20,000 characters at most',
  },
  keysHint: 'With a keyboard: 1 to 4 choose, 0 is “we do not know”, and Enter goes on.',
  counts: {
    answered: (n: number) => `${n} answered`,
    assumed: (n: number) => `${n} only assumed`,
    unknown: (n: number) => `${n} not known`,
    notApplicable: (n: number) => `${n} do${n === 1 ? 'es' : ''} not apply`,
    todo: (n: number) => `${n} to do`,
  },
}

declare module '../words.ts' {
  interface Words {
    readonly interview: typeof interview
  }
}
