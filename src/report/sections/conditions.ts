import { words } from '../words.ts'
import { own } from '../../domain/own.ts'
import type { OpenCondition } from '../../domain/conditions.ts'
import { dateSay } from '../../locales/dates.ts'
import { answersBehind } from '../answers.ts'
import type { Block, Planned, Section } from '../blocks.ts'
import { answersNamed, bare, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

/** What has to be met, in the order of the rules, with who sees to it and by when. */
export function conditions(telling: Telling): Section {
  const { recommendation } = telling
  const { conditions: say_ } = words.recommendation
  const isFirst = recommendation.outcome === 'fundamentals-first'
  return {
    id: 'conditions',
    title: isFirst ? say_.titleFirst : words.decision.sections.conditions,
    intro: [isFirst ? say_.introFirst : say_.intro(recommendation.conditions.length)],
    blocks: [...firstStep(telling), ...recommendation.conditions.map((condition) => conditionTold(condition, telling))],
  }
}

/** A step that the kind of gap asks for before the conditions. */
function firstStep({ recommendation }: Telling): readonly Block[] {
  const { outcome, demonstrated } = recommendation
  const first = demonstrated.row?.firstStep
  if (!first || outcome === 'need-not-demonstrated') return []
  const name = words.recommendation.conditions.firstStep
  const short = { says: first }
  return [{ ...bare, kind: 'first-step', id: 'conditions/first-step', name, short, parts: say('do', first, 'do') }]
}

function conditionTold({ id, name, condition, from, trace }: OpenCondition, telling: Telling): Block {
  const { decision, report } = words
  const planned = plannedFor(id, telling)
  const plan = report.planned(planned.owner, planned.by && dateSay(planned.by))
  return {
    ...bare,
    ...planned,
    kind: 'condition',
    id: `conditions/${id}`,
    condition: id,
    name,
    tags: [...tag('came', decision.verdicts[trace.verdict]), ...tag('from', decision.conditionFrom[from])],
    short: { says: plan },
    parts: [
      ...say('do', condition, 'do'),
      ...say('planned', plan),
      ...answersNamed('now', report.now, answersBehind(trace, telling)),
    ],
  }
}

/** Who sees to something, and by when: what the first action for it says. */
export function plannedFor(id: string, { assessment: { actions } }: Telling): Planned {
  const key = Object.keys(actions).find((one) => own(actions, one)?.for === id)
  const { owner = '', by = '' } = (key !== undefined && own(actions, key)) || {}
  return { owner, by }
}
