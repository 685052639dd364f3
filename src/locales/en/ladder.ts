import { words } from '../language.ts'
/** Words of the proof ladder: how far each step was looked at. */
export const ladder = words('ladder', {
  title: 'What has been looked at, step by step?',
  short: 'Other ways looked at',
  notNeeded: 'It counts for a lasting role. A quick look needs none of it.',
  hint: 'From the lightest way to the one before a new role. One choice a step.',
  looked: ['Not looked at', 'Talked about', 'Evidence from elsewhere', 'Tried here'] as const,
  unknown: 'Not known',
  leftOver: 'Left over',
  leftOverHint: 'What would still be missing, in a sentence.',
  evidence: 'Evidence for this step',
})
