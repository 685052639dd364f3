import { domains } from '../domain/content.ts'

/** The shape of the walk, in its order. Any of them can be entered at any time. */
export const phases = [
  'hub',
  'set-up',
  ...domains,
  'check-answers',
  'agenda',
  'recommendation',
  'scenarios',
  'actions',
] as const
export type Phase = (typeof phases)[number]
