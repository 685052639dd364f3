import { words } from '../language.ts'
/** Words of the proof ladder: how far each step was looked at. */
export const ladder = words('ladder', {
  title: 'What has been looked at, step by step',
  hint: 'From the lightest way to the one before a new role.',
  looked: ['Not looked at', 'Talked about', 'Evidence from elsewhere', 'Tried here'] as const,
  unknown: 'Not known',
  leftOver: 'What was left over?',
  leftOverHint: 'What would still be missing, in a sentence.',
  evidence: 'Evidence for this step',
})
