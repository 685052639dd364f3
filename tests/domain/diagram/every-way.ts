import type { Assessment } from '../../../src/domain/assessment.ts'
import type { Step } from '../../../src/domain/clause.ts'
import type { Content } from '../../../src/domain/content.ts'
import type { Result } from '../../../src/domain/diagram/what-if.ts'
import type { ReadingName, Value } from '../../../src/domain/diagram/values.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { anAssessment, type Given } from '../../fixtures/assessments.ts'

/** What one point of a small content may say. `anew`: it may be answered so; else it may only be on record. */
type Way = { readonly value: Value; readonly anew: boolean; readonly isOpen: boolean }
export type Point = { readonly kind: 'question' | 'fact' | 'rung'; readonly id: string; readonly ways: readonly Way[] }

/** One way for each point, by its place. */
export type Ways = readonly number[]

/**
 * Every point of a small content with every way it may be answered, and the headline that `recommend` comes to for each
 * combination of them: what the diagram has to agree with, worked out one by one.
 */
export function everyWay(content: Content, reading: ReadingName) {
  const points = pointsOf(content, reading)
  const known = new Map<string, string>()
  const headline = (ways: Ways): string => {
    const key = ways.join()
    const before = known.get(key)
    if (before !== undefined) return before
    const { outcome, strength, asStated, strengthAsStated } = recommend(assessed(ways, points, content), content)
    const said: Result =
      reading === 'stated' ? { outcome: asStated, strength: strengthAsStated } : { outcome, strength }
    known.set(key, nameOf(said))
    return nameOf(said)
  }
  return { points, headline, assessment: (ways: Ways) => assessed(ways, points, content) }
}

export const nameOf = ({ outcome, strength }: Result): string => (strength ? `${outcome} ${strength}` : outcome)

const steps = [0, 1, 2, 3] as const

function pointsOf({ questions, facts, ladder }: Content, reading: ReadingName): readonly Point[] {
  const isShown = (basis: Step) => (reading === 'stated' ? basis === 3 : basis > 0)
  const record = (value: Value, isOpen: boolean): Way => ({ value, anew: false, isOpen })
  const answer = (value: Value): Way => ({ value, anew: true, isOpen: false })
  const options = ([first, ...rest]: readonly string[]): readonly (readonly string[])[] =>
    first === undefined ? [[]] : options(rest).flatMap((set) => [set, [first, ...set]])
  return [
    ...questions.map(({ id, notApplicable }): Point => ({
      kind: 'question',
      id,
      ways: [
        record({ level: 'unknown', basis: 0 }, true),
        ...steps.flatMap((level) =>
          steps.map((basis) =>
            isShown(basis) ? answer({ level, basis }) : record({ level, basis }, reading !== 'stated'),
          ),
        ),
        ...(notApplicable === undefined ? [] : [answer({ level: 'not-applicable', basis: 3 })]),
      ],
    })),
    ...facts.map((fact): Point => ({
      kind: 'fact',
      id: fact.id,
      ways: options(fact.options.map(({ id }) => id))
        .filter((chosen) => fact.many || chosen.length < 2)
        .map((chosen) => (chosen.length === 0 ? record({ chosen }, true) : answer({ chosen }))),
    })),
    ...ladder.map(({ id }): Point => ({
      kind: 'rung',
      id,
      ways: [
        record({ looked: 'unknown', isShown: false }, true),
        ...steps.map((looked) => answer({ looked, isShown: true })),
      ],
    })),
  ]
}

function assessed(ways: Ways, points: readonly Point[], content: Content): Assessment {
  const levels: Record<string, NonNullable<Given['levels']>[string]> = {}
  const facts: Record<string, readonly string[]> = {}
  const ladder: NonNullable<Given['ladder']> & Record<string, unknown> = {}
  for (const [at, { id, ways: all }] of points.entries()) {
    const { value } = all[ways[at]!]!
    if ('chosen' in value) facts[id] = value.chosen
    else if ('looked' in value) Object.assign(ladder, { [id]: value.looked })
    else if (typeof value.level === 'number') levels[id] = [value.level, value.basis]
    else if (value.level === 'not-applicable') levels[id] = value.level
  }
  return anAssessment({ levels, facts, ladder }, content)
}

/** Calls with every combination of one from each list. */
export function eachOf(lists: readonly (readonly number[])[], visit: (ways: Ways) => void): void {
  const ways: number[] = []
  const go = (at: number): void => {
    if (at === lists.length) return visit([...ways])
    for (const way of lists[at]!) {
      ways[at] = way
      go(at + 1)
    }
  }
  go(0)
}
