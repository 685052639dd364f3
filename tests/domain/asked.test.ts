import { describe, expect, test } from 'vitest'
import { blankAnswer } from '../../src/domain/assessment.ts'
import { answerState, domainsAsked, questionsAsked, questionsIn, tally } from '../../src/domain/asked.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'
import { smallContent as content } from '../fixtures/small-content.ts'

const answered = (given: Given) => anAssessment(given, content)
const quick = answered({ depth: 'screen' })
const full = answered({})
const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id)

describe('the questions asked', () => {
  test('are all of them in full, and the screen questions in the quick look, in order', () => {
    expect(questionsAsked(content, full)).toEqual(content.questions)
    expect(ids(questionsAsked(content, quick))).toEqual(['gap', 'cover', 'leaders'])
  })

  test('are those of a domain', () => {
    expect(ids(questionsIn('system', content, full))).toEqual(['leaders', 'trust'])
    expect(ids(questionsIn('system', content, quick))).toEqual(['leaders'])
  })

  test('make up the domains that have any, in order', () => {
    expect(domainsAsked(content, full)).toEqual(['need', 'system', 'governance', 'funding'])
    expect(domainsAsked(content, quick)).toEqual(['need', 'system'])
  })
})

describe('an answer, from outside', () => {
  test.each([
    ['to-do', undefined],
    ['to-do', blankAnswer],
    ['not-known', { ...blankAnswer, level: 'unknown', basis: 2 }],
    ['not-applicable', { ...blankAnswer, level: 'not-applicable' }],
    ['assumed', { ...blankAnswer, level: 3 }],
    ['assumed', { ...blankAnswer, level: 3, basis: 0 }],
    ['answered', { ...blankAnswer, level: 0, basis: 1 }],
    ['to-do', { ...blankAnswer, byPlan: { 'new-role': { level: 2, basis: 1, evidence: [], note: '' } } }],
    ['assumed', { ...blankAnswer, level: 3, basis: 2, byPlan: { 'new-role': { basis: 0, evidence: [], note: '' } } }],
    ['answered', { ...blankAnswer, level: 3, basis: 2, byPlan: { 'new-role': { level: 0, evidence: [], note: '' } } }],
  ] as const)('is %s', (state, answer) => {
    expect(answerState(answer as never)).toBe(state)
  })

  test('is counted by its state', () => {
    const assessment = answered({
      levels: { gap: 2, users: 'unknown', cover: [1, 0], workload: 'not-applicable', remit: 3 },
    })
    expect(tally(content.questions, assessment)).toEqual({
      'to-do': 6,
      'not-known': 1,
      assumed: 1,
      answered: 2,
      'not-applicable': 1,
    })
  })
})
