import { known, type PlanNumbers, type PostNumbers } from './numbers.ts'
import { weeksAYear } from './post-cost.ts'

/** An average week of one full-time post, in hours. The parts from `away` to `withPeople` add up to `paid`. */
export type Week = {
  readonly paid: number
  readonly away: number
  readonly supervised: number
  readonly meetings: number
  readonly unseen: number
  readonly road: number
  readonly records: number
  /** With people; where a contact was given as one whole, with its road and records. */
  readonly withPeople: number
  readonly contacts: number
  /** People a year, of all posts of the line. */
  readonly room: number
}

/**
 * The week of a post that sees people; NaN in what is not known. Supervision and meetings that were not given are taken
 * as none, and cover too. More duties than hours leave nothing: what comes last is cut.
 */
export function weekOf(numbers: PostNumbers): Week {
  const paid = numbers.hours
  const there = paid * (1 - numbers.away * (1 - known(numbers.cover)))
  const thereShare = paid > 0 ? there / paid : 0
  const supervised = Math.min(there, known(numbers.supervised) * thereShare)
  const meetings = Math.min(there - supervised, known(numbers.meetings) * thereShare)
  const unseen = Math.min(there - supervised - meetings, numbers.unseen * there)
  const left = there - supervised - meetings - unseen
  const { contact, road, records } = minutesOf(numbers)
  const minutes = contact + road + records
  const contacts = (left * 60) / minutes
  return {
    paid,
    away: paid - there,
    supervised,
    meetings,
    unseen,
    road: (left * road) / minutes,
    records: (left * records) / minutes,
    withPeople: (left * contact) / minutes,
    contacts,
    room: (numbers.posts * contacts * weeksAYear) / numbers.contacts,
  }
}

/** A contact with its parts, or as one whole. */
function minutesOf({ minutes, contact, road, records }: PostNumbers) {
  return Number.isNaN(contact) ? { contact: minutes, road: 0, records: 0 } : { contact, road, records }
}

/** People a year that the posts of a plan have room for: NaN where that is not known, without end where none sees people. */
export function roomOf({ posts }: PlanNumbers): number {
  let room = Number.POSITIVE_INFINITY
  for (const { line, numbers } of posts) {
    if (!line.holdsCases) continue
    room = (room === Number.POSITIVE_INFINITY ? 0 : room) + weekOf(numbers).room
  }
  return room
}
