import { words } from '../words.ts'
import { byId } from '../../domain/by-id.ts'
import { leaves } from '../../domain/evaluate.ts'
import { gravity, toldAs, type Warning } from '../../domain/warnings.ts'
import { whoCouldAct } from '../../domain/who-could-act.ts'
import { answersAt, answersBehind } from '../answers.ts'
import type { Block, Section } from '../blocks.ts'
import { leading } from '../leading.ts'
import { answersNamed, bare, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

/** The few watch-outs that lead; then, as a register, the others by what they may lead to, and those of most plans. */
export function watchOuts(telling: Telling): Section {
  const fired = telling.recommendation.watchOuts.filter((warning) => !holdsForEveryone(warning))
  const led = leading(telling).filter((warning) => fired.includes(warning))
  const others = fired.filter((warning) => !led.includes(warning))
  const inRegister = [
    ...gravity.flatMap((wanted) =>
      others.filter((warning) => !warning.general && rowOf(warning, telling).consequence === wanted),
    ),
    ...others.filter(({ general }) => general),
  ]
  return {
    id: 'watch-outs',
    title: words.decision.sections.watchOuts,
    intro: fired.length > 0 ? [words.recommendation.watchOuts.intro(led.length, others.length)] : [],
    blocks: [
      ...led.map((warning) => warningTold(warning, telling)),
      ...inRegister.map((warning) => inTheRegister(warning, telling)),
    ],
  }
}

/** Whether a warning holds whatever was answered: it is told with what the page is, and is not. */
export const holdsForEveryone = ({ trace }: Warning): boolean => leaves(trace).length === 0

const rowOf = ({ id }: Warning, { content }: Telling) => byId(content.watchOuts, id)

function inTheRegister(warning: Warning, telling: Telling): Block {
  const { decision, recommendation } = words
  const told = warningTold(warning, telling)
  const { consequence } = rowOf(warning, telling)
  const group = warning.general ? decision.ofMostPlans : recommendation.watchOuts.consequence[consequence]
  return { ...told, weight: 'more', tags: told.tags.filter(({ say: said }) => said !== group), group }
}

/** What to do comes first, then what it is about and who could do it. */
function warningTold(warning: Warning, telling: Telling): Block {
  const { decision, recommendation, report } = words
  const watchOut = rowOf(warning, telling)
  const { code, doFirst, because, since = [], standing, consequence } = watchOut
  const { name, say: warned } = toldAs(warning, watchOut)
  const who = whoCouldAct(warning, telling.content)
  return {
    ...bare,
    kind: 'warning',
    id: `watch-outs/${warning.id}`,
    name,
    code,
    tags: [
      ...tag('consequence', recommendation.watchOuts.consequence[consequence]),
      ...tag('not-known', !warning.known && decision.warnedUnknown),
      ...tag('practice', standing === 'practice' && because.length > 0 && recommendation.watchOuts.practice),
    ],
    short: { leads: 'do-first', says: name, ends: 'who' },
    parts: [
      ...labelled('do-first', report.doFirst, doFirst),
      ...say('say', warned),
      ...labelled('who', report.who, who),
      ...answersNamed('set-off', report.setOff, answersBehind(warning.trace, telling)),
      ...answersNamed('open', report.open, answersAt(warning.open, telling)),
    ],
    claims: because,
    since,
    standing,
  }
}
