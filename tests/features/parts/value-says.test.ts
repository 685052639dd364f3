import { expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import type { Value } from '../../../src/domain/diagram/values.ts'
import { recommended } from '../../../src/domain/recommend.ts'
import { valueSays } from '../../../src/features/parts/value-says.ts'
import { anAssessment } from '../../fixtures/assessments.ts'
import { en } from '../../fixtures/every-word.ts'

const made = recommended(anAssessment({}, content), content)
const [question, fact, rung] = [content.questions[0]!, content.facts[0]!, content.ladder[0]!]
const option = fact.options[0]!
const said = (kind: 'question' | 'fact' | 'rung', id: string, to: Value) =>
  valueSays({ kind, id, from: to, to, effort: 'decide', who: '' }, made)
const { notKnown } = en.recommendation.whatIf

test('an answer is said by the words of its level without their full stop, and how it is known', () => {
  const level = question.levels[1].replace(/\.$/, '')
  expect(said('question', question.id, { level: 1, basis: 2 })).toBe(`“${level}”, ${en.decision.basis[2]}`)
  expect(said('question', question.id, { level: 'not-applicable', basis: 0 })).toBe(`“${en.interview.notApplicable}”`)
  expect(said('question', question.id, { level: 'unknown', basis: 0 })).toBe(notKnown)
})

test('a fact is said by its options, a step by how far it was looked into', () => {
  expect(said('fact', fact.id, { chosen: [option.id] })).toBe(`“${option.say}”`)
  expect(said('fact', fact.id, { chosen: [] })).toBe(notKnown)
  expect(said('rung', rung.id, { looked: 3, isShown: true })).toBe(`“${en.ladder.looked[3]}”`)
  expect(said('rung', rung.id, { looked: 'unknown', isShown: false })).toBe(notKnown)
})
