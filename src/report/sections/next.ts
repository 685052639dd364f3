import { isHolding } from '../../domain/explain.ts'
import type { Block, Part, Section } from '../blocks.ts'
import { bare, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'
import { plannedFor } from './conditions.ts'

/** How many steps come first. */
const firstSteps = 3

/**
 * What comes next. While the need is open it is what to find out, otherwise a first step and the conditions. An outcome
 * that holds off is never left without three steps: moves that help anyway fill up.
 */
export function next(
  telling: Telling,
  { toFindOut, conditions, moves }: Readonly<Record<'toFindOut' | 'conditions' | 'moves', Section>>,
): Section {
  const { recommendation, words } = telling
  const { next: say_ } = words.recommendation
  const isHeld = isHolding(recommendation.outcome)
  const main = (recommendation.outcome === 'need-not-demonstrated' ? toFindOut : conditions).blocks
  const filling = isHeld ? moves.blocks.slice(0, Math.max(0, firstSteps - main.length)) : []
  const steps = [...main, ...filling].map((block, at) => stepOf(block, at < firstSteps, telling))
  const nothing: Block = { ...bare, kind: 'plain', id: 'next/nothing', parts: say('say', say_.nothing) }
  return {
    id: 'next',
    title: isHeld ? say_.holding(Math.min(steps.length, firstSteps)) : say_.offered,
    intro: [],
    blocks: steps.length > 0 ? steps : [nothing],
  }
}

function stepOf(block: Block, isFirst: boolean, telling: Telling): Block {
  const { next: say_ } = telling.words.recommendation
  const [, about = ''] = block.id.split('/')
  const planned = plannedFor(about, telling)
  const isPlanned = planned.owner !== '' || planned.by !== ''
  const whereTo = {
    condition: isPlanned ? say_.planned : say_.plan,
    'first-step': say_.firstStep,
    move: say_.anyway,
  } as Partial<Record<Block['kind'], string>>
  return {
    ...bare,
    ...planned,
    kind: 'step',
    id: `next/${about}`,
    weight: isFirst ? 'first' : 'more',
    of: block.id,
    isPlanned,
    ...(block.kind === 'to-find-out' && block.ref && { ref: block.ref }),
    name: block.kind === 'condition' || block.kind === 'to-find-out' ? block.name : '',
    tags: [
      ...tag('where-to', whereTo[block.kind]),
      ...block.tags.filter(({ key }) => key === 'openness' || key === 'beside'),
    ],
    parts: doing(block),
  }
}

const doing = ({ parts }: Block): readonly Part[] =>
  parts.filter(({ key }) => key === 'do').map((part) => ({ ...part, tone: 'do' as const }) as Part)
