import { words } from '../language.ts'
import type { Stop } from '../../domain/walk.ts'

/** Words of the question page. */
export const interview = words('interview', {
  place: (domain: string, at: number, of: number) => `${domain}, question ${at} of ${of}`,
  placeAfter: (domain: string, at: number, of: number) => `${domain}, after question ${at} of ${of}`,
  placeSay: (at: number, of: number, domain: string, counts: string) => `${domain}: question ${at} of ${of}. ${counts}`,
  backToHub: 'Six domains',
  whole: 'All on one page',
  why: 'Why we ask',
  acceptable: 'What would count',
  or: 'or',
  unknown: 'We do not know.',
  unknownHint: 'That is an answer. It goes on the list of what to find out.',
  notApplicable: 'This does not apply to us.',
  reason: 'Why does it not apply?',
  howKnow: 'How do you know?',
  howKnown: 'How you know',
  bases: [
    { say: 'Nobody can say.', hint: 'Assumed' },
    { say: 'One person or group says so, or it comes from elsewhere.', hint: 'Only said' },
    { say: 'Two or more parties agree, or some local data do.', hint: 'Backed up' },
    { say: 'Local data or a trial, confirmed in writing.', hint: 'Shown' },
  ],
  /** What else there is to an answer: a line each, with what is there, and how much. */
  more: {
    evidence: 'Evidence',
    add: 'Add',
    items: (n: number) => `${n} item${n === 1 ? '' : 's'}`,
    groups: (n: number, of: number) => `${n} of ${of} group${of === 1 ? '' : 's'}`,
  },
  facts: { unknown: 'Not known', unknownHint: 'It goes on the list of what to find out.' },
  /** A choice that completes a step goes on by itself, unless somebody stays. */
  goesOn: {
    goes: 'Your choice keeps the answer and goes on.',
    stays: 'Your choice keeps the answer.',
    stay: 'Stay here',
  },
  note: 'Notes',
  noteHint: 'No names.',
  next: 'Next',
  backToCheck: 'Keep, and back to your answers',
  backToAgenda: 'Keep, and go on with the agenda',
  backToScenario: 'Keep, and back to the scenarios',
  toAgenda: 'Back to the agenda',
  /** After the last question of a domain. */
  nextPage: (page: Stop['page']) =>
    page === 'recommendation'
      ? 'See what it says'
      : page === 'checkAnswers'
        ? 'Check your answers'
        : 'Next: what could still happen',
  back: 'Back',
  /** After “Next” or “Back”. */
  to: (short: string) => `: ${short}`,
  skip: 'Skip',
  errors: {
    level: 'Choose the sentence that fits best, or “We do not know”',
    basis: 'Select how you know',
    reason: 'Say why it does not apply',
    long: 'Make the text shorter: 20,000 characters at most',
  },
  keysHint: 'Keys: 1–4, 0, Enter',
  counts: {
    answered: (n: number) => `${n} answered`,
    assumed: (n: number) => `${n} only assumed`,
    unknown: (n: number) => `${n} not known`,
    notApplicable: (n: number) => `${n} do${n === 1 ? 'es' : ''} not apply`,
    todo: (n: number) => `${n} to do`,
  },
})
