import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Content } from '../../src/domain/content.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { answeredInFull } from '../bench/full-assessments.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'
import { anyAnswers } from './diagram/any-answers.ts'
import { chances } from './diagram/partly-answered.ts'

const none = { ...smallContent, forms: smallContent.forms.filter(({ route }) => route !== 'existing-roles') }
const noForm = (given: Given, of: Content = none) => recommend(anAssessment(given, smallContent), of).noForm
const sound = { gap: 2, users: 2, cover: 2, novelty: 2 } as const

describe('where no form fits', () => {
  test('nothing is said of it where one does', () => {
    expect(
      noForm({ levels: sound, facts: { 'gap-kind': 'know-how', 'skill-cause': 'absent' } }, smallContent),
    ).toBeUndefined()
  })

  test('the facts it turns on are named while they are not known', () => {
    expect(noForm({ levels: sound, facts: { 'gap-kind': 'know-how' } })?.waitsFor).toEqual(['skill-cause'])
    expect(noForm({ levels: sound })?.waitsFor).toEqual(['gap-kind', 'skill-cause'])
  })

  test('the next route that is open and has a form is named, once all that is known', () => {
    const facts = { 'gap-kind': 'know-how', 'skill-cause': 'absent' }
    expect(noForm({ levels: sound, facts })).toEqual({ waitsFor: [], next: 'team-or-pathway' })
    expect(noForm({ levels: { ...sound, cover: 0 }, facts })).toEqual({ waitsFor: [], next: undefined })
  })

  test('of the full content, nothing is offered without a form or a word on why', () => {
    const next = anyAnswers(content, chances(10), answeredInFull(content))
    let without = 0
    for (let left = 3_000; left > 0; left--) {
      const { forms, noForm, demonstrated } = recommend(next(), content)
      if (!demonstrated.offered) continue
      expect(forms.some(({ place }) => place === 'first')).toBe(noForm === undefined)
      if (noForm) without++
      expect(noForm?.waitsFor ?? []).not.toContain('gap-kind')
    }
    expect(without).toBeGreaterThan(0)
  })
})
