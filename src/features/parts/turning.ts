import type { Ref } from '../../domain/ref.ts'
import type { WhatIf } from '../../domain/diagram/what-if.ts'

/** The answers that would each alone lead to another result if they said something else, each once. */
export const turning = ({ tipping }: Pick<WhatIf, 'tipping'>): readonly Ref[] => [
  ...new Map(tipping().flatMap(({ changes }) => changes.map((one) => [one.id, one] as const))).values(),
]
