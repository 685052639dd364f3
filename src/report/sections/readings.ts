import { words } from '../words.ts'
import { byId } from '../../domain/by-id.ts'
import { questionSaid } from '../answers.ts'
import type { Block, Section } from '../blocks.ts'
import { bare, labelled, say } from '../say.ts'
import type { Telling } from '../telling.ts'
import { readAs } from './verdict.ts'

/** The answers on which the two readings part: what is said beside what can be shown. None where they agree. */
export function readings(telling: Telling): Section {
  const { recommendation } = telling
  const { readings: say_ } = words.recommendation
  const [said, shown] = [readAs(recommendation.stated), readAs(recommendation.demonstrated)]
  const parting = recommendation.partOn.map((id) => partingTold(id, telling))
  const none: Block = { ...bare, kind: 'plain', id: 'readings/none', parts: say('say', say_.none) }
  return {
    id: 'readings',
    title: say_.title,
    intro: [say_.intro(said, shown)],
    blocks: said === shown ? [] : parting.length > 0 ? parting : [none],
  }
}

function partingTold(id: string, telling: Telling): Block {
  const { readings: say_ } = words.recommendation
  const { ref, name, ask, code, says, drawn, knownSays } = questionSaid(id, telling)
  return {
    ...bare,
    kind: 'parting',
    id: `readings/${id}`,
    name,
    ...(code && { code }),
    ref,
    parts: [
      ...say('ask', ask),
      ...labelled('said', say_.said, says),
      ...labelled('shown', say_.shown, knownSays && drawn ? say_.canShow[drawn.ink] : says),
      ...say('find-out', byId(telling.content.questions, id).findOut),
    ],
  }
}
