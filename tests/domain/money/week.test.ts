import { expect, test } from 'vitest'
import { assumed } from '../../../src/domain/money/left-out.ts'
import { numbersOf } from '../../../src/domain/money/numbers.ts'
import { roomOf, weekOf } from '../../../src/domain/money/week.ts'
import { figure, money, plan, post, settings } from './make.ts'

const full = {
  posts: figure(2),
  hours: figure(40),
  away: figure(0.2),
  cover: figure(0),
  supervised: figure(1),
  meetings: figure(3),
  unseen: figure(0.1),
  contact: figure(30),
  road: figure(20),
  records: figure(10),
  contacts: figure(5),
}
const ofCases = (figures: Parameters<typeof post>[0]) => post(figures, { holdsCases: true })
const weekWith = (figures: Parameters<typeof post>[0]) =>
  weekOf(numbersOf(plan([ofCases(figures)]), settings(), 'said').posts[0]!.numbers)
const roomWith = (...lines: Parameters<typeof plan>[0]) => roomOf(numbersOf(plan(lines), settings(), 'said'))

test('a week of 40 hours has half of it for people, road and records', () => {
  // There 32 h. Supervision 0.8 and meetings 2.4 in the weeks that one is there, unseen 3.2: 25.6 h are left, 25.6
  // contacts of an hour: half of it with the person, a third on the road, a sixth for records. 2 × 25.6 × 52 ÷ 5 people.
  const { room, ...week } = weekWith(full)
  for (const [name, hours] of Object.entries({
    paid: 40,
    away: 8,
    supervised: 0.8,
    meetings: 2.4,
    unseen: 3.2,
    road: 25.6 / 3,
    records: 25.6 / 6,
    withPeople: 12.8,
    contacts: 25.6,
  }))
    expect(week[name as keyof typeof week], name).toBeCloseTo(hours, 12)
  expect(room).toBeCloseTo(532.48, 9)
})

test('cover gives back the hours it pays for', () => {
  expect(weekWith({ ...full, cover: figure(0.5) }).away).toBeCloseTo(4, 12)
  expect(weekWith({ ...full, cover: figure(1) }).away).toBe(0)
})

test('a contact can be given as one whole; its parts come first where they are known', () => {
  const { contact: _contact, road: _road, records: _records, ...others } = full
  expect(weekWith({ ...others, minutes: figure(60) })).toMatchObject({
    withPeople: expect.closeTo(25.6, 12),
    road: 0,
    records: 0,
  })
  expect(weekWith({ ...full, minutes: figure(600) }).contacts).toBeCloseTo(25.6, 12)
})

test('duties that were not given are none, and named as assumed; all else that is missing leaves the room unknown', () => {
  const { supervised: _supervised, meetings: _meetings, ...short } = full
  expect(weekWith(short)).toMatchObject({ supervised: 0, meetings: 0 })
  expect(assumed(plan([ofCases(short)])).map(({ figure: name }) => name)).toEqual(['supervised', 'meetings'])
  expect(assumed(plan([post({})]))).toEqual([])
  for (const name of ['posts', 'hours', 'away', 'unseen', 'contact', 'road', 'records', 'contacts'] as const) {
    const { [name]: _gone, ...others } = full
    expect(weekWith(others).room, name).toBeNaN()
  }
})

test('more duties than hours leave nothing for people, and the week still adds up', () => {
  const { contacts, room, paid, ...parts } = weekWith({ ...full, meetings: figure(100), unseen: figure(1) })
  expect(contacts).toBeCloseTo(0, 12)
  expect(room).toBeCloseTo(0, 12)
  expect(Object.values(parts).reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(paid, 12)
})

test('a post of no hours has no room', () => {
  expect(weekWith({ ...full, hours: figure(0) }).room).toBe(0)
})

test('the room of a plan is that of the posts that see people, and has no end where none does', () => {
  expect(roomWith(ofCases(full), { ...ofCases(full), id: 'other' })).toBeCloseTo(2 * 532.48, 9)
  expect(roomWith(ofCases(full), post(full))).toBeCloseTo(532.48, 9)
  expect(roomWith(post(full), money({ amount: figure(1) }))).toBe(Infinity)
  const { contacts: _contacts, ...unknown } = full
  expect(roomWith(ofCases(full), ofCases(unknown))).toBeNaN()
})
