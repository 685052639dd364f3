import { Link } from 'wouter'
import { afterwards as words } from '../../../locales/en/afterwards.ts'
import { belowRoom } from '../../../ports/below-room.ts'
import { useMachine } from '../../../ports/use-work.ts'

/** The way for somebody who was not in the room. */
export function NotHereLink() {
  const id = useMachine(({ context }) => context.id)
  return (
    <p className="small sitting-part no-print">
      <Link href={belowRoom(id, 'afterwards')}>{words.link}</Link>
    </p>
  )
}
