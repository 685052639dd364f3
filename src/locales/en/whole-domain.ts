import { words } from '../language.ts'
/** Words of a whole domain on one page. */
export const wholeDomain = words('whole-domain', {
  title: (domain: string) => `${domain}: all questions`,
  hint: 'Open a line to change anything in it. Everything is saved as you go. Why we ask, and what would count, is on each question’s own page.',
  keysHint:
    'With a keyboard: the arrows move from line to line, and Enter opens one. In it, 1 to 4 choose, and 0 is “we do not know”.',
  states: {
    'to-do': 'Not answered yet',
    'not-known': 'Not known',
    assumed: 'Only assumed',
    answered: 'Answered',
    'not-applicable': 'Does not apply',
  },
  byPlan: 'Differs by plan',
  note: 'note',
  nextRow: 'Next line',
  ownPage: 'Its own page, with why we ask',
})
