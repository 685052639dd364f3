/** People a week: how many come, how many can be seen by all together, and how many see them side by side. */
export type QueueOf = { readonly arrivals: number; readonly seen: number; readonly servers: number }

export type Queue =
  /** More come than can be seen, or just as many: the list grows by so many a week, and the wait with it. */
  | { readonly kind: 'grows'; readonly aWeek: number; readonly seen: number }
  /** The mean wait in weeks and the mean number who wait, once it has settled. */
  | { readonly kind: 'settles'; readonly wait: number; readonly waiting: number }

/**
 * What becomes of a list. Above full load it grows by what cannot be seen. Below, it is M/M/c: people come at random, and
 * each takes a random time.
 */
export function queueOf({ arrivals, seen, servers }: QueueOf): Queue {
  if (arrivals >= seen) return { kind: 'grows', aWeek: arrivals - seen, seen }
  const wait = mustWait(arrivals / (seen / servers), servers) / (seen - arrivals)
  return { kind: 'settles', wait, waiting: wait * arrivals }
}

/** How many weeks somebody waits who comes after so many weeks of a growing list: until all before them were seen. */
export const waitAfter = (weeks: number, { aWeek, seen }: Extract<Queue, { kind: 'grows' }>): number =>
  (aWeek * weeks) / seen

/** Erlang's C: how likely it is that all are busy. By the recursion of his B, which stays small however many there are. */
function mustWait(load: number, servers: number): number {
  let blocked = 1
  for (let at = 1; at <= servers; at++) blocked = (load * blocked) / (at + load * blocked)
  return blocked / (1 - (load / servers) * (1 - blocked))
}

/** People on the books at once, if so many come a year and each stays so many weeks. */
export const caseload = (people: number, weeks: number): number => (people * weeks) / 52
