import type { Content } from '../domain/content.ts'
import { facts } from './facts/index.ts'
import { ladder } from './ladder.ts'
import { fundingQuestions } from './questions/funding.ts'
import { governanceQuestions } from './questions/governance.ts'
import { needQuestions } from './questions/need.ts'
import { skillsQuestions } from './questions/skills.ts'
import { systemQuestions } from './questions/system.ts'
import { trainingQuestions } from './questions/training.ts'
import { version } from './version.ts'

/** What is asked, before anything is decided: loaded first. The rest comes when the recommendation is wanted. */
export const asked: Pick<Content, 'version' | 'questions' | 'facts' | 'ladder'> = {
  version,
  questions: [
    ...needQuestions,
    ...skillsQuestions,
    ...systemQuestions,
    ...governanceQuestions,
    ...trainingQuestions,
    ...fundingQuestions,
  ],
  facts,
  ladder,
}

/** How many questions each depth asks. */
export const counts = {
  screen: asked.questions.filter(({ depth }) => depth === 'screen').length,
  full: asked.questions.length,
}
