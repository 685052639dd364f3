import type { Named } from '../domain/content.ts'

/** What the code asks for by what it is: an id changes here, and nowhere in the code. */
export const named: Named = {
  steering: ['gap-kind', 'skill-cause'],
  oneSetting: { fact: 'single-setting', is: ['yes'] },
  saving: { wanted: { fact: 'saving', is: ['hoped', 'cited', 'claimed'] }, stands: 'saving-stands' },
}
