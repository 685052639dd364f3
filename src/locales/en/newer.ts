import { words } from '../language.ts'
/** Words for when a newer version of the product waits. */
export const newer = words('newer', {
  say: 'A newer Needfirst is ready. It is used once you press the button, or once every Needfirst window was closed. Your work stays.',
  take: 'Load the page again with the newer one',
  waits: 'The newer Needfirst is loaded as soon as what you typed is kept.',
})
