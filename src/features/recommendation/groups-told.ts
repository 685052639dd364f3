import type { Assessment } from '../../domain/assessment.ts'

/** The groups recorded on an answer, together or each for itself, in the order they were named at set-up. */
export function groupsThatAnswered({ answers, voices }: Assessment): readonly string[] {
  const recorded = new Set(
    Object.values(answers).flatMap((answer) => [...answer.voices, ...Object.keys(answer.byVoice)]),
  )
  return Object.entries(voices).flatMap(([id, { group }]) => (recorded.has(id) ? [group] : []))
}

export const groupsInTheRoom = ({ voices }: Assessment): readonly string[] =>
  Object.values(voices).flatMap(({ present, group }) => (present ? [group] : []))
