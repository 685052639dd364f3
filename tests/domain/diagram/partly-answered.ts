import type { Assessment } from '../../../src/domain/assessment.ts'
import type { Content } from '../../../src/domain/content.ts'
import { answeredInFull } from '../../bench/full-assessments.ts'
import { randomAssessments } from '../../fixtures/random-assessments.ts'

/**
 * Assessments with anything from nothing to everything answered, the same for a seed: full ones of every outcome and
 * random ones, of which a share is taken away, and another left without evidence.
 */
export function partlyAnswered(count: number, content: Content, seed = 2016): readonly Assessment[] {
  const chance = chances(seed)
  const whole = [...answeredInFull(content), ...randomAssessments(Math.min(count, 400), content)]
  return Array.from({ length: count }, (_, at) => {
    const [kept, shown] = [chance(), chance()]
    const some = <T>(records: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(records).filter(() => chance() < kept))
    const { answers, facts, ladder, ...rest } = whole[at % whole.length]!
    const held = Object.entries(some(answers)).map(([id, answer]) =>
      chance() < shown ? ([id, answer] as const) : ([id, { ...answer, basis: 0 as const }] as const),
    )
    return { ...rest, answers: Object.fromEntries(held), facts: some(facts), ladder: some(ladder) }
  })
}

/** Numbers from 0 to 1 that look like chance and are the same for a seed. */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
