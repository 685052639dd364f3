/** Where a question of a sitting stands. There is no way from `answering` to `shown`: nothing is shown by a slip. */
export type Stage = 'waiting' | 'answering' | 'closed' | 'shown'

/** What the facilitator may do with a question. */
export const orders = ['open', 'close', 'reopen', 'show', 'again', 'withdraw'] as const
export type Order = (typeof orders)[number]

/** A question of a sitting; the round counts from 1. */
export type Standing = { readonly stage: Stage; readonly round: number }

const ways: { readonly [stage in Stage]: { readonly [order in Order]?: Stage } } = {
  waiting: { open: 'answering' },
  answering: { close: 'closed', withdraw: 'waiting' },
  closed: { reopen: 'answering', show: 'shown', withdraw: 'waiting' },
  shown: { again: 'answering' },
}

/**
 * What becomes of a question by an order; undefined where it may not be given now. `again` is a new round, blind, in which
 * everybody answers anew; what is withdrawn is thrown away by whoever keeps the answers.
 */
export function ordered({ stage, round }: Standing, order: Order): Standing | undefined {
  const next = ways[stage][order]
  return next && { stage: next, round: order === 'again' ? round + 1 : round }
}

/** Whether answers given so far are thrown away by an order. */
export const throwsAway = (order: Order): boolean => order === 'withdraw' || order === 'again'
