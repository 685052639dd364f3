import { words } from '../language.ts'
/** Words of what the product is, below the ways in. */
export const whatItIs = words('what-it-is', {
  what: {
    title: 'What you do',
    steps: [
      {
        title: 'Say what is missing',
        say: 'Local need, existing skills, system support, governance, training, funding. One plain question at a time. “We do not know” is always an answer.',
      },
      {
        title: 'Say how you know',
        say: 'Add what you have: a count, a diary week, what staff said. Each answer carries only as far as its evidence does.',
      },
      {
        title: 'See what it supports',
        say: 'An outcome, why, why not the others, and what to do first. Nothing is added up into a score. Every line leads back to its source.',
      },
    ],
  },
  long: {
    title: 'How long it takes',
    rows: (screen: number, full: number) => [
      { what: 'Quick look', say: `${screen} questions, about 30 minutes, on your own. Is this worth a workshop?` },
      { what: 'Workshop', say: `${full} questions, 90 to 120 minutes, six to twelve people, one screen.` },
      { what: 'Over days', say: 'Saved on this device as you type. Come back when you like.' },
    ],
  },
  rests: {
    title: 'What it rests on',
    say: 'The reasons come from a King’s Fund report of 2016 on new roles and working across boundaries, each marked with its place in it. The tests are our own inference, and some warnings are ours from practice. You can read and challenge each one.',
  },
})
