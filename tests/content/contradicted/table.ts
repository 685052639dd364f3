import type { Given } from '../../fixtures/assessments.ts'

/**
 * For one kind of rule, by its code: the answers that make its name, its sentence or its advice untrue, each of which has
 * to silence it; or, under the reason, those that no answer can contradict. Every rule stands in one of the two.
 */
export type Table = {
  readonly contradicted: Readonly<Record<string, readonly Given[]>>
  readonly cannotBeContradicted: Readonly<Record<string, readonly string[]>>
}

/** A kind of gap, or a cause, and no second one beside it. */
export const onlyGap = (kind: string): Given => ({ facts: { 'gap-kind': kind, 'second-gap': kind } })
export const onlyCause = (cause: string): Given => ({ facts: { 'skill-cause': cause, 'second-cause': cause } })
