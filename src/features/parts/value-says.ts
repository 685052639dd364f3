import { listSay } from '../../locales/lists.ts'
import { recommendation as recommendationWords } from '../../locales/en/recommendation.ts'
import { ladder as ladderWords } from '../../locales/en/ladder.ts'
import { interview as interviewWords } from '../../locales/en/interview.ts'
import { decision as decisionWords } from '../../locales/en/decision.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { optionsSaid } from '../../domain/answers.ts'
import { byId } from '../../domain/by-id.ts'
import type { Flip } from '../../domain/diagram/flips.ts'

/** What an answer would have to say: the level in words and how far it is shown, the options, or how far a step was looked into. */
export function valueSays({ kind, id, to }: Flip, { content }: Recommended): string {
  if ('chosen' in to) {
    const fact = content.facts.find((one) => one.id === id)
    const chosen = fact ? optionsSaid(fact, to.chosen) : []
    return chosen.length > 0 ? `“${listSay(chosen)}”` : recommendationWords.whatIf.notKnown
  }
  if ('looked' in to)
    return to.looked === 'unknown' ? recommendationWords.whatIf.notKnown : `“${ladderWords.looked[to.looked]}”`
  if (to.level === 'unknown' || kind !== 'question') return recommendationWords.whatIf.notKnown
  if (to.level === 'not-applicable') return `“${interviewWords.notApplicable}”`
  return `“${byId(content.questions, id).levels[to.level].replace(/\.$/, '')}”, ${decisionWords.basis[to.basis]}`
}
