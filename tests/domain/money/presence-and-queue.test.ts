import { describe, expect, test } from 'vitest'
import { numbersOf } from '../../../src/domain/money/numbers.ts'
import { fewestHolders, nobodyThere, nobodyThereApart, workingDays } from '../../../src/domain/money/presence.ts'
import { caseload, queueOf, waitAfter } from '../../../src/domain/money/queue.ts'
import { randomFrom } from '../../fixtures/random-from.ts'
import { figure, plan, post, settings } from './make.ts'

const numbersWith = (figures: Parameters<typeof post>[0]) =>
  numbersOf(plan([post(figures)]), settings(), 'said').posts[0]!.numbers
const usual = { away: figure(0.22), leave: figure(0.14), turnover: figure(0.2), monthsEmpty: figure(4) }

describe('days with nobody there', () => {
  test('are those on which all who hold the post are away or not there yet', () => {
    // 1 − 0.78 × (1 − 0.2 × 4 ÷ 12) = 0.272.
    expect(nobodyThere(numbersWith(usual), 1)).toBeCloseTo(253 * 0.272, 9)
    expect(nobodyThere(numbersWith(usual), 3)).toBeCloseTo(253 * 0.272 ** 3, 9)
    expect(nobodyThere(numbersWith({ away: figure(0.22) }), 1)).toBeCloseTo(253 * 0.22, 9)
  })

  test('are fewer by what is covered, and none that is known where absence is not', () => {
    expect(nobodyThere(numbersWith({ away: figure(0.2), cover: figure(0.5) }), 1)).toBeCloseTo(25.3, 9)
    expect(nobodyThere(numbersWith({}), 1)).toBeNaN()
  })

  test('are never more than all, however often a post stands empty', () => {
    const worst = numbersWith({ away: figure(0.5), turnover: figure(1), monthsEmpty: figure(36) })
    expect(nobodyThere(worst, 1)).toBe(workingDays)
  })

  test('are what chance gives, leave planned apart or as it falls', () => {
    const days = 400_000
    const numbers = numbersWith(usual)
    const random = randomFrom(7, 'days')
    const unplanned = (0.272 - 0.14) / 0.86
    for (const holders of [1, 2, 3]) {
      let [asItFalls, apart] = [0, 0]
      for (let day = 0; day < days; day++) {
        if (Array.from({ length: holders }, () => random() < 0.272).every(Boolean)) asItFalls++
        const onLeave = Math.floor(random() / 0.14)
        if (Array.from({ length: holders }, (_, at) => onLeave === at || random() < unplanned).every(Boolean)) apart++
      }
      for (const [share, expected] of [
        [asItFalls / days, nobodyThere(numbers, holders) / workingDays],
        [apart / days, nobodyThereApart(numbers, holders)! / workingDays],
      ] as const)
        expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt(expected / days))
    }
  })

  test('are the same for one, whose leave meets nobody’s', () => {
    expect(nobodyThereApart(numbersWith(usual), 1)).toBeCloseTo(nobodyThere(numbersWith(usual), 1), 9)
  })

  test('count only leave that nobody is paid to cover', () => {
    // Half is covered: 10% on leave, and 10 of the 90 others off for what cannot be planned: 0.2 × ⅑ + 0.8 × ⅑².
    const covered = numbersWith({ away: figure(0.4), leave: figure(0.2), cover: figure(0.5) })
    expect(nobodyThereApart(covered, 2)).toBeCloseTo(253 * (0.2 / 9 + 0.8 / 81), 9)
  })

  test('are none where two plan all their absence apart', () => {
    expect(nobodyThereApart(numbersWith({ away: figure(0.25), leave: figure(0.25) }), 2)).toBe(0)
  })

  test('cannot be told apart where leave is not known, or is too long never to meet', () => {
    expect(nobodyThereApart(numbersWith({ away: figure(0.2) }), 2)).toBeUndefined()
    expect(nobodyThereApart(numbersWith(usual), 7)).toBeDefined()
    expect(nobodyThereApart(numbersWith(usual), 8)).toBeUndefined()
    expect(nobodyThereApart(numbersWith({ ...usual, leave: figure(0.3) }), 2)).toBeUndefined()
    expect(nobodyThereApart(numbersWith({ away: figure(1), leave: figure(1) }), 1)).toBeUndefined()
  })

  test('ask for the fewest holders with whom they are as few as is safe, exactly so many included', () => {
    const numbers = numbersWith({ away: figure(0.1) })
    expect(fewestHolders(numbers, 25.3)).toBe(1)
    expect(fewestHolders(numbers, 25.2)).toBe(2)
    expect(fewestHolders(numbers, 253 * 0.1 ** 3)).toBe(3)
    expect(fewestHolders(numbers, 0)).toBe(12)
    expect(fewestHolders(numbersWith({ away: figure(1) }), 5)).toBeUndefined()
    expect(fewestHolders(numbersWith({}), 5)).toBeUndefined()
  })
})

describe('a list', () => {
  test('grows by what cannot be seen, and the wait with it', () => {
    const found = queueOf({ arrivals: 6, seen: 4, servers: 2 })
    expect(found).toEqual({ kind: 'grows', aWeek: 2, seen: 4 })
    if (found.kind === 'grows') expect(waitAfter(26, found)).toBe(13)
  })

  test('has no end to its wait where just as many come as can be seen', () => {
    expect(queueOf({ arrivals: 4, seen: 4, servers: 2 }).kind).toBe('grows')
  })

  test('settles below full load: with one server by the formula of M/M/1', () => {
    // Load 0.75: wait 0.75 ÷ (4 − 3) weeks, and 0.75² ÷ 0.25 wait.
    const found = queueOf({ arrivals: 3, seen: 4, servers: 1 })
    expect(found).toMatchObject({ kind: 'settles' })
    if (found.kind !== 'settles') return
    expect(found.wait).toBeCloseTo(0.75, 12)
    expect(found.waiting).toBeCloseTo(2.25, 12)
  })

  test('with two servers by Erlang’s C', () => {
    // Load 1.5 of 2: C = 9/14; wait 9/14 ÷ (4 − 3).
    const found = queueOf({ arrivals: 3, seen: 4, servers: 2 })
    if (found.kind === 'settles') expect(found.wait).toBeCloseTo(9 / 14, 12)
    expect(found.kind).toBe('settles')
  })

  test.each([1, 2, 5])('waits as 400,000 arrivals do, with %i who see people', (servers) => {
    const [arrivals, seen] = [3, 4]
    const expected = queueOf({ arrivals, seen, servers })
    const waited = meanWait(arrivals, seen / servers, servers)
    expect(expected.kind).toBe('settles')
    if (expected.kind === 'settles') expect(Math.abs(waited / expected.wait - 1)).toBeLessThan(0.03)
  })

  test('holds as many at once as come a year for as long as each stays', () => {
    expect(caseload(104, 13)).toBe(26)
  })
})

/** The mean wait of 400,000 who come at random and are seen in their order, by whoever is free first. */
function meanWait(arrivals: number, rate: number, servers: number): number {
  const random = randomFrom(3, `queue ${servers}`)
  const after = (mean: number) => -Math.log(1 - random()) * mean
  const free = Array.from({ length: servers }, () => 0)
  let [now, waited] = [0, 0]
  const people = 400_000
  for (let person = 0; person < people; person++) {
    now += after(1 / arrivals)
    const first = free.indexOf(Math.min(...free))
    const starts = Math.max(now, free[first]!)
    waited += starts - now
    free[first] = starts + after(1 / rate)
  }
  return waited / people
}
