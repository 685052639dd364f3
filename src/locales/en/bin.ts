import { words } from '../language.ts'
/** Words of the bin. */
export const bin = words('bin', {
  title: 'The bin',
  say: (days: number) => `What you move here is kept for ${days} days, and then removed.`,
  empty: 'The bin is empty.',
  since: (moved: string, until: string) => `Moved here ${moved}. Kept until ${until}.`,
  restore: 'Put it back',
  restored: (name: string) => `“${name}” is back on the list.`,
  open: 'Open it',
  remove: 'Remove for good',
  removed: (name: string) => `“${name}” has been removed.`,
  sure: 'This cannot be undone.',
  yes: 'Yes, remove it for good',
  home: 'Back to the start',
})
