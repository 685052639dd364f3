import type { Assessment } from '../../domain/assessment.ts'
import { presentIn } from '../../domain/who-answers.ts'
import { usePart } from '../../ports/use-work.ts'

export type Group = {
  readonly id: string
  readonly name: string
  readonly organisation: string
  /** How many are in the room, in digits; nothing where nobody has said. */
  readonly people: string
  /** What it is typed and marked by. */
  readonly letter: string
}

/** The groups that are in the room, each with its letter. */
const groupsIn = (assessment: Pick<Assessment, 'voices'>): readonly Group[] =>
  presentIn(assessment).map(([id, { group, organisation, people }], at) => ({
    id,
    name: group,
    organisation,
    people,
    letter: letterOf(at),
  }))

export function useGroups(): readonly Group[] {
  const voices = usePart('voices')
  return groupsIn({ voices })
}

/** How many are in the room in all; nothing where it is not said of each group. */
export function headsOf(groups: readonly Group[]): number | undefined {
  return groups.every(({ people }) => people !== '')
    ? groups.reduce((sum, { people }) => sum + Number(people), 0)
    : undefined
}

/** a, b, c … z, and then aa, ab. */
const letterOf = (at: number): string =>
  (at >= letters ? letterOf(Math.floor(at / letters) - 1) : '') +
  String.fromCharCode('A'.charCodeAt(0) + (at % letters))
const letters = 26
