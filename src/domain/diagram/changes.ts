import type { Content, DomainId } from '../content.ts'
import type { Standing } from './standing.ts'
import type { Turn } from './tipping.ts'
import type { Value } from './values.ts'

/** What a change takes: finding out, deciding between partners, doing, or money. */
export const efforts = ['find-out', 'decide', 'do', 'fund'] as const
export type Effort = (typeof efforts)[number]

/** What raising each question takes, by its id; a question that it lacks goes by its domain. */
export type Efforts = Readonly<Record<string, Effort>>

/** One answer, fact or rung that would have to say something else. `to` is the weakest that is enough. */
export type Change = {
  readonly kind: 'question' | 'fact' | 'rung'
  readonly id: string
  readonly from: Value
  readonly to: Value
  readonly effort: Effort
}

const byDomain: Readonly<Record<DomainId, Effort>> = {
  need: 'find-out',
  skills: 'do',
  system: 'do',
  governance: 'decide',
  training: 'do',
  funding: 'fund',
}

/** A change with its price. Prices are only for comparing: see `cheapestChanges`. */
export type Priced = { readonly change: Change; readonly price: number }

/**
 * The cheapest change to a class, for each turn. The dearest kind of effort weighs first and fewer of it are always
 * better, so that unlike things are never added up. Then the level that is said already is taken, else the weakest value.
 */
export function cheapestChanges(standing: Standing, content: Content, given: Efforts = {}): (turn: Turn) => Priced {
  const questions = new Map(content.questions.map((question) => [question.id, question]))
  const found = new Map<number, Priced>()
  return (turn) => {
    const key = turn.at * 256 + turn.to
    const known = found.get(key)
    if (known) return known
    const priced = cheapest(turn)
    found.set(key, priced)
    return priced
  }

  function cheapest({ at, to }: Turn): Priced {
    const { kind, id, values } = standing.compiled.variables[at]!
    const from = standing.said[at]!
    let best: Priced | undefined
    for (const [rank, { value, inClass, ways }] of values.entries()) {
      if (inClass !== to || ways[standing.reading] === 0) continue
      const effort = kind === 'question' ? effortOf(id, from, value) : (given[id] ?? 'find-out')
      const price = weight[effort] * ranks + (isSameLevel(from, value) ? 0 : values.length) + rank
      if (!best || price < best.price) best = { price, change: { kind, id, from, to: value, effort } }
    }
    return best ?? { price: ranks - 1, change: { kind, id, from, to: notKnown[kind], effort: 'find-out' } }
  }

  /** Only to raise a level is more than to find out; what steers is no better for being high. */
  function effortOf(id: string, from: Value, to: Value): Effort {
    const question = questions.get(id)!
    if (question.reads === 'steers' || !('level' in from) || !('level' in to)) return 'find-out'
    if (typeof to.level !== 'number' || to.level === 0) return 'find-out'
    if (typeof from.level === 'number' && to.level <= from.level) return 'find-out'
    return given[id] ?? byDomain[question.domain]
  }
}

function isSameLevel(from: Value, to: Value): boolean {
  if ('level' in from && 'level' in to) return from.level === to.level
  return 'looked' in from && 'looked' in to && from.looked === to.looked
}

const notKnown: Readonly<Record<Change['kind'], Value>> = {
  question: { level: 'unknown', basis: 0 },
  fact: { chosen: [] },
  rung: { looked: 'unknown', isShown: false },
}

/** More than the ranks of the values of one set of changes add up to, and more changes than one set has. */
const ranks = 2 ** 14
const many = 2 ** 7
const weight: Readonly<Record<Effort, number>> = { 'find-out': 1, decide: many, do: many ** 2, fund: many ** 3 }
