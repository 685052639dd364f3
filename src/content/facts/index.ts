import { fundingFacts } from './funding.ts'
import { governanceFacts } from './governance.ts'
import { needFacts } from './need.ts'
import { setUpFacts } from './set-up.ts'
import { skillsFacts } from './skills.ts'
import { systemFacts } from './system.ts'

/** Plain facts, asked once: at set-up, or beside a question. Leaving one out means "not known", and nothing is held against you. */
export const facts = [...setUpFacts, ...needFacts, ...skillsFacts, ...systemFacts, ...governanceFacts, ...fundingFacts]
