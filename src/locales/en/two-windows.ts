import { words } from '../language.ts'
/** Words of a change that was made in two windows at once. */
export const twoWindows = words('two-windows', {
  title: 'This was changed in two windows at once',
  say: 'Both are kept until you choose.',
  here: 'Kept now',
  there: 'From the other window',
  take: 'Use the other one',
  keep: 'Keep what is here',
  removed: 'It was removed.',
  nothing: 'Nothing',
})
