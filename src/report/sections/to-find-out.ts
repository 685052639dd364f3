import { words } from '../words.ts'
import type { ToFindOut } from '../../domain/to-find-out.ts'
import { answerAt } from '../answers.ts'
import type { Block, Section } from '../blocks.ts'
import { findOutAt } from '../name-at.ts'
import { bare, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

const openAtLeast = 5

/** What to find out, what keeps a route from being offered first, with what to do and why it is open. */
export function toFindOut(telling: Telling): Section {
  const { recommendation } = telling
  const decisive = recommendation.toFindOut.filter((open) => open.decisive)
  const inOrder = [...decisive, ...recommendation.toFindOut.filter((open) => !open.decisive)]
  const most = Math.max(openAtLeast, decisive.length)
  return {
    id: 'find-out',
    ...(recommendation.outcome === 'need-not-demonstrated' && { isMain: true }),
    title: words.decision.sections.toFindOut,
    intro: [words.recommendation.findOut.intro],
    blocks: inOrder.map((open, at) => openTold(open, at < most, telling)),
  }
}

function openTold({ id, kind, openness, decisive }: ToFindOut, isFirst: boolean, telling: Telling): Block {
  const { decision, recommendation } = words
  const { name, beside, ref, code } = answerAt({ kind, id }, telling)!
  return {
    ...bare,
    kind: 'to-find-out',
    id: `find-out/${id}`,
    weight: isFirst ? 'first' : 'more',
    name,
    ...(code && { code }),
    ref,
    tags: [
      ...tag('beside', beside),
      ...tag('openness', decision.openness[openness]),
      ...tag('decisive', decisive && recommendation.findOut.decisive),
    ],
    parts: say('do', findOutAt({ kind, id }, telling.content)),
  }
}
