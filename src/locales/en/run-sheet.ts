import { words } from '../language.ts'

const minutes = (n: number): string => (n === 1 ? 'one minute' : `${n} minutes`)

/** Words of the plan of a sitting, by the time there is. */
export const runSheet = words('run-sheet', {
  title: 'The time',
  howLong: 'How many minutes do you have?',
  howLongHint: 'From when people come in until they go.',
  notANumber: 'Give the minutes in digits, from 5 to 600',
  people: (n: number, isSaid: boolean) =>
    isSaid ? `For the ${n} people who are here.` : `Reckoned for ${n} people. Say below how many are here.`,
  ends: (opening: number, closing: number) =>
    `${minutes(opening)} to come in, and ${minutes(closing)} at the end to say who does what.`,
  nothing: 'No question is on the agenda any more. Take the quick look, or pick them.',
  left: (n: number) =>
    n === 1 ? 'For one more of the agenda there is no time.' : `For ${n} more of the agenda there is no time.`,
  ours: 'How long a question takes is our rule of thumb. The plan is made anew after each.',
  slot: (short: string, each: number) => `${short}, ${minutes(each)}`,
  minute: (gone: number, of: number) => `Minute ${gone} of ${of}.`,
  forThis: (each: number, until: string) => `About ${minutes(each)} for this question, until ${until}.`,
  toCome: (n: number, closing: number) =>
    n === 0
      ? `Then ${minutes(closing)} to close.`
      : `Then ${n === 1 ? 'one more question' : `${n} more questions`}, and ${minutes(closing)} to close.`,
  anew: 'The order is what settles most, as the answers stand now.',
  over: 'The time is over. End it, or go on as long as people like.',
})
