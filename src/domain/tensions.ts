import type { Assessment } from './assessment.ts'
import type { Tension, Content } from './content.ts'
import { evaluate, leaves } from './evaluate.ts'
import { readings } from './reading.ts'
import { recommend } from './recommend.ts'
import { refOf, type Ref } from './ref.ts'

/** Two things that pull against each other, and the answers they rest on. */
export type TensionIn = { readonly tension: Tension; readonly restsOn: readonly Ref[] }

/** The tensions that hold and rest on something the team answered; one that follows from the result alone is none of theirs. */
export function tensionsIn(assessment: Assessment, content: Content): readonly TensionIn[] {
  const { warned } = readings(assessment, content)
  const asked = new Set(content.facts.map(({ id }) => id))
  const holding = new Set(recommend(assessment, content).tensions)
  return content.tensions
    .filter(({ id }) => holding.has(id))
    .map((tension) => {
      const restsOn = new Map<string, Ref>()
      for (const { clause, verdict } of leaves(evaluate(tension.when, warned))) {
        if (verdict !== 'holds') continue
        const ref = refOf(clause)
        if (ref && (ref.kind !== 'fact' || asked.has(ref.id))) restsOn.set(ref.id, ref)
      }
      return { tension, restsOn: [...restsOn.values()] }
    })
    .filter(({ restsOn }) => restsOn.length > 0)
}
