import { expect, it } from 'vitest'
import { counts } from '../../src/content/counts.ts'
import { walk } from '../../src/content/walk.ts'

it('the home page says how many questions each depth really asks', () => {
  expect(counts).toEqual({
    screen: walk.questions.filter(({ depth }) => depth === 'screen').length,
    full: walk.questions.length,
  })
})
