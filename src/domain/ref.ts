import type { Condition } from './condition.ts'

/** A place in an assessment where something is answered. */
export type Ref = { readonly kind: 'question' | 'fact' | 'rung'; readonly id: string }

/** What a comparison reads; nothing for a rule that is made of others. */
export function refOf(condition: Condition): Ref | undefined {
  if ('question' in condition) return { kind: 'question', id: condition.question }
  if ('fact' in condition) return { kind: 'fact', id: condition.fact }
  return 'rung' in condition ? { kind: 'rung', id: condition.rung } : undefined
}
