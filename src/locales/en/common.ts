import type { DomainId } from '../../domain/content.ts'
import type { DateProblem } from '../../domain/typed-date.ts'
import type { Failure } from '../../storage/store.ts'

/** Words of the frame, and words that several pages share. */
export const common = {
  product: 'Needfirst',
  skip: 'Skip to main content',
  back: 'Back',
  again: 'Try again',
  cancel: 'Cancel',
  change: 'Change',
  remove: 'Remove',
  save: 'Save',
  booklet: 'Print a blank booklet',
  undo: 'Undo',
  redo: 'Redo',
  yes: 'Yes',
  no: 'No',
  problem: 'There is a problem',
  /** Begins the tab's title. */
  errorMark: 'Error: ',
  moreAbout: (what: string) => ` about ${what}`,
  untitled: 'Assessment without a name',
  domains: {
    need: 'Local need',
    skills: 'Existing skills',
    system: 'System support',
    governance: 'Governance',
    training: 'Training',
    funding: 'Funding',
  } satisfies Record<DomainId, string>,
  basis: ['Assumed', 'Only said', 'Backed up', 'Shown'] as const,
  saved: (time: string) => `Saved on this device, ${time}`,
  saving: 'Saving',
  savedBefore: 'Saved on this device',
  notSaved: 'Not saved',
  heldBack: 'Not all of it is saved yet',
  footer: {
    how: 'How it decides',
    sources: 'Sources',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    clear: 'Finish and clear this computer',
    plain:
      'Needfirst is not an NHS or government service. It supports a decision and does not make it. What you type stays on this device unless you save or share a file.',
  },
  keeping: {
    title: 'Your last change is not saved on this device',
    kept: 'It is still on this page. Save a file now, and you can open it again here or anywhere.',
    saveFile: 'Save a file now',
    again: 'Try again',
    putBack: 'Put it back on this device',
    why: {
      quota: 'This device has no room left for it.',
      closed: 'The browser closed the place where it keeps your work.',
      blocked: 'Needfirst is open in another window in an older version. Close that window or load it again.',
      newer: 'This page is from an older version of Needfirst than the one now in use. Load the page again.',
      evicted: 'The browser removed all that was kept here, as it may when a device runs out of room.',
      gone: 'This was removed from this device in another window.',
      silent: 'The browser has not answered yet. Needfirst goes on trying.',
      unavailable: 'This browser does not keep anything, as in a private window.',
      'not-fetched': 'A part of Needfirst could not be fetched. Check the connection, or load the page again.',
      unknown: 'The browser did not say why.',
    } satisfies Record<Failure, string>,
  },
  opening: 'Opening',
  project: 'Show on a projector',
  tooLong: (most: number) => `Make this shorter: ${most} characters at most. It is not kept yet.`,
  tooManyBegun: 'This is not kept yet: too much else is begun. Finish or cancel something else first.',
  held: {
    personal: 'Check this before it is saved',
    long: 'Make this shorter',
    missing: 'Fill this in',
    full: 'Finish or cancel something else first',
  },
  full: (most: number) => `There is room for ${most}, and all of it is taken. Remove one first.`,
  date: {
    hint: 'For example, 27 3 2027',
    parts: { day: 'Day', month: 'Month', year: 'Year' },
    problems: {
      'all-missing': 'Enter a date',
      'missing-day': 'Add the day to the date',
      'missing-month': 'Add the month to the date',
      'missing-year': 'Add the year to the date',
      'not-a-day': 'Enter a day from 1 to 31',
      'not-a-month': 'Enter a month as a number from 1 to 12, or by its name',
      'not-a-year': 'Enter a year in figures, such as 2027',
      'short-year': 'Enter all four figures of the year',
      'year-range': 'Enter a year from 1900 to 2199',
      'not-consecutive': 'Enter a year and the next, such as 2024/25',
      'no-such-day': 'Enter a day that this month has',
    } satisfies Record<DateProblem, string>,
  },
  missing: {
    title: 'This assessment is not on this device',
    say: 'It may be in the bin, on another device, or in a file. Open the file, or start from the list of what is here.',
    home: 'See what is on this device',
  },
  unavailable: { title: 'The assessment could not be opened', again: 'Try again' },
  broken: {
    title: 'Something went wrong on our side',
    missing: 'This page could not be fetched',
    say: 'What you typed is kept. Save it as a file to be sure.',
    reload: 'Load the page again',
  },
  personal: {
    title: 'Check this before it is saved',
    what: {
      'nhs-number': 'It looks as if there is an NHS number in it.',
      'e-mail': 'It looks as if there is an e-mail address in it.',
      phone: 'It looks as if there is a phone number in it.',
    },
    ask: 'Needfirst works without names or numbers of people. Take it out, or keep it if it is not about a person.',
    keep: 'Keep it',
  },
}

declare module '../words.ts' {
  interface Words {
    readonly common: typeof common
  }
}
