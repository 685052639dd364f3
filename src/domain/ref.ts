import type { Clause } from './clause.ts'

/** A place in an assessment where something is answered. */
export type Ref = {
  readonly kind: 'question' | 'fact' | 'rung'
  readonly id: string
  /** Of a question, where it asks how this is known. */
  readonly how?: true
}

/** What a comparison reads; nothing for a rule that is made of others. */
export function refOf(clause: Clause): Ref | undefined {
  if ('question' in clause) return { kind: 'question', id: clause.question }
  if ('fact' in clause) return { kind: 'fact', id: clause.fact }
  return 'rung' in clause ? { kind: 'rung', id: clause.rung } : undefined
}
