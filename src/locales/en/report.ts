import { words } from '../language.ts'
import type { Step } from '../../domain/clause.ts'
import type { Confidence } from '../../domain/recommend.ts'
import type { Strength } from '../../domain/strength.ts'

/** What a recommendation says wherever it is told, in whole sentences. What outcomes and verdicts are called stands in `decision.ts`. */
export const report = words('report', {
  strengths: {
    proceed: { say: 'Go ahead.', means: 'Nothing is open, and every answer this rests on is backed up.' },
    'proceed-when': {
      say: 'Go ahead when the conditions are met and the answers it rests on are backed up.',
      means: '',
    },
    pilot: { say: 'Try it, with an end date, a rule for stopping, a comparison and a “before” measure.', means: '' },
    'not-yet': { say: 'Not yet.', means: 'What to find out or put in place comes first.' },
  } satisfies Record<Strength, Says>,
  confidence: {
    firm: { say: 'Firm.', means: 'Every answer this rests on is backed up or shown.' },
    provisional: {
      say: 'Provisional.',
      means: 'Some answers this rests on are not known, assumed or only said.',
    },
  } satisfies Record<Confidence['kind'], Says>,
  /** Before the steps that do not come first. */
  afterThese: 'After these',
  /** The two readings in one sentence each; what is marked is drawn as what is said, and as what can be shown. */
  readings: (said: string, shown: string) =>
    ['You say ', { as: 'said', say: said }, '. What you can show supports ', { as: 'shown', say: shown }, '.'] as const,
  conditions: (count: number, planned: number) =>
    `${count === 1 ? 'One condition' : `${count} conditions`}, ${planned === 0 ? 'none with an owner and a date yet' : `${planned} of ${count} with an owner and a date`}.`,
  weakest: 'Weakest',
  doFirst: 'Do first',
  who: 'Who could act',
  fitsWhen: 'Fits when',
  watchFor: 'Watch',
  evidenceSays: 'What the evidence says, and does not',
  alsoNeeds: 'It would also need',
  now: 'Now',
  planned: (owner: string, by: string) =>
    owner || by ? [owner && `Owner: ${owner}.`, by && `By ${by}.`].filter(Boolean).join(' ') : 'No owner and date yet.',
  above: 'As above',
  setOff: 'You answered',
  open: 'Still open',
  chose: 'What they did',
  notSaid: 'What the source does not say',
  lesson: 'What you may take from it (ours)',
  hangsBy: (count: number) =>
    count === 1
      ? 'This rests on one answer nobody can show yet'
      : `This rests on ${count} answers nobody can show yet. Each alone could turn it`,
  waitsFor: 'Which form fits turns on this, and it is not known yet',
  answers: {
    none: { says: 'Not answered.', known: 'not answered' },
    unknown: { says: 'Not known.', known: 'not known' },
    undecided: { says: 'Not decided yet.', known: 'not decided' },
    notApplicable: { says: 'Does not apply.', known: 'does not apply' },
  },
  knownSays: { 0: 'Assumed.', 1: 'Only said.', 2: 'Backed up.', 3: 'Shown.' } satisfies Record<Step, string>,
  looked: {
    0: 'Not looked at.',
    1: 'Talked about.',
    2: 'Evidence from elsewhere.',
    3: 'Tried here.',
  } satisfies Record<Step, string>,
  leftOver: (what: string) => `Left over: ${what}`,
  /** The items of evidence, each with what it carries. */
  shown: {
    title: 'Your evidence',
    intro: 'Each piece of evidence as it was entered, with the answers it was given for.',
    number: (at: number) => `E${at}`,
    from: 'From',
    kept: 'Kept by',
    carries: 'Carries',
    /** Before answers that an item does not back up: without a source or a date, or of a kind that only says. */
    beside: 'Given for',
    words: 'Behind your own words on',
    nothing: 'It stands beside no answer yet.',
  },
  noted: {
    title: 'What you noted',
    intro: 'Notes beside the answers, as they were typed. A note counts as only said, whatever its answer rests on.',
  },
  chosen: (options: readonly string[]) => options.join(', '),
  chosenSays: (chosen: string) => `${chosen}.`,
  evidence: (source: string, date: string, more: number) =>
    `${[source, date].filter(Boolean).join(', ')}${more > 0 ? `, and ${more} more` : ''}.`,
  answeredBy: (groups: readonly string[]) => `Answered by ${groups.join(', ')}.`,
  inDomain: (domain: string, shown: number, of: number) => `${domain}: ${shown} of ${of} backed up or shown`,
})

/** A verdict in a word or a sentence, and what it means. */
type Says = { readonly say: string; readonly means: string }
