import { words } from '../language.ts'

/** Words of a whole case in under a minute. */
export const shortExample = words('short-example', {
  lead: 'The place is invented. The answers and the rules are those of the product.',
  asked: (questions: number) => `One of ${questions} questions`,
  answer: 'What they said',
  known: 'How they know',
  led: 'What hangs by it',
  otherwise: (level: string, outcome: string) => `Had they said “${level}” instead, it would come to: ${outcome}.`,
  comesTo: 'What the whole comes to',
  how: (form: string, strength: string) => `${form}: ${strength}.`,
  first: (condition: string) => `First: ${condition}`,
  startQuick: 'Start a quick look of your own',
  open: 'Open this case whole',
})
