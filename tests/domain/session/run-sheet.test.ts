import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, runSheet } from '../../../src/domain/session/run-sheet.ts'

const questions = Array.from({ length: 40 }, (_one, at) => `q${at}`)
const slots = (minutes: number, people: number, gone = 0) => runSheet(questions, { minutes, people, gone }).slots.length

describe('a run sheet', () => {
  it('makes about a dozen questions of a hundred minutes for ten people', () => {
    const sheet = runSheet(questions, { minutes: 100, people: 10, gone: 0 })
    expect(sheet.slots).toHaveLength(12)
    expect(new Set(sheet.slots.map(({ minutes }) => minutes))).toEqual(new Set([6]))
    expect(sheet).toMatchObject({ opening: 10, closing: 10, left: 28 })
  })

  it('counts people coming in as gone, whether they took that long or not', () => {
    expect(slots(100, 10, 5)).toBe(12)
    expect(slots(100, 10, 10)).toBe(12)
    expect(slots(100, 10, 17)).toBe(11)
  })

  it('asks fewer of more people, and of little time one', () => {
    expect(slots(100, 30)).toBe(6)
    expect(slots(15, 10)).toBe(1)
    expect(slots(1, 10)).toBe(1)
  })

  it('asks nothing more once the time is gone, and gives a question that fits no more than it takes', () => {
    expect(slots(100, 10, 88)).toBe(0)
    expect(slots(100, 10, 200)).toBe(0)
    const [one] = runSheet(['q'], { minutes: 100, people: 10, gone: 0 }).slots
    expect(one).toEqual({ question: 'q', minutes: 6 })
  })

  it('keeps within the time there is, in the order given; more time or fewer people never mean fewer questions', () => {
    const whole = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(whole(300), whole(300), whole(60), whole(40), (minutes, gone, people, many) => {
        const asked = questions.slice(0, many)
        const sheet = runSheet(asked, { minutes, gone, people })
        const left = minutes - gone
        if (sheet.slots.length > (gone === 0 ? 1 : 0)) expect(lengthOf(sheet)).toBeLessThanOrEqual(left)
        expect(sheet.slots.map(({ question }) => question)).toEqual(asked.slice(0, sheet.slots.length))
        expect(sheet.slots.length + sheet.left).toBe(many)
        const with10More = runSheet(asked, { minutes: minutes + 10, gone, people })
        expect(with10More.slots.length).toBeGreaterThanOrEqual(sheet.slots.length)
        const withOneLess = runSheet(asked, { minutes, gone, people: Math.max(0, people - 1) })
        expect(withOneLess.slots.length).toBeGreaterThanOrEqual(sheet.slots.length)
      }),
    )
  })
})
