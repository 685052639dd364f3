import { common } from '../locales/en/common.ts'
import { decision } from '../locales/en/decision.ts'
import { evidence } from '../locales/en/evidence.ts'
import { handout } from '../locales/en/handout.ts'
import { ladder } from '../locales/en/ladder.ts'
import { ownWords } from '../locales/en/own-words.ts'
import { plans } from '../locales/en/plans.ts'
import { recommendation } from '../locales/en/recommendation.ts'
import { report } from '../locales/en/report.ts'
import { rulesChanged } from '../locales/en/rules-changed.ts'

/** The words a recommendation is told in. */
export const words = {
  common,
  decision,
  evidence,
  handout,
  ladder,
  ownWords,
  plans,
  recommendation,
  report,
  rulesChanged,
}
