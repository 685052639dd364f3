import { plans } from '../content.ts'

/** The plans that money knows: those that the rules weigh, and two that need no answers and are never recommended. */
export const moneyPlanIds = ['carry-on', 'do-the-least', ...plans] as const

export const lineKinds = ['post', 'money', 'income', 'effect'] as const

/** What a sum is for. */
export const moneyKinds = ['recruit', 'train', 'kit', 'premises', 'change', 'evaluate', 'end', 'other'] as const

/** What an effect frees. */
export const effectUnits = ['visits', 'beds', 'hours', 'admissions'] as const
