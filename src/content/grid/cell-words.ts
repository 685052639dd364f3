import type { Mark } from '../../domain/grid/grid.ts'

/** What teams write into the cells of their own lists, in small letters, and what it is taken for. */
export const cellWords: Readonly<Record<string, Mark>> = {
  n: 'now',
  now: 'now',
  does: 'now',
  'does it now': 'now',
  c: 'could',
  could: 'could',
  'could do it now': 'could',
  t: 'training',
  training: 'training',
  'with training': 'training',
  l: 'law',
  law: 'law',
  r: 'rule',
  rule: 'rule',
  'local rule': 'rule',
  f: 'no-room',
  full: 'no-room',
  'no room': 'no-room',
  w: 'will-not',
  'will not': 'will-not',
  no: 'no',
  '0': 'no',
  '?': 'unknown',
  unknown: 'unknown',
  'not known': 'unknown',
}

/** What a column is called that holds the time of a task in a week, and how many minutes one of it is. */
export const timeColumns: Readonly<Record<string, number>> = {
  hours: 60,
  'hours a week': 60,
  h: 60,
  minutes: 1,
  'minutes a week': 1,
  min: 1,
}
