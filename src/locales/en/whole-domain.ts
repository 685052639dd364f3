import { words } from '../language.ts'
/** Words of a whole domain on one page. */
export const wholeDomain = words('whole-domain', {
  title: (domain: string) => `${domain}: all questions`,
  hint: 'Choose a level and how you know. Everything is saved as you go. Open a question for evidence and notes.',
  keysHint: 'With a keyboard: 1 to 4 choose, 0 is “we do not know”, and each moves you on to the next choice.',
  basis: 'How do you know?',
  open: 'Open',
})
