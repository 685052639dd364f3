import { words } from '../words.ts'
import { byId } from '../../domain/by-id.ts'
import { leaves } from '../../domain/evaluate.ts'
import { toldAs, type Warning } from '../../domain/warnings.ts'
import { answersAt, answersBehind } from '../answers.ts'
import type { Block, Section } from '../blocks.ts'
import { answersNamed, bare, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

/** The watch-outs of this case, the few that are most particular first; then those of most plans. */
export function watchOuts(telling: Telling): Section {
  const { recommendation } = telling
  const fired = recommendation.watchOuts.filter((warning) => !holdsForEveryone(warning))
  const ofThisCase = fired.filter(({ general }) => !general)
  const first = ofThisCase.filter(({ shownFirst }) => shownFirst)
  return {
    id: 'watch-outs',
    title: words.decision.sections.watchOuts,
    intro: fired.length > 0 ? [words.recommendation.watchOuts.intro(first.length, ofThisCase.length)] : [],
    blocks: fired.map((warning) => warningTold(warning, telling)),
  }
}

/** Whether a warning holds whatever was answered: it is told with what the page is, and is not. */
export const holdsForEveryone = ({ trace }: Warning): boolean => leaves(trace).length === 0

function warningTold(warning: Warning, telling: Telling): Block {
  const { decision, recommendation, report } = words
  const watchOut = byId(telling.content.watchOuts, warning.id)
  const { code, doFirst, because, since = [], standing, consequence } = watchOut
  const { name, say: warned } = toldAs(warning, watchOut)
  return {
    ...bare,
    kind: 'warning',
    id: `watch-outs/${warning.id}`,
    weight: warning.shownFirst ? 'first' : 'more',
    name,
    code,
    tags: [
      ...tag('consequence', recommendation.watchOuts.consequence[consequence]),
      ...tag('not-known', !warning.known && decision.warnedUnknown),
      ...tag('practice', standing === 'practice' && because.length > 0 && recommendation.watchOuts.practice),
    ],
    parts: [
      ...say('say', warned),
      ...labelled('do-first', report.doFirst, doFirst),
      ...answersNamed('set-off', report.setOff, answersBehind(warning.trace, telling)),
      ...answersNamed('open', report.open, answersAt(warning.open, telling)),
    ],
    claims: because,
    since,
    standing,
    ...(warning.general && { group: decision.ofMostPlans }),
  }
}
