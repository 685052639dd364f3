import { words } from '../language.ts'

const inWords = ['none', 'one', 'two', 'three', 'four', 'five']

/** Words of what a quick look answers at its end. */
export const workshop = words('workshop', {
  asks: 'Is this worth a workshop?',
  yes: (questions: number) =>
    questions === 1 ? 'Yes, on one question' : `Yes, on these ${inWords[questions]} questions`,
  yesSays: (results: number) =>
    `If what is only said may turn out otherwise too, ${results} results are possible. These settle most, with those who would know:`,
  who: (who: string) => `Ask ${who}.`,
  groups: (named: string) => `You named ${named}.`,
  toAgenda: 'See the agenda',
  needAbsent: 'No: by your own answers there is no need yet',
  needAbsentSays: 'People cannot talk a need into being there. Find this out first:',
  needAbsentByMany: 'People cannot talk a need into being there. What to find out first stands below.',
  settled: 'No: it would come to the same',
  settledSays: (outcome: string) =>
    `Whatever the rest turns out to be, the result stays: ${outcome}. Go on to what has to happen next.`,
  soFar: (left: number) =>
    left === 1
      ? 'One question is not answered yet, so this can still change.'
      : `${left} questions are not answered yet, so this can still change.`,
  ours: 'This rule is our inference, and not the report’s.',
})
