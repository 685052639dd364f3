import { words } from '../language.ts'

/** Words of what is written beside a question. */
export const besideQuestion = words('beside-question', {
  sources: (n: number) => `Sources: ${n}`,
  standing: { inference: 'Our inference.', practice: 'Ours, from practice.' },
  hear: (words: string) => `If you hear “${words}”`,
  ask: 'Ask:',
})
