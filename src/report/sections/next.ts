import { words } from '../words.ts'
import { isHolding } from '../../domain/explain.ts'
import type { Block, Part, Section } from '../blocks.ts'
import { subjectOf } from '../plain.ts'
import { bare, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'
import { plannedFor } from './conditions.ts'

/** How many steps come first. */
const firstSteps = 3

/** What the steps are taken from. */
type Sources = { readonly toFindOut: Section; readonly conditions: Section; readonly moves: Section }

/**
 * What comes next. While the need is open it is what to find out, otherwise a first step and the conditions. An outcome
 * that holds off is never left without three steps: moves that help anyway fill up.
 */
export function next(telling: Telling, { toFindOut, conditions, moves }: Sources): Section {
  const { recommendation } = telling
  const { next: say_ } = words.recommendation
  const isHeld = isHolding(recommendation.outcome)
  const all = (recommendation.outcome === 'need-not-demonstrated' ? toFindOut : conditions).blocks
  // Of what to find out the first few, and what keeps a route from being offered: the list may be long, and stands whole in its section.
  const main = all.filter(({ kind, weight }) => kind !== 'to-find-out' || weight === 'first')
  const left = all.length - main.length
  const filling = isHeld ? moves.blocks.slice(0, Math.max(0, firstSteps - main.length)) : []
  const steps = [...main, ...filling].map((block, at) => stepOf(block, at < firstSteps, telling))
  const nothing: Block = { ...bare, kind: 'plain', id: 'next/nothing', parts: say('say', say_.nothing) }
  return {
    id: 'next',
    title: isHeld ? say_.holding(Math.min(steps.length, firstSteps)) : say_.offered,
    intro: [],
    ...(left > 0 && { left }),
    blocks: steps.length > 0 ? steps : [nothing],
  }
}

function stepOf(block: Block, isFirst: boolean, telling: Telling): Block {
  const about = subjectOf(block)
  const planned = plannedFor(about, telling)
  const { next: say_ } = words.recommendation
  return {
    ...bare,
    ...planned,
    kind: 'step',
    id: `next/${about}`,
    weight: isFirst ? 'first' : 'more',
    ...(!isFirst && isHolding(telling.recommendation.outcome) && { group: words.report.afterThese }),
    of: block.id,
    ...(block.ref && { ref: block.ref }),
    tags: [
      ...tag('of', calledAs(block)),
      ...tag('plan', block.kind === 'condition' && (planned.owner + planned.by === '' ? say_.plan : say_.planned)),
      ...block.tags.filter(({ key }) => key === 'openness'),
    ],
    parts: block.parts.flatMap((part): readonly Part[] =>
      part.key === 'do' && part.kind === 'say' ? say('do', part.say, 'do') : [],
    ),
  }
}

/** What a step is for: what it asks to be met or found out; or that it comes first, or helps anyway. */
function calledAs({ kind, name, ref, tags }: Block): string {
  const { next: say_ } = words.recommendation
  if (kind === 'first-step') return say_.firstStep
  if (kind === 'move') return say_.anyway
  return ref?.kind === 'fact' ? (tags.find(({ key }) => key === 'beside')?.say ?? say_.answer) : name
}
