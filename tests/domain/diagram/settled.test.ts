import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content } from '../../../src/domain/content.ts'
import { decide } from '../../../src/domain/decide.ts'
import { isSettled } from '../../../src/domain/diagram/settled.ts'
import { isBackedUp, type Reading, type State } from '../../../src/domain/evaluate.ts'
import { namedTests, readings } from '../../../src/domain/reading.ts'
import { everyWay } from './every-way.ts'
import { anyPack } from './packs.ts'

/** What a reading may hold of one point, and whether it is known for good. */
type Held = {
  readonly of: State | readonly string[] | number | undefined
  readonly isBacked: boolean
  readonly mayTurnOut: boolean
}
type Points = { readonly kind: 'question' | 'fact' | 'rung'; readonly id: string; readonly held: readonly Held[] }

test('settled is what no other way to answer all that is not backed up changes, tried one by one', () => {
  fc.assert(
    fc.property(anyPack, fc.nat({ max: 1e9 }), (content, seed) => {
      const points = pointsOf(content)
      const outcomes = points.reduce<readonly (readonly number[])[]>(
        (all, { held }) => all.flatMap((chosen) => held.map((_, at) => [...chosen, at])),
        [[]],
      )
      const outcomeOf = new Map(
        outcomes.map((chosen) => [chosen.join(), decide(read(points, chosen, content), content).outcome]),
      )
      for (let times = 0; times < 40; times++) {
        const start = points.map(({ held }, at) => (seed * (times + 3) + at * 7919 + times) % held.length)
        const same = outcomes.filter((chosen) =>
          chosen.every((to, at) => {
            const { held } = points[at]!
            return to === start[at] || (held[to]!.mayTurnOut && !held[start[at]!]!.isBacked)
          }),
        )
        const found = new Set(same.map((chosen) => outcomeOf.get(chosen.join())))
        expect(isSettled(read(points, start, content), content)).toBe(found.size === 1)
      }
    }),
    { numRuns: 12, endOnFailure: true },
  )
})

/** Every point of a small content, with all that either reading may hold of it, each once. */
function pointsOf(content: Content): readonly Points[] {
  const all = (['demonstrated', 'stated'] as const).map((reading) => ({ reading, ...everyWay(content, reading) }))
  return all[0]!.points.map(({ kind, id }, at) => {
    const held = new Map<string, Held>()
    for (const { reading, points, assessment } of all)
      for (const [way, { anew }] of points[at]!.ways.entries()) {
        const mayTurnOut = anew || way === 0
        const { states, facts, rungs } = readings(
          assessment(points.map((_, other) => (other === at ? way : 0))),
          content,
        )[reading]
        const state = states.get(id)
        const one: Held =
          kind === 'question'
            ? { of: state, isBacked: isBackedUp(state), mayTurnOut }
            : kind === 'fact'
              ? { of: facts.get(id), isBacked: (facts.get(id)?.length ?? 0) > 0, mayTurnOut }
              : { of: rungs.get(id), isBacked: rungs.get(id) !== undefined, mayTurnOut }
        held.set(JSON.stringify(one), one)
      }
    return { kind, id, held: [...held.values()] }
  })
}

function read(points: readonly Points[], chosen: readonly number[], content: Content): Reading {
  const of = <T>(kind: Points['kind']) =>
    new Map(
      points.flatMap(({ kind: own, id, held }, at): [string, T][] => {
        const value = held[chosen[at]!]!.of
        return own === kind && value !== undefined ? [[id, value as T]] : []
      }),
    )
  return { states: of('question'), facts: of('fact'), rungs: of('rung'), tests: namedTests(content) }
}
