import fc from 'fast-check'
import type { Content } from '../../../src/domain/content.ts'
import type { Node } from '../../../src/domain/diagram/diagram.ts'
import { headlines } from '../../../src/domain/diagram/headlines.ts'
import { positionOf } from '../../../src/domain/diagram/position.ts'
import type { Turn } from '../../../src/domain/diagram/tipping.ts'
import type { ReadingName } from '../../../src/domain/diagram/values.ts'
import { readings } from '../../../src/domain/reading.ts'
import { eachOf, everyWay, nameOf, type Ways } from './every-way.ts'
import { anyPack } from './packs.ts'

/** Holds for any small pack of rules, any answers and either reading; `check` is given everything tried one by one. */
export const wholly = (check: (of: Tried) => void, numRuns = 40): void =>
  fc.assert(
    fc.property(anyPack, fc.nat({ max: 1e9 }), reading, (content, seed, name) => check(tried(content, seed, name))),
    { numRuns, endOnFailure: true },
  )

const reading = fc.constantFrom<ReadingName>('demonstrated', 'stated')

export const endName = (end: Node): string => nameOf(headlines[end]!)
export const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort()

type Tried = ReturnType<typeof tried>

/** A pack of rules, a way to answer it, and everything tried one by one. */
function tried(content: Content, seed: number, reading: ReadingName) {
  const every = everyWay(content, reading)
  const { points, headline } = every
  let left = seed
  const start = points.map(({ ways }) => {
    const way = left % ways.length
    left = Math.floor(left / ways.length)
    return way
  })
  const standing = positionOf(every.assessment(start), reading, content)
  const { variables } = standing.compiled
  const places = points.map(({ kind, id }) => variables.findIndex((one) => one.kind === kind && one.id === id))
  const isOpen = points.map(({ ways }, at) => ways[start[at]!]!.isOpen)
  const anew = points.map(({ ways }) => ways.flatMap(({ anew }, way) => (anew ? [way] : [])))
  const completions: { readonly ways: Ways; readonly end: string }[] = []
  eachOf(
    points.map((_, at) => (isOpen[at] ? [start[at]!, ...anew[at]!] : [start[at]!])),
    (ways) => completions.push({ ways, end: headline(ways) }),
  )
  const turnOf = (point: number, way: number): Turn => {
    const at = places[point]!
    const read = readings(every.assessment(start.with(point, way)), content)
    return { at, to: variables[at]?.classIn(read[reading]) ?? 0 }
  }
  const diagram = standing.compiled.headline
  return {
    ...every,
    diagram,
    start,
    standing,
    places,
    isOpen,
    anew,
    completions,
    turnOf,
    base: headline(start),
    content,
  }
}
