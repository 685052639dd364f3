import { agenda } from '../locales/en/agenda.ts'
import { common } from '../locales/en/common.ts'
import { decision } from '../locales/en/decision.ts'
import { evidence } from '../locales/en/evidence.ts'
import { figuresWarn } from '../locales/en/figures-warn.ts'
import { handout } from '../locales/en/handout.ts'
import { heard } from '../locales/en/heard.ts'
import { interview } from '../locales/en/interview.ts'
import { ladder } from '../locales/en/ladder.ts'
import { money } from '../locales/en/money.ts'
import { ownWords } from '../locales/en/own-words.ts'
import { plans } from '../locales/en/plans.ts'
import { recommendation } from '../locales/en/recommendation.ts'
import { report } from '../locales/en/report.ts'
import { rulesChanged } from '../locales/en/rules-changed.ts'

/** The words a recommendation is told in. */
export const words = {
  agenda,
  common,
  decision,
  evidence,
  figuresWarn,
  handout,
  heard,
  interview,
  ladder,
  money,
  ownWords,
  plans,
  recommendation,
  report,
  rulesChanged,
}
