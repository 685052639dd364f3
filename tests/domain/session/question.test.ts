import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ordered, orders, throwsAway, type Standing } from '../../../src/domain/session/question.ts'
import { counted, peopleIn } from '../../../src/domain/session/tally.ts'

const histories = fc.array(fc.constantFrom(...orders), { maxLength: 30 })

describe('a question of a sitting', () => {
  it('is shown only where it was closed, and a new round begins blind', () => {
    fc.assert(
      fc.property(histories, (given) => {
        let at: Standing = { stage: 'waiting', round: 1 }
        for (const order of given) {
          const next = ordered(at, order)
          if (!next) continue
          if (next.stage === 'shown') expect([at.stage, order]).toEqual(['closed', 'show'])
          if (next.round !== at.round)
            expect([next.stage, order, throwsAway(order)]).toEqual(['answering', 'again', true])
          at = next
        }
      }),
    )
  })

  it('may be closed and opened again before it is shown, and never after', () => {
    expect(ordered({ stage: 'closed', round: 2 }, 'reopen')).toEqual({ stage: 'answering', round: 2 })
    expect(ordered({ stage: 'shown', round: 2 }, 'reopen')).toBeUndefined()
    expect(ordered({ stage: 'answering', round: 2 }, 'show')).toBeUndefined()
  })
})

describe('a tally', () => {
  it('holds as many people as were counted, and takes none below nobody', () => {
    const one = counted({}, 'nurses', 'unknown')
    expect(one).toEqual({ nurses: [0, 0, 0, 0, 1] })
    expect(counted(counted(one, 'nurses', 2), 'nurses', 'unknown', -1)).toEqual({ nurses: [0, 0, 1, 0, 0] })
    expect(peopleIn(counted({}, 'nurses', 0, -1)['nurses']!)).toBe(0)
  })
})
