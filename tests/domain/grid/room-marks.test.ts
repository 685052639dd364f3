import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/domain/changes.ts'
import { marks, type Mark } from '../../../src/domain/grid/grid.ts'
import {
  becomes,
  keepingEdits,
  roomMarked,
  weighed,
  type CellMarked,
  type Settled,
} from '../../../src/domain/grid/room-marks.ts'
import { aRole, aTask, comingHomeAssessment } from '../../fixtures/grid-records.ts'
import '../../../src/domain/records/late-kinds.ts'

const cell = (task: string, role: string, mark: Mark) => ({ task, role, mark, course: '', isDelegated: false })

const inGrid = {
  ...comingHomeAssessment,
  gridTasks: { bath: aTask({ name: 'Bathing' }), wound: aTask() },
  gridRoles: { nurses: aRole(), carers: aRole({ name: 'Carer' }) },
  gridCells: { 'bath-nurses': cell('bath', 'nurses', 'now'), 'wound-nurses': cell('wound', 'nurses', 'now') },
}

/** A row of counts, from who said what. */
const row = (...said: readonly Mark[]): number[] => marks.map((mark) => said.filter((one) => one === mark).length)
const task = (id: string, ...cells: readonly (readonly [role: string, counts: readonly number[]])[]) => ({
  id,
  cells: cells.map(([role, counts]) => ({ voices: [role], counts })),
})
const one = (...said: readonly Mark[]): CellMarked =>
  roomMarked([task('bath', ['carers', row(...said)])], inGrid).cells[0]!

describe('what a room marked', () => {
  it('is agreed where all of a role said the same, and stands beside what the grid has', () => {
    const { cells, gone } = roomMarked(
      [task('bath', ['nurses', row('could', 'could')], ['carers', row('now')]), { id: 'wound' }],
      inGrid,
    )
    expect(gone).toBe(0)
    expect(cells).toEqual([
      {
        id: 'bath-nurses',
        task: 'bath',
        role: 'nurses',
        said: [{ mark: 'could', people: 2 }],
        agreed: 'could',
        stands: 'now',
      },
      { id: 'bath-carers', task: 'bath', role: 'carers', said: [{ mark: 'now', people: 1 }], agreed: 'now' },
    ])
  })

  it.each<[readonly Mark[], Mark]>([
    [['now'], 'now'],
    [['law', 'law', 'law'], 'law'],
    [['unknown'], 'unknown'],
    [['now', 'could'], 'unknown'],
    [['now', 'now', 'now', 'no'], 'unknown'],
    [['now', 'unknown'], 'unknown'],
  ])('of %j comes %s: no majority decides, and who does not know says something different', (said, mark) => {
    expect(becomes(one(...said), {})).toBe(mark)
  })

  it('is settled by one of the marks that were given, and by no other', () => {
    expect(becomes(one('now', 'could'), { 'bath-carers': 'could' })).toBe('could')
    expect(becomes(one('now', 'could'), { 'bath-carers': 'training' })).toBe('unknown')
    expect(becomes(one('now'), { 'bath-carers': 'could' })).toBe('now')
  })

  it('leaves out what several roles are told together, what nobody marked, and what has left the grid', () => {
    const together = { id: 'bath', cells: [{ voices: ['nurses', 'carers'], counts: row('now') }] }
    expect(roomMarked([together, task('wound', ['nurses', row()])], inGrid)).toEqual({ cells: [], gone: 0 })
    const { cells, gone } = roomMarked(
      [task('gone', ['nurses', row('now')]), task('bath', ['gps', row('now')])],
      inGrid,
    )
    expect([cells, gone]).toEqual([[], 2])
  })

  it('is counted before it is kept', () => {
    const { cells } = roomMarked(
      [
        task('bath', ['nurses', row('could')], ['carers', row('now', 'could')]),
        task('wound', ['nurses', row('now')], ['carers', row('law')]),
      ],
      inGrid,
    )
    expect(weighed(cells, {})).toEqual({ all: 4, unsettled: 1, blank: 2, same: 1, other: 1 })
    expect(weighed(cells, { 'bath-carers': 'now' })).toMatchObject({ unsettled: 0, blank: 2 })
  })

  it('is kept cell by cell, with its course where one stands there, and nothing else changes', () => {
    const taught = {
      ...inGrid,
      gridCells: { 'bath-nurses': { ...cell('bath', 'nurses', 'training'), course: 'c1', isDelegated: true } },
    }
    const { cells } = roomMarked([task('bath', ['nurses', row('training')], ['carers', row('now', 'no')])], taught)
    const after = applyEdits(taught, keepingEdits(cells, {}, taught))
    expect(after.gridCells).toEqual({
      'bath-nurses': { ...cell('bath', 'nurses', 'training'), course: 'c1', isDelegated: true },
      'bath-carers': cell('bath', 'carers', 'unknown'),
    })
    expect({ ...after, gridCells: taught.gridCells }).toEqual(taught)
  })

  it('leaves out a task that was taken out of the grid while the marks were looked at', () => {
    const { cells } = roomMarked([task('bath', ['nurses', row('could')]), task('wound', ['nurses', row('no')])], inGrid)
    const without = { ...inGrid, gridTasks: { wound: aTask() } }
    expect(keepingEdits(cells, {}, without).map(({ id }) => id)).toEqual(['wound-nurses'])
  })

  it('never says that a role can where somebody of it did not say so, or who knew says less', () => {
    const anyMark = fc.constantFrom(...marks)
    const settling = fc.option(anyMark, { nil: undefined })
    fc.assert(
      fc.property(fc.array(anyMark, { minLength: 1, maxLength: 6 }), settling, fc.nat(5), (said, choice, at) => {
        const settled: Settled = choice ? { 'bath-carers': choice } : {}
        const became = becomes(one(...said), settled)
        if (became !== 'unknown') expect(said).toContain(became)
        if (became !== 'unknown' && choice === undefined) expect(new Set(said)).toEqual(new Set([became]))
        const less = said.map((mark, place) => (place === at % said.length ? ('unknown' as const) : mark))
        expect(['unknown', became]).toContain(becomes(one(...less), settled))
      }),
    )
  })
})
