import type { Recommended } from '../../domain/recommend.ts'
import { isHolding } from '../../domain/explain.ts'
import { dateSay } from '../../locales/dates.ts'
import type { Words } from '../../locales/words.ts'
import { findOutSays } from './find-out-says.ts'

/** Something to do. `to` leads to a question, `jump` to a place on this page; `name` says which of several alike it is. */
export type NextStep = {
  readonly id: string
  readonly say: string
  readonly link: string
  readonly to?: string
  readonly jump?: string
  readonly note?: string
  readonly name?: string
}

/** How many steps the first screen shows. */
export const shownAtMost = 3

/**
 * What comes next, and the part of the page that lists all of it. While the need is open it is what to find out,
 * otherwise a first step and the conditions. An outcome that holds off is never left without three steps: moves that
 * help anyway fill up.
 */
export function stepsOf(
  telling: Recommended,
  words: Words,
): { readonly steps: readonly NextStep[]; readonly all: string } {
  const { outcome } = telling.recommendation
  const isOpen = outcome === 'need-not-demonstrated'
  const steps = isOpen ? toFindOut(telling, words) : [...firstStep(telling, words), ...conditions(telling, words)]
  const more = isHolding(outcome) ? moves(telling, words).slice(0, Math.max(0, shownAtMost - steps.length)) : []
  return { steps: [...steps, ...more], all: isOpen ? 'find-out' : 'conditions' }
}

const toFindOut = (telling: Recommended, { recommendation: { next }, decision }: Words): readonly NextStep[] =>
  telling.recommendation.toFindOut.map((open) => {
    const { name, say, to, about = next.answer } = findOutSays(open, telling)
    const link = open.kind === 'fact' ? about : name
    return { id: open.id, say, link, to, note: decision.openness[open.openness] }
  })

function firstStep({ recommendation }: Recommended, { recommendation: { next } }: Words): readonly NextStep[] {
  const first = recommendation.demonstrated.row?.firstStep
  return first ? [{ id: 'first-step', say: first, link: next.firstStep, jump: 'conditions' }] : []
}

const conditions = (telling: Recommended, { recommendation: { next } }: Words): readonly NextStep[] =>
  telling.recommendation.conditions.map(({ id, name, condition }) => {
    const step = { id, name, say: condition, jump: `condition-${id}` }
    const planned = whoAndWhen(id, telling)
    return planned ? { ...step, link: next.planned, note: planned } : { ...step, link: next.plan }
  })

function whoAndWhen(condition: string, { assessment }: Recommended): string {
  const action = Object.values(assessment.actions).find((one) => one.for === condition)
  return action ? [action.owner, action.by && dateSay(action.by)].filter(Boolean).join(', ') : ''
}

const moves = ({ content, recommendation }: Recommended, { recommendation: { next } }: Words): readonly NextStep[] =>
  content.noRegret
    .filter(({ id }) => recommendation.noRegret.includes(id))

    .map((move) => ({ id: move.id, say: move.do, link: next.anyway, jump: 'no-regret' }))

export const firstSentence = (text: string): string => text.slice(0, text.indexOf('. ') + 1 || text.length)
