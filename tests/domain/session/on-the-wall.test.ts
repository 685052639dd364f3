import fc from 'fast-check'
import { expect, it } from 'vitest'
import { marksOnWall, onTheWall } from '../../../src/domain/session/on-the-wall.ts'
import type { RoundShown } from '../../../src/domain/session/sitting.ts'

const rounds: readonly RoundShown[] = [1, 2, 3].map((round) => ({
  round,
  how: 'hands',
  smallest: 5,
  cells: [{ voices: ['gps'], counts: [5, 0, 0, 0, round] }],
  notShown: 0,
}))

it('a wall has what was said of the round at hand once it is shown, and never before, nor of another round', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('waiting', 'answering', 'closed', 'shown'),
      fc.integer({ min: 1, max: 4 }),
      (stage, round) => {
        const told = onTheWall({ question: 'n1', at: 1, of: 2, stage, round, answered: 5, heads: undefined, rounds })
        expect(told.shown?.round).toBe(stage === 'shown' && round < 4 ? round : undefined)
        expect(JSON.stringify(told).includes('counts')).toBe(told.shown !== undefined)
      },
    ),
  )
})

it('a wall has what a room marked once it is shown, and before that no more than how far each role is', () => {
  const marked = { at: 1, of: 1, lines: [{ of: 'Nurse', say: 'does it now' }] }
  for (const stage of ['waiting', 'answering', 'closed', 'shown'] as const) {
    const told = marksOnWall({
      stage,
      tasks: 3,
      heads: 2,
      roles: [{ name: 'Nurse', reached: 2 }],
      shown: marked,
      phones: { address: '', code: '' },
    })
    expect(told.shown).toEqual(stage === 'shown' ? marked : undefined)
    expect(JSON.stringify(told).includes('does it now')).toBe(stage === 'shown')
  }
})
