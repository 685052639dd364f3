import { expect, test } from 'vitest'
import { suggestedBeside } from '../../../src/content/grid/suggestions.ts'
import { content } from '../../../src/content/index.ts'
import type { Grid, Task } from '../../../src/domain/grid/grid.ts'
import { measure } from '../../../src/domain/grid/measured.ts'
import type { Partners, Rule } from '../../../src/domain/grid/suggest-rules.ts'
import { suggestions } from '../../../src/domain/grid/suggest.ts'
import { comingHome } from '../../fixtures/grid-records.ts'
import { cells, gridOf, role, task } from './small.ts'

const nobody: Partners = { health: [], care: [], named: [] }

function said(rule: Rule, grid: Grid, partners = nobody) {
  const all = measure(grid)
  if (!all.ok) throw new Error(JSON.stringify(all.faults))
  const one = suggestions(grid, all.measured, suggestedBeside, partners).find((suggestion) => suggestion.rule === rule)
  return one && { ...one.says, reason: one.reason }
}
const one = (mark: string, said: Partial<Task> = {}, minutes = 0) =>
  gridOf({
    tasks: [task('a', said)],
    roles: [role('r', { minutes: { weekday: minutes }, empty: { weekday: 60 } })],
    cells: cells(`a r ${mark}`),
    leftOut: ['fill-vacancies'],
  })

test('every question beside which something is suggested is one that is asked', () => {
  const asked = content.questions.map(({ id }) => id)
  for (const question of Object.values(suggestedBeside)) expect(asked).toContain(question)
})

test('who covers the work now is mapped as far as organisations and rows go', () => {
  const here = { tasks: [task('a')], roles: [role('r', { organisation: 'ward' })], cells: cells('a r now') }
  const both = gridOf({ ...here, roles: [...here.roles, role('s', { organisation: 'council' })] })
  const partners = { health: ['ward'], care: ['council'], named: ['ward', 'council'] }
  expect(said('cover-mapped', gridOf(here), partners)).toEqual({ level: 1, reason: 'one-organisation' })
  expect(said('cover-mapped', both, partners)).toEqual({ level: 3, reason: 'every-partner' })
  expect(said('cover-mapped', both, { ...partners, named: [...partners.named, 'charity'] })).toEqual({
    level: 2,
    reason: 'health-and-care',
  })
  expect(said('cover-mapped', { ...both, tasks: [task('a', { isClosed: false })] }, partners)).toEqual({
    onlyFacts: true,
    reason: 'several-organisations',
  })
  expect(said('cover-mapped', { ...both, cells: cells('a r now', 'a s unknown') }, partners)).toEqual({
    level: 2,
    reason: 'health-and-care',
  })
})

test('work is new only if nobody holds, could hold or could learn what is always left', () => {
  expect(said('new-work', one('law'))).toEqual({ level: 3, reason: 'nobody-holds-it' })
  expect(said('new-work', one('now'))).toEqual({ level: 2, reason: 'held-now' })
  expect(said('new-work', one('could'))).toEqual({ onlyFacts: true, reason: 'some-held' })
  expect(said('new-work', one('now', {}, 60))).toBeUndefined()
})

test('skills are here, can be learnt, or are not', () => {
  expect(said('skills-present', one('law'))).toEqual({ level: 0, reason: 'no-cell' })
  expect(said('skills-present', one('training'))).toEqual({ level: 1, reason: 'with-training' })
  expect(said('skills-present', one('could'))).toEqual({ level: 2, reason: 'hours-used-up' })
  expect(said('skills-present', one('could', {}, 60))).toEqual({ level: 3, reason: 'none-left-on-share-skills' })
})

test('what nobody knows of who could is never a reason for a new role', () => {
  const open = { tasks: [task('a', { isClosed: false })], roles: [role('r'), role('s')] }
  for (const marks of [cells('a r law'), cells('a r law', 'a s unknown')])
    for (const rule of ['new-work', 'skills-present'] as const)
      expect(said(rule, gridOf({ ...open, cells: marks }))).toEqual({ onlyFacts: true, reason: 'cells-unknown' })
  expect(said('new-work', gridOf({ ...open, cells: cells('a r law', 'a s no') }))).toMatchObject({ level: 3 })
})

test('how many posts are empty has to be said before filling them changes nothing', () => {
  const filled = (...empty: readonly (object | undefined)[]) =>
    said(
      'fill-first',
      gridOf({
        tasks: [task('a', { minutes: 600 })],
        roles: empty.map((one, at) => role(`r${at}`, one && { empty: one })),
        cells: empty.map((_, at) => ({ task: 'a', role: `r${at}`, mark: 'now' })),
      }),
    )
  expect(filled(undefined, undefined)).toBeUndefined()
  expect(filled({ weekday: 0 }, undefined)).toBeUndefined()
  expect(filled({ weekday: 0 }, { weekday: 0 })).toEqual({ level: 3, reason: 'filled-changes-nothing' })
  expect(filled({ weekday: 60 }, undefined)).toEqual({ level: 2, reason: 'filled-in-part' })
})

