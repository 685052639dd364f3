import { useKeepDraft, useMachine } from '../ports/use-work.ts'
import { heldBack } from './held-back.ts'

/** The place of a draft of a record: an id, and so cut where it would be too long. The draft itself says which record it is of. */
export const placeOf = (form: string, id: string): string => `${form}-${id}`.slice(0, 64)

/** Lets go of what is begun at a place, as when its record is removed. */
export function useLetGo(): (place: string) => void {
  const assessment = useMachine(({ context }) => context.id)
  const keep = useKeepDraft()
  return (place) => {
    heldBack.set(`${assessment} ${place}`, {})
    keep(place, undefined)
  }
}
