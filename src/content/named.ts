import type { Named } from '../domain/content.ts'
import { needFacts } from './facts/need.ts'
import { skillsFacts } from './facts/skills.ts'

/** The rows that say that they steer: the kind of gap stands among the facts of need, its cause among those of skills. */
const [gap, cause] = [...needFacts, ...skillsFacts].flatMap((fact) => ('steers' in fact ? [fact.id] : []))

/** What the code asks for by what it is: an id changes here, and nowhere in the code. */
export const named: Named = {
  steering: [gap!, cause!],
  oneSetting: { fact: 'single-setting', is: ['yes'] },
  saving: { wanted: { fact: 'saving', is: ['hoped', 'cited', 'claimed'] }, stands: 'saving-stands' },
}
