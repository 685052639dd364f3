import { known, type PostNumbers } from './numbers.ts'

/** Working days of a year in England: 365, less weekends and eight bank holidays. */
export const workingDays = 253

/**
 * The share of working days on which one who holds a post is not there: away without cover, or the post is empty after
 * somebody left. NaN where it is not known how much they are away; a turnover that was not given counts as none.
 */
function notThere({ away, cover, turnover, monthsEmpty }: PostNumbers): number {
  const empty = known((turnover * monthsEmpty) / 12)
  return 1 - (1 - away * (1 - known(cover))) * (1 - Math.min(1, empty))
}

/** Working days a year with nobody there, if each of so many is away when it happens to fall. */
export const nobodyThere = (numbers: PostNumbers, holders: number): number => workingDays * notThere(numbers) ** holders

/**
 * The same if no two ever plan their leave together: of so many, at most one is on leave, and for the others there is
 * what cannot be planned. Undefined where the leave is not known, or cannot be spread so that it never meets.
 */
export function nobodyThereApart(numbers: PostNumbers, holders: number): number | undefined {
  const leave = numbers.leave * (1 - known(numbers.cover))
  const all = notThere(numbers)
  if (!(holders * leave <= 1 && leave <= all && leave < 1)) return undefined
  const unplanned = (all - leave) / (1 - leave)
  const oneIsOnLeave = holders * leave
  return workingDays * (oneIsOnLeave * unplanned ** (holders - 1) + (1 - oneIsOnLeave) * unplanned ** holders)
}

const mostTried = 50

/** The fewest holders with whom nobody is there on no more days than these; undefined where fifty are not enough. */
export function fewestHolders(numbers: PostNumbers, safeDays: number): number | undefined {
  for (let holders = 1; holders <= mostTried; holders++)
    if (nobodyThere(numbers, holders) <= safeDays + 1e-9) return holders
  return undefined
}
