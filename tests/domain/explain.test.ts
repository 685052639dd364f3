import { describe, expect, test } from 'vitest'
import { isHolding, rungStoodOn } from '../../src/domain/explain.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { anAssessment, type Given, type Levels } from '../fixtures/assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'

const content = {
  ...smallContent,
  ladder: [
    { id: 'fill', name: 'Fill', ask: '', route: 'existing-roles', forms: ['swap'] },
    { id: 'share', name: 'Share', ask: '', route: 'existing-roles', forms: ['redescribe'] },
    { id: 'extend', name: 'Extend', ask: '', route: 'existing-roles' },
    { id: 'team', name: 'Team', ask: '', route: 'team-or-pathway' },
    { id: 'role', name: 'Role', ask: '', route: 'new-role' },
  ],
} as const satisfies typeof smallContent

const sound: Levels = { gap: 2, users: 2, cover: 2, novelty: 2, leaders: 2, trust: 2, remit: 3, workload: 2, money: 3 }
const recommended = (given: Given) => recommend(anAssessment(given, content), content)
const stoodOn = (given: Given) => rungStoodOn(recommended(given), content)

describe('the rung that a recommendation stands on', () => {
  test('is that of its first form, where a rung names it', () => {
    expect(stoodOn({ levels: { ...sound, novelty: 1 } })).toBe('share')
  })

  test('is the last rung of its route, where no rung names its first form', () => {
    expect(stoodOn({ levels: sound, facts: { 'gap-kind': 'know-how' } })).toBe('extend')
    expect(stoodOn({ levels: sound, facts: { 'gap-kind': 'joining-up' } })).toBe('team')
  })

  test('is the new role for a trial of one too', () => {
    expect(stoodOn({ levels: { ...sound, novelty: 3 }, facts: { 'gap-kind': 'know-how' } })).toBe('role')
  })

  test('is the last rung of all, where its route has none', () => {
    const lower = { ladder: content.ladder.filter(({ id }) => id !== 'role') }
    expect(rungStoodOn(recommended({ levels: { ...sound, novelty: 3 } }), lower)).toBe('team')
  })

  test('is that of the direction while the outcome holds off', () => {
    expect(stoodOn({ levels: { ...sound, gap: [2, 0] }, facts: { 'gap-kind': 'joining-up' } })).toBe('team')
    expect(stoodOn({ levels: { ...sound, leaders: 0, money: 0, remit: 0 }, facts: { 'gap-kind': 'joining-up' } })).toBe(
      'team',
    )
  })
})

test('the two readings do not part on an answer that holds in both', () => {
  const { partOn } = recommended({ levels: { ...sound, cover: [2, 0] }, facts: { 'gap-kind': 'joining-up' } })
  expect(partOn).toEqual(['cover'])
})

test.each([
  ['need-not-demonstrated', true],
  ['fundamentals-first', true],
  ['existing-roles', false],
  ['team-or-pathway', false],
  ['new-role', false],
] as const)('an outcome holds off where nothing changes yet: %s %s', (outcome, holding) => {
  expect(isHolding(outcome)).toBe(holding)
})
