import { expect, test } from 'vitest'
import { blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import { setUpState } from '../../src/domain/set-up-state.ts'

const at = '2026-11-25T09:00:00.000Z'
const voice = (present: boolean) =>
  ({ group: 'Nurses', organisation: '', kind: 'front-line', present, people: '', isAffected: true }) as const
const named = { title: 'Home from hospital', people: 'Older people' }
const of = (about: object, more: Partial<Assessment> = {}) =>
  setUpState(
    { facts: [{ id: 'saving', askedWith: 'set-up', options: [] }] },
    { ...blankAssessment('one', at, about), ...more },
  )

test('set-up is not started while nothing is said, whatever was answered elsewhere', () => {
  expect(of({})).toBe('not-started')
  expect(of({ title: '  ' }, { facts: { 'gap-kind': { chosen: ['system'], byPlan: {} } } })).toBe('not-started')
})

test.each([
  ['a text', { budget: 'Council' }, {}],
  ['a group', {}, { voices: { one: voice(false) } }],
  ['a fact of its own', {}, { facts: { saving: { chosen: ['none'], byPlan: {} } } }],
  ['a name without anybody in the room', named, { voices: { one: voice(false) } }],
  ['a name without whom it is for', { title: 'Home' }, { voices: { one: voice(true) } }],
])('set-up is under way with %s', (_, about, more) => {
  expect(of(about, more)).toBe('under-way')
})

test('set-up is enough to start with a name, whom it is for, and somebody in the room; facts may stay unknown', () => {
  expect(of(named, { voices: { one: voice(true) } })).toBe('enough')
})

test('set-up is answered once every plain fact of its own is said too', () => {
  const facts = { saving: { chosen: ['none'], byPlan: {} } }
  expect(of(named, { voices: { one: voice(true) }, facts })).toBe('answered')
})
