import { describe, expect, it } from 'vitest'
import { measure } from '../../src/domain/grid/measured.ts'
import { gridTold } from '../../src/report/grid-told.ts'
import { comingHome, comingHomeAssessment } from '../fixtures/grid-records.ts'

describe('what is told of a grid', () => {
  const all = measure(comingHome)
  if (!all.ok) throw new Error('The grid was refused')
  const told = gridTold(comingHomeAssessment, comingHome, all.measured)

  it('has what is left for sure before what may be, the most of it first', () => {
    expect(told.left.slice(0, 3).map(({ always }) => always / 60)).toEqual([14, 6, 5])
    expect(told.left.map(({ always }) => always)).toEqual(told.left.map(({ always }) => always).sort((a, b) => b - a))
  })

  it('says of a course for whom it is, as two roles may have one of the same name', () => {
    expect(told.training).toContain('Medicines at home, for Support worker')
    expect(new Set(told.training).size).toBe(told.training.length)
  })
})
