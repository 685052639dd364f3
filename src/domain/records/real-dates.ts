import { isEvidenceDate } from '../dates.ts'
import { own } from '../own.ts'
import { longestLine } from './fields.ts'
import type { Old } from './record-kind.ts'

/** A place for what is moved, and how long a text may be there. */
export type Room = readonly [field: string, longest: number]

/** A date that no calendar has, such as 202611-11-25, is no longer a date: it goes on as text, in the first place with room. */
export function dateMoved(record: Old, date: string, rooms: readonly Room[]): Old {
  const written = own(record, date)
  if (typeof written !== 'string' || written === '' || isEvidenceDate(written)) return record
  return moved(record, written, '', date, rooms)
}

/** A line that was once kept though it is too long goes on whole as text, and in short where it was. */
export function lineMoved(record: Old, line: string, rooms: readonly Room[]): Old {
  const written = own(record, line)
  if (typeof written !== 'string' || written.length <= longestLine) return record
  return moved(record, written, `${written.slice(0, longestLine - 2)} …`, line, rooms)
}

/** Without room anywhere the record stays as it was: it cannot be read then, and is set aside whole. */
function moved(record: Old, written: string, left: string, from: string, rooms: readonly Room[]): Old {
  for (const [field, longest] of rooms) {
    const text = own(record, field)
    const more = typeof text === 'string' ? `${text} (${written})`.trim() : undefined
    if (more !== undefined && more.length <= longest) return { ...record, [from]: left, [field]: more }
  }
  return record
}
