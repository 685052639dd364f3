import { mostOf, type Kind } from '../domain/assessment.ts'
import { common } from '../locales/en/common.ts'
import { useMachine } from '../ports/use-work.ts'

/** Whether so many more records of a kind still have room. */
export function useHasRoom(kind: Kind, more = 1): boolean {
  const count = useMachine(({ context }) => Object.keys(context.assessment![kind]).length)
  return count + more <= mostOf(kind)
}

/** Why nothing more is added, in the place of the button that would. */
export const NoRoom = ({ kind }: { readonly kind: Kind }) => (
  <span className="small soft" role="status">
    {common.full(mostOf(kind))}
  </span>
)
