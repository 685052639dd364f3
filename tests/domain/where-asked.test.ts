import { expect, test } from 'vitest'
import { answeredAt } from '../../src/domain/where-asked.ts'
import { stopOf } from '../../src/domain/walk.ts'
import { smallContent as content } from '../fixtures/small-content.ts'

const at = (id: string) => stopOf(content.questions.find((question) => question.id === id)!)

test.each([
  ['a question on its page', 'question', 'gap', at('gap')],
  ['a rung beside the question that holds the ladder', 'rung', 'share', at('cover')],
  ['a fact at set-up, in focus', 'fact', 'saving', { page: 'setUp', step: 'facts', at: 'saving' }],
  ['a fact beside its question, in focus', 'fact', 'beside', { ...at('gap'), at: 'beside' }],
] as const)('%s is where it is answered', (_, kind, id, stop) => {
  const facts = [...content.facts, { ...content.facts[0]!, id: 'beside', askedWith: 'gap' }]
  expect(answeredAt({ kind, id }, { ...content, facts })).toEqual(stop)
})
