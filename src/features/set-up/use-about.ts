import type { About } from '../../domain/assessment.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'

/** Where a date of the decision that is typed in part waits. */
export const datePlace = 'about-decideBy'

/** What the assessment is about, and a way to keep part of it anew. */
export function useAbout() {
  const { actor } = useWork()
  const give = useGive()
  const about = useMachine(({ context }) => context.assessment!.about.about)
  const keep = (given: Partial<About>, from?: Partial<About>) =>
    give('set-up', 'about', 'about', { ...actor.getSnapshot().context.assessment!.about.about, ...given }, from)
  return [about, keep] as const
}
