import type { EffectNumbers } from './numbers.ts'
import { known } from './numbers.ts'

/** From hours freed on paper down to money, in one year. NaN from the first link on that is not known. */
export type Flight = {
  readonly paper: number
  readonly once: number
  readonly left: number
  readonly closed: number
  readonly money: number
}

/** Each stair takes away what does not become money; only whole sessions, posts or bays can stop. */
export function flightOf(effect: EffectNumbers, room: number, strength: number): Flight {
  const paper = effect.people * shareWithRoom(effect.people, room) * effect.avoided * effect.hours * strength
  const once = paper * (1 - effect.twice)
  const left = once * (1 - effect.fillsUp)
  const closed = inWhole(left * effect.agreed, effect.smallest)
  return { paper, once, left, closed, money: closed * effect.worth }
}

/** Of the people a year, the share there is room for. */
export const shareWithRoom = (people: number, room: number): number => (people > 0 ? Math.min(1, room / people) : 1)

/** So many whole lumps as fit in the hours. A lump that is missed by a billionth counts as whole. */
const inWhole = (hours: number, smallest: number): number =>
  smallest > 0 ? Math.floor(hours / smallest + 1e-9) * smallest : smallest === 0 ? hours : Number.NaN

/**
 * How strong an effect is in a year, 1 being in full: it waits, grows evenly and then fades by a share each year. What
 * was not given counts as at once, in full and for ever. `before` are the months of year 1 that pass before the start.
 */
export function strengthIn(year: number, effect: EffectNumbers, before: number): number {
  const since = 12 * (year - 1) - before - known(effect.waits)
  const grows = known(effect.grows)
  return ((grown(since + 12, grows) - grown(since, grows)) / 12) * (1 - known(effect.fades)) ** (year - 1)
}

/** Months of full effect that have come together, so many months after it began. */
function grown(months: number, grows: number): number {
  if (months <= 0) return 0
  if (months >= grows) return months - grows / 2
  return months ** 2 / (2 * grows)
}
