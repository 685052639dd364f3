import { words } from '../language.ts'
/** Words of who answered a question, and who has confirmed the answer. */
export const voices = words('voices', {
  title: 'Who answered',
  hint: 'Groups, never names.',
  none: 'Nobody is recorded yet.',
  toSetUp: 'Say who is in the room',
  each: 'Each group',
  counts: 'What counts',
  decides: (groups: string) => `What the least secure group says counts: ${groups}.`,
  decideTogether: 'Some do not know, so it is not known.',
  forAll: 'Answer for all instead',
  notAffected: 'not affected, so it does not decide',
  eachHint: 'Each for itself. The least secure that the change affects decides.',
  notAsked: 'Not asked',
  confirmed: 'Who has confirmed it in writing?',
  confirmers: { 'front-line': 'Front-line staff', people: 'People who use services, or their carers' },
})
