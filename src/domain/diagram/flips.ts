import { efforts, type Content, type Effort, type ToChange } from '../content.ts'
import type { Position } from './position.ts'
import type { Turn } from './tipping.ts'
import type { Value } from './values.ts'

/**
 * One answer, fact or rung that would have to say something else. `to` is the weakest that is enough; `who` could act,
 * and is empty where the content does not say.
 */
export type Flip = {
  readonly kind: 'question' | 'fact' | 'rung'
  readonly id: string
  readonly from: Value
  readonly to: Value
  readonly effort: Effort
  readonly who: string
}

/** A change with its price. Prices are only for comparing: see `cheapestChanges`. */
export type Priced = { readonly change: Flip; readonly price: number }

/**
 * The cheapest change to a class, for each turn. The dearest kind of effort weighs first and fewer of it are always
 * better, so that unlike things are never added up. Then the level that is said already is taken, else the weakest value.
 */
export function cheapestFlips(standing: Position, content: Content): (turn: Turn) => Priced {
  const steering = new Set(content.questions.flatMap(({ id, reads }) => (reads === 'steers' ? [id] : [])))
  const toChange = { question: byId(content.questions), fact: byId(content.facts), rung: byId(content.ladder) }
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
    const { takes = 'find-out', who = '' } = toChange[kind].get(id) ?? {}
    let best: Priced | undefined
    for (const [rank, { value, inClass, ways }] of values.entries()) {
      if (inClass !== to || ways[standing.reading] === 0) continue
      const effort = kind === 'fact' || (!steering.has(id) && isRaised(from, value)) ? takes : 'find-out'
      const price = weight[effort] * ranks + (isSameLevel(from, value) ? 0 : values.length) + rank
      if (!best || price < best.price) best = { price, change: { kind, id, from, to: value, effort, who } }
    }
    return best ?? { price: ranks - 1, change: { kind, id, from, to: notKnown[kind], effort: 'find-out', who } }
  }
}

type MayChange = Partial<ToChange> & { readonly id: string }
const byId = (all: readonly MayChange[]): ReadonlyMap<string, MayChange> => new Map(all.map((one) => [one.id, one]))

/** Only to raise a level is more than to find out, and to show a level that is said already is no more. */
function isRaised(from: Value, to: Value): boolean {
  const [before, after] = [stepOf(from), stepOf(to)]
  return after !== undefined && after > 0 && (before === undefined || after > before)
}

/** The level, or how far a rung was looked into; none where that is not known or does not apply. */
function stepOf(value: Value): number | undefined {
  const step = 'level' in value ? value.level : 'looked' in value ? value.looked : undefined
  return typeof step === 'number' ? step : undefined
}

function isSameLevel(from: Value, to: Value): boolean {
  if ('level' in from && 'level' in to) return from.level === to.level
  return 'looked' in from && 'looked' in to && from.looked === to.looked
}

const notKnown: Readonly<Record<Flip['kind'], Value>> = {
  question: { level: 'unknown', basis: 0 },
  fact: { chosen: [] },
  rung: { looked: 'unknown', isShown: false },
}

/** More than the ranks of the values of one set of changes add up to, and more changes than one set has. */
const ranks = 2 ** 14
const many = 2 ** 7
const weight: Readonly<Record<Effort, number>> = { 'find-out': 1, decide: many, do: many ** 2, fund: many ** 3 }

/** Orders sets of changes by what they take: fewest that need money, then doing, then deciding, then finding out. */
export function takesLess(one: readonly Flip[], other: readonly Flip[]): number {
  const needs = (changes: readonly Flip[], effort: Effort): number =>
    changes.filter((change) => change.effort === effort).length
  for (const effort of [...efforts].reverse()) {
    const more = needs(one, effort) - needs(other, effort)
    if (more !== 0) return more
  }
  return 0
}
