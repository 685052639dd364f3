import { expect, test } from 'vitest'
import { answeredAt } from '../../src/domain/where-asked.ts'
import { stopOf } from '../../src/domain/walk.ts'
import { smallContent as content } from '../fixtures/small-content.ts'

const at = (id: string) => stopOf(content.questions.find((question) => question.id === id)!)

test.each([
  ['a question on its page', 'question', 'gap', at('gap')],
  ['a rung on the ladder, after the question that holds it', 'rung', 'share', { ...at('cover'), page: 'ladder' }],
  ['a fact that steers, at its own step', 'fact', 'steering', { ...at('gap'), page: 'fact', fact: 'steering' }],
  ['a fact at set-up, in focus', 'fact', 'saving', { page: 'setUp', step: 'facts', at: 'saving' }],
  ['a fact beside its question, in focus', 'fact', 'beside', { ...at('gap'), at: 'beside' }],
] as const)('%s is where it is answered', (_, kind, id, stop) => {
  const beside = { ...content.facts[0]!, id: 'beside', askedWith: 'gap' }
  const facts = [...content.facts, beside, { ...beside, id: 'steering', steers: true as const }]
  expect(answeredAt({ kind, id }, { ...content, facts })).toEqual(stop)
})