test('the main reason is the one change that removes most, if one does', () => {
  const option = (grid: Grid) => {
    const found = said('skill-cause', grid)
    return found && 'option' in found ? found.option : undefined
  }
  expect(option(one('could', {}, 60))).toBe('no-remit')
  expect(option({ ...one('now'), leftOut: [] })).toBe('vacant')
  expect(option(one('could', { organisation: 'elsewhere' }, 60))).toBe('maldistributed')
  expect(option(one('rule', {}, 60))).toBe('blocked')
  expect(option(one('no-room', {}, 60))).toBe('no-time')
  expect(option(one('law', {}, 60))).toBeUndefined()
})

test('what would stop is named, or nothing is and all are full', () => {
  expect(said('headroom', one('now', { verdict: 'stop' }))).toEqual({ level: 2, reason: 'stopped-named' })
  expect(said('headroom', one('now', {}, 30))).toEqual({ level: 0, reason: 'all-full' })
  expect(said('headroom', one('now', {}, 60))).toBeUndefined()
})

test('a high-risk task that one person may do now rests on one', () => {
  const grid = (risk: Task['risk'], people: number) =>
    gridOf({ tasks: [task('a', { risk })], roles: [role('r', { people })], cells: cells('a r now') })
  expect(said('rests-on-one', grid('high', 1))).toEqual({ level: 1, reason: 'one-person' })
  expect(said('rests-on-one', grid('high', 2))).toBeUndefined()
  expect(said('rests-on-one', grid('low', 1))).toBeUndefined()
})

test('filling posts leaves none, leaves less or changes nothing', () => {
  const filled = (minutes: number, mark = 'now') => said('fill-first', { ...one(mark, { minutes }), leftOut: [] })
  expect(filled(60)).toEqual({ level: 0, reason: 'filled-leaves-none' })
  expect(filled(90)).toEqual({ level: 2, reason: 'filled-in-part' })
  expect(filled(60, 'law')).toEqual({ level: 3, reason: 'filled-changes-nothing' })
  expect(said('fill-first', one('now'))).toBeUndefined()
})

test('rules that bar somebody are told, and an unknown cell keeps the check open', () => {
  expect(said('barred-roles', one('rule'))).toEqual({ onlyFacts: true, reason: 'barred' })
  expect(said('barred-rules', one('law'))).toEqual({ onlyFacts: true, reason: 'barred' })
  expect(said('barred-rules', one('could'))).toBeUndefined()
  const open = gridOf({ tasks: [task('a')], roles: [role('r'), role('s')], cells: cells('a r law', 'a s unknown') })
  expect(said('barred-rules', open)).toEqual({ atMost: 2, reason: 'barred' })
})

test('delegated work without a supervisor or time for it is not safe', () => {
  for (const rule of ['supervision', 'delegation'] as const) {
    expect(said(rule, one('delegated'))).toEqual({ atMost: 1, reason: 'no-supervisor-or-time' })
    expect(said(rule, one('training'))).toBeUndefined()
  }
})

test('training starts from the tasks where each cell names its course', () => {
  const grid = { ...one('law'), courses: [{ id: 'c', role: 'r', minutes: 60 }] }
  const named: Grid = { ...grid, cells: [{ task: 'a', role: 'r', mark: 'training', course: 'c' }] }
  expect(said('training-need', named)).toEqual({ level: 2, reason: 'courses-named' })
  expect(said('training-need', one('training'))).toBeUndefined()
  expect(said('training-time', named)).toEqual({ onlyFacts: true, reason: 'least-training' })
  // Where nobody said how long it is, no hours are told of it.
  const unnamed = gridOf({ tasks: [task('a')], roles: [role('r')], cells: cells('a r training') })
  expect(said('training-time', unnamed)).toEqual({ onlyFacts: true, reason: 'least-training-open' })
})

test('only minutes that were counted corroborate, and sums are never a trial', () => {
  const all = measure(comingHome)
  if (!all.ok) throw new Error('refused')
  const told = suggestions(comingHome, all.measured, suggestedBeside, nobody)
  expect(told.find(({ rule }) => rule === 'rests-on-one')).toMatchObject({
    basis: 2,
    tasks: ['medicines-to-take-home'],
  })
  expect(told.find(({ rule }) => rule === 'new-work')).toMatchObject({ basis: 1 })
  expect(told.find(({ rule }) => rule === 'left-over')!.says).toEqual({
    leftOver: all.measured.ladder.likely.map(({ rung, left: { high, medium, low } }) => ({
      rung,
      minutes: high + medium + low,
    })),
  })
  expect(told.map(({ rule }) => rule)).toHaveLength(13)
})
