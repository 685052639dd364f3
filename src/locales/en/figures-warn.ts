import type { MoneyWarning } from '../../domain/money/watch.ts'
import { words } from '../language.ts'

/** Words of what the figures of plans warn of, beside the watch-outs. */
export const figuresWarn = words('figures-warn', {
  title: 'What your figures warn of',
  intro: 'This is our own inference from your figures, on what you say. It changes nothing in the result.',
  inference: 'Our inference from your figures, and not from the report',
  names: {
    'more-people-than-room': 'More people than room',
    'nobody-there': 'Days with nobody there',
    'payer-does-not-gain': 'Who pays does not gain',
    'money-ends-first': 'The money ends before the effect starts',
    'left-to-one': 'What nobody covers is left to one partner',
  } satisfies Record<MoneyWarning['id'], string>,
  doFirst: {
    'more-people-than-room': 'Say who will see the others, or whom it is for.',
    'nobody-there': 'Decide how many people hold the post, or who steps in.',
    'payer-does-not-gain': 'Agree who pays and who gains, and write it down.',
    'money-ends-first': 'Get what follows in writing before it starts.',
    'left-to-one': 'Agree who carries what nobody covers.',
  } satisfies Record<MoneyWarning['id'], string>,
  stops: 'Something stops: who used it?',
  askWho: 'Ask whoever used it: who are they, and what do they do now?',
  lump: (what: string, hours: string, year: string) =>
    `${what}: ${hours} hours a year stop, first in year ${year}. Who used it, and what do they do now?`,
})
