import { words } from '../language.ts'

/** Words of the wall, and of what puts something on it. */
export const wall = words('wall', {
  title: 'The wall',
  open: 'Open the wall in a window of its own',
  openHint: 'Move that window to the projector, and press F there. It follows this page.',
  shows: (where: string) => `It shows: ${where}.`,
  put: 'Put something else on the wall',
  else: 'Choose',
  ofDesk: { room: 'This question', marks: 'The marks' },
  blank: 'Nothing',
  blankIs: 'Nothing is on the wall.',
  back: 'One screen back on the wall',
  next: 'One screen further on the wall',
  follow: 'Follow the desk',
  toDesk: 'Ask the room here',
  waits: 'The wall follows the desk',
  waitsSay: 'Open “Ask the room” in another window of this browser. What is asked there appears here.',
  where: (at: number, of: number, round: number) => `Question ${at} of ${of}${round > 1 ? `, round ${round}` : ''}`,
  stage: {
    waiting: 'About to be asked',
    closed: 'The answers are closed',
    nobody: 'No group is large enough to be shown',
  },
  people: (n: number) => (n === 1 ? 'One person' : `${n} people`),
  asGroups: 'Beside each group: what more than half of it say, or better.',
  joinAt: 'On your phone:',
  code: 'Code:',
})
