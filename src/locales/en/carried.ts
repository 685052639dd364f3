import { words } from '../language.ts'
import type { Shortfall } from '../../domain/evidence.ts'

/** Words of how far what is recorded carries an answer. */
export const carried = words('carried', {
  carries: (word: string) => `What is recorded carries this answer as far as “${word}”.`,
  /** In a line, where more was claimed: what it counts as, and what is missing. */
  countsAs: (word: string, why: string) => `Counts as “${word}”: ${why}`,
  why: {
    'no-basis': 'nothing said yet',
    'no-dated-item': 'no dated source',
    'no-comparison': 'no fair comparison',
    'no-local-data': 'no local figures',
    'no-review': 'no review or trial',
    'no-staff-confirmation': 'staff have yet to confirm',
    'no-people-confirmation': 'people have yet to confirm',
    'one-party': 'one side alone',
  } satisfies Record<Shortfall, string>,
  raise: {
    'no-basis': 'To go one step further, say who told you, or what it rests on.',
    'no-dated-item': 'To have it backed up, add an item of your own with a source and a date.',
    'no-comparison': 'To have it backed up, add a fair comparison, here or elsewhere, with its source and date.',
    'no-local-data': 'To have it shown, add local figures or a trial.',
    'no-review': 'To have it shown, add a review of several fair comparisons, or a trial done here.',
    'no-staff-confirmation': 'To have it shown, ask front-line staff to confirm it in writing.',
    'no-people-confirmation': 'To have it shown, ask people who use services to confirm it.',
    'one-party':
      'Only one organisation, or only managers, answered so far. Ask another group and record them under “Who answered”.',
  } satisfies Record<Shortfall, string>,
})
