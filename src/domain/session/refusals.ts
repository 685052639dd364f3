/** Why a call was refused; the words are the page's. */
export const refusals = [
  'bad-request',
  'not-found',
  'unknown',
  'not-yours',
  'closed',
  'elsewhere',
  'full',
  'too-many',
  'too-large',
  'no-room',
] as const
export type Refusal = (typeof refusals)[number]
