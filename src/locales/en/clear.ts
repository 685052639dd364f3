import { words } from '../language.ts'
/** Words of clearing a shared computer. */
export const clear = words('clear', {
  title: 'Finish and clear this computer',
  say: 'For a computer that others use. Save what you want to keep as files first. Then everything Needfirst keeps on this device is removed, the bin included.',
  save: 'Save as files first',
  saveOne: (title: string) => `Save “${title}” as a file`,
  offered: 'Handed to the browser to save. Check that the file is there.',
  inBin: 'In the bin',
  none: 'Nothing is kept on this device, so there is nothing to clear.',
  confirm: 'I have saved what I want to keep, and the rest may be removed',
  confirmFirst: 'Tick the box to say that you have saved what you want to keep',
  clear: 'Clear this computer',
  done: 'This computer is clear',
  doneSay:
    'Nothing of Needfirst is kept on it. Files you saved are where the browser put them, often the downloads folder: take them with you and remove them there.',
  home: 'Back to the start',
})
