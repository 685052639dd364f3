import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { Flip } from '../../domain/diagram/flips.ts'
import type { Words } from '../../locales/words.ts'

/** What an answer would have to say: the level in words and how far it is shown, the options, or how far a step was looked into. */
export function valueSays(
  { kind, id, to }: Flip,
  { content }: Recommended,
  { decision, interview, ladder, recommendation }: Words,
): string {
  if ('chosen' in to) {
    const options = content.facts.find((fact) => fact.id === id)?.options ?? []
    const chosen = options.filter((option) => to.chosen.includes(option.id)).map(({ say }) => say)
    return chosen.length > 0 ? `“${chosen.join(', ')}”` : recommendation.whatIf.notKnown
  }
  if ('looked' in to) return to.looked === 'unknown' ? recommendation.whatIf.notKnown : `“${ladder.looked[to.looked]}”`
  if (to.level === 'unknown' || kind !== 'question') return recommendation.whatIf.notKnown
  if (to.level === 'not-applicable') return `“${interview.notApplicable}”`
  return `“${byId(content.questions, id).levels[to.level].replace(/\.$/, '')}”, ${decision.basis[to.basis]}`
}
