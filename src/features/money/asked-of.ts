import type { FigureName, Line } from '../../domain/money/lines.ts'

type Asked = { readonly short: readonly FigureName[]; readonly more: readonly FigureName[] }

/** The figures of a line in the order in which they are asked: the short form, and what can be given besides. */
export const askedOf: Readonly<Record<Line['kind'], Asked>> = {
  post: {
    short: ['posts', 'pay', 'onCost', 'away', 'cover', 'running', 'hours', 'unseen', 'minutes', 'contacts'],
    more: [
      'holders',
      'leave',
      'turnover',
      'monthsEmpty',
      'recruiting',
      'supervision',
      'supervisorHour',
      'supervised',
      'meetings',
      'contact',
      'road',
      'records',
    ],
  },
  money: { short: ['amount'], more: [] },
  income: { short: ['amount'], more: [] },
  effect: {
    short: ['people', 'avoided', 'hours', 'twice', 'fillsUp', 'agreed', 'smallest', 'worth'],
    more: ['today', 'fades', 'waits', 'grows'],
  },
}
