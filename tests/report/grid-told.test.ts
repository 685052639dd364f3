import { describe, expect, it } from 'vitest'
import { measure } from '../../src/domain/grid/measured.ts'
import type { Grid } from '../../src/domain/grid/grid.ts'
import { grid as words } from '../../src/locales/en/grid.ts'
import { gridTold } from '../../src/report/grid-told.ts'
import { cells, gridOf, role, task } from '../domain/grid/small.ts'
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

const names = { gridTasks: {}, gridRoles: {}, gridCourses: {} }
const toldOf = (grid: Grid) => {
  const all = measure(grid)
  if (!all.ok) throw new Error('The grid was refused')
  return gridTold(names, grid, all.measured)
}
const rough = (low: number, likely: number, high: number) => ({ low, likely, high })

describe('what is not known of a grid', () => {
  const wide = gridOf({ tasks: [task('a', { minutes: rough(0, 600, 3000) }), task('b')], roles: [], cells: [] })

  it('has the likely hours before how far they may lie apart, and names the sizes to settle', () => {
    const { headline, sizes } = toldOf(wide)
    expect(headline).toBe(words.headlineAbout('11', words.between('1', '51')))
    expect(sizes).toBe(words.settle.sizes('a'))
    const sure = toldOf(gridOf({ tasks: [task('a')], roles: [], cells: [] }))
    expect([sure.headline, sure.sizes]).toEqual([words.headline('1'), undefined])
  })

  it('leaves open whether it is a job only where what is not known could turn that', () => {
    expect(toldOf(wide).verdict).toBe(words.verdictOpen(words.verdicts.scraps))
    const job = gridOf({ tasks: [task('a', { minutes: rough(60, 1200, 1300) })], roles: [], cells: [] })
    expect(toldOf(job).verdict).toBe(words.verdictOpen(words.verdicts['one-job']))
    const scraps = gridOf({ tasks: [task('a', { minutes: rough(60, 120, 180) })], roles: [], cells: [] })
    expect(toldOf(scraps).verdict).toBe(words.verdicts.scraps)
    // Twenty hours at the most, but of two times of the week that no one post can hold.
    const apart = gridOf({
      tasks: [task('a', { minutes: rough(60, 120, 600) }), task('b', { minutes: 600, times: ['night'] })],
      roles: [],
      cells: [],
    })
    expect(toldOf(apart).verdict).toBe(words.verdicts.scraps)
    const firm = gridOf({ tasks: [task('a', { minutes: rough(960, 1200, 1300) })], roles: [], cells: [] })
    expect(toldOf(firm).verdict).toBe(words.verdicts['one-job'])
  })

  it('does not say that nobody may do what nobody has said anything of', () => {
    const why = (isClosed: boolean) =>
      toldOf(gridOf({ tasks: [task('a', { isClosed })], roles: [role('r')], cells: [] })).why[0]!.say[0]
    expect(why(true)).toBe(words.left.nobody('a'))
    expect(why(false)).toBe(words.left.nobodyKnown('a'))
  })

  it('gives no hours of training that nobody gave', () => {
    const told = (courses: Grid['courses'], course?: string) =>
      toldOf(
        gridOf({
          tasks: [task('a')],
          roles: [role('r')],
          cells: [{ task: 'a', role: 'r', mark: 'training', ...(course && { course }) }],
          courses,
        }),
      ).training[0]
    expect(told([])).toBe(words.training.open(1, 1))
    expect(told([{ id: 'c', role: 'r', minutes: 0 }], 'c')).toBe(words.training.open(1, 1))
    expect(told([{ id: 'c', role: 'r', minutes: 90 }], 'c')).toBe(words.training.sum(1, 1, '1.5'))
  })

  it('is not told as safe with one away where no task is said to be of high risk', () => {
    const none = (risk: 'high' | 'medium') =>
      toldOf(gridOf({ tasks: [task('a', { risk })], roles: [role('r')], cells: cells('a r now') })).awayNone
    expect(none('high')).toBe(words.away.none)
    expect(none('medium')).toBe(words.away.noHigh)
  })
})

it('a part of many tasks names the first, and how many more there are', () => {
  const many = Array.from({ length: 8 }, (_, at) => task(`t${at}`))
  const all = many.map(({ id }) => `${id} r now`)
  const [part] = toldOf(gridOf({ tasks: many, roles: [role('r')], cells: cells(...all) })).why
  expect(part!.say[0]).toContain(words.left.others(3))
  expect(part!.say[0]).not.toContain('t7')
})
