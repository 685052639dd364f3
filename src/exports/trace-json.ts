import * as z from 'zod/mini'
import type { Clause } from '../domain/clause.ts'
import type { Reading, Trace } from '../domain/evaluate.ts'

export const step = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export const verdict = z.enum(['holds', 'open', 'fails'])

/** What a leaf asks of an answer, as the rule has it. */
const asks = z.strictObject({
  atLeast: z.exactOptional(step),
  basis: z.exactOptional(step),
  atMost: z.exactOptional(step),
  between: z.exactOptional(z.tuple([step, step])),
  assumed: z.exactOptional(z.literal(true)),
  basisBelow: z.exactOptional(step),
})

const questionLeaf = z.strictObject({
  question: z.string(),
  asks,
  level: z.union([step, z.literal('unknown'), z.literal('not-applicable'), z.literal('not-answered')]),
  basis: step,
  verdict,
})
const factLeaf = z.strictObject({ fact: z.string(), asks: z.array(z.string()), chosen: z.array(z.string()), verdict })
const rungLeaf = z.strictObject({
  rung: z.string(),
  asks: step,
  looked: z.union([step, z.literal('unknown')]),
  verdict,
})
const leaf = z.union([questionLeaf, factLeaf, rungLeaf])

export type TraceJson =
  | z.infer<typeof leaf>
  | {
      rule: 'all' | 'any' | 'not' | 'at-least' | 'named'
      name?: string
      count?: number
      verdict: Trace['verdict']
      parts: TraceJson[]
    }

/** A rule and what it said, part by part, down to each answer. */
export const traceJson: z.ZodMiniType<TraceJson> = z.union([
  leaf,
  z.strictObject({
    rule: z.enum(['all', 'any', 'not', 'at-least', 'named']),
    /** The named test that is meant. */
    name: z.exactOptional(z.string()),
    /** How many of the parts must hold. */
    count: z.exactOptional(z.number()),
    verdict,
    parts: z.array(z.lazy(() => traceJson)),
  }),
])

/** A trace as JSON, with the answers of the reading it was put to. */
export function traceAsJson({ clause, verdict, parts }: Trace, reading: Reading): TraceJson {
  if ('question' in clause) {
    const { question, ...asked } = clause
    const { level, basis } = reading.states.get(question) ?? { level: 'not-answered' as const, basis: 0 as const }
    return { question, asks: asked as z.infer<typeof asks>, level, basis, verdict }
  }
  if ('fact' in clause)
    return {
      fact: clause.fact,
      asks: [clause.is].flat(),
      chosen: [...(reading.facts.get(clause.fact) ?? [])],
      verdict,
    }
  if ('rung' in clause)
    return {
      rung: clause.rung,
      asks: clause.atLeast,
      looked: reading.rungs.get(clause.rung) ?? 'unknown',
      verdict,
    }
  return { ...joined(clause), verdict, parts: parts.map((part) => traceAsJson(part, reading)) }
}

function joined(clause: Clause): {
  rule: 'all' | 'any' | 'not' | 'at-least' | 'named'
  name?: string
  count?: number
} {
  if ('test' in clause) return { rule: 'named', name: clause.test }
  if ('of' in clause) return { rule: 'at-least', count: clause.atLeast }
  return { rule: 'all' in clause ? 'all' : 'any' in clause ? 'any' : 'not' }
}
