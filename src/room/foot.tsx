import { phone as words } from '../locales/en/phone.ts'
import { givenTo, isLastTooLate, stepOf } from '../machine/participant-context.ts'
import { askedIn, useRoom, type Room } from './use-room.ts'

/** At the foot, where a thumb has just been: whether the answer is kept, and whether there is a connection. */
export function Foot() {
  const room = useRoom()
  const isAway = room.snapshot.matches({ in: { line: 'away' } })
  return (
    <footer className="phone-foot">
      {isOnItsWay(room) && <p aria-hidden="true">{words.sending}</p>}
      <p role="status">{standingSays(room)}</p>
      <p role="status">{isAway ? words.away : ''}</p>
    </footer>
  )
}

const standing = ({ snapshot: { context } }: Room) => givenTo(context, stepOf(context.now, context.at))?.is

const isInTheRoom = ({ snapshot }: Room) => snapshot.matches('in') && askedIn(snapshot) !== 'over'

const isOnItsWay = (room: Room): boolean =>
  isInTheRoom(room) && standing(room) === 'unsent' && room.snapshot.context.misses === 0

/** Said once: it changes only where what it says does. */
function standingSays(room: Room): string {
  const is = standing(room)
  if (!isInTheRoom(room) || isOnItsWay(room)) return ''
  const asked = askedIn(room.snapshot)
  if (asked !== 'late' && isLastTooLate(room.snapshot.context)) return words.late.title
  if (is === 'unsent') return room.isLasting ? words.unsent : words.unsentInMemory
  if (asked !== 'question') return ''
  return is === 'refused' ? words.notTaken : is === 'kept' || is === 'again' ? words.kept : ''
}
