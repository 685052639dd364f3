import { createContext, useContext } from 'react'
import type { Place } from '../machine/participant-context.ts'
import type { ParticipantActor, ParticipantSnapshot } from '../machine/participant-machine.ts'

export type Room = {
  readonly snapshot: ParticipantSnapshot
  readonly send: ParticipantActor['send']
  /** Whether what is kept outlives this page. */
  readonly isLasting: boolean
}

export const RoomContext = createContext<Room>(undefined as never)

export const useRoom = (): Room => useContext(RoomContext)

const places: readonly Place[] = ['question', 'shown', 'late', 'over']

/** Where this phone stands, in the room. */
export const askedIn = (snapshot: ParticipantSnapshot): Place =>
  places.find((asked) => snapshot.matches({ in: { asked } })) ?? 'waiting'
