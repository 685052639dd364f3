/**
 * The versions of what is kept, oldest first, each by the name of what it changed. A record on the device and a saved file
 * carry the number of theirs, from 1. A new version is added at the end, with its migration in the file of each kind it
 * changes, and with a real file of the version before as its test.
 */
export const versions = [
  'first',
  'scenarios',
  'real-dates-and-drafts',
  'drafts-say-from-what',
  'plans',
  'own-words',
  'who-answers',
  'papers',
  'heard',
  'money',
  'task-grid',
  'scenarios-suppose-figures',
] as const
export type Version = (typeof versions)[number]

export const currentVersion = versions.length
