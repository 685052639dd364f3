import { known, type PlanNumbers, type PostNumbers } from './numbers.ts'

export const weeksAYear = 52

/** What a full year of a post costs, in its parts; a part that a figure is missing for is nothing, and so are its sums. */
export type PostYear = {
  readonly pay: number
  readonly cover: number
  readonly supervision: number
  readonly running: number
  readonly recruiting: number
}

type Post = PlanNumbers['posts'][number]

/** A full year of the posts of one line, in pounds of the price year. */
export function postYear({ line, numbers, leastAway }: Post): PostYear {
  const { posts, away, cover } = numbers
  const onCost = line.payIsFullCost ? 0 : known(numbers.onCost)
  const pay = posts * numbers.pay * (1 + onCost)
  return {
    pay: known(pay),
    cover: known(pay * away * cover),
    supervision: line.supervisionIsPaidExtra ? known(supervisionHours(numbers, leastAway) * numbers.supervisorHour) : 0,
    running: line.payIsFullCost ? 0 : known(posts * numbers.running),
    recruiting: known(posts * numbers.turnover * numbers.recruiting),
  }
}

/** All of a full year of the posts of one line. */
export function postYearCost(post: Post): number {
  const { pay, cover, supervision, running, recruiting } = postYear(post)
  return pay + cover + supervision + running + recruiting
}

/** Hours of supervision a full year takes, of people who are paid already or extra; NaN where that is not known. */
export const supervisionHours = (
  { posts, supervision, away, cover }: PostNumbers,
  leastAway: number | undefined,
): number => posts * supervision * weeksAYear * (1 - (leastAway ?? away) * (1 - cover))
