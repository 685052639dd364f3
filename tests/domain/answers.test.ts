import { describe, expect, test } from 'vitest'
import { answerIn, answersIn, answerWith, factWith, saysNothing } from '../../src/domain/answers.ts'
import { byPlanWith, chosenIn, factWithPlan } from '../../src/domain/answers-by-plan.ts'
import { blankAnswer } from '../../src/domain/assessment.ts'
import { smallContent } from '../fixtures/small-content.ts'

const [gap] = smallContent.questions
const question = gap!
const reworded = { ...question, ask: 'Asked in new words?' }

describe('an answer given anew', () => {
  test('keeps the question and the level in the words they were put in, and the version of the content', () => {
    expect(answerWith(undefined, question, '1', { level: 2, basis: 1 })).toEqual({
      ...blankAnswer,
      level: 2,
      basis: 1,
      asked: { ask: 'What of gap?', said: 'Some gap', content: '1' },
    })
  })

  test('keeps the words of its day while only a note or its evidence changes', () => {
    const earlier = answerWith(undefined, question, '1', { level: 2 })
    expect(answerWith(earlier, reworded, '2', { note: 'Seen again' })).toEqual({ ...earlier, note: 'Seen again' })
  })

  test('takes the words of today where the level is given anew', () => {
    const earlier = answerWith(undefined, question, '1', { level: 2, note: 'Kept' })
    expect(answerWith(earlier, reworded, '2', { level: 'unknown' })).toEqual({
      ...earlier,
      level: 'unknown',
      asked: { ask: 'Asked in new words?', said: '', content: '2' },
    })
  })

  test('leaves the earlier answer alone', () => {
    const earlier = answerWith(undefined, question, '1', { level: 2 })
    const was = structuredClone(earlier)
    answerWith(earlier, question, '1', { level: 3 })
    expect(earlier).toEqual(was)
  })
})

describe('an answer', () => {
  test('says nothing while all of it is empty', () => {
    expect(saysNothing(blankAnswer)).toBe(true)
    expect(
      saysNothing({ ...blankAnswer, reason: 'Left from before', asked: { ask: 'Old', said: '', content: '1' } }),
    ).toBe(true)
  })

  test.each([
    ['a level', { level: 0 }],
    ['"we do not know"', { level: 'unknown' }],
    ['a basis', { basis: 0 }],
    ['a note', { note: 'Ask the council' }],
    ['evidence', { evidence: ['audit'] }],
    ['a voice', { voices: ['nurses'] }],
    ['someone to confirm it', { confirmedBy: ['people'] }],
    ['what a voice said', { recordedBefore: { nurses: 'unknown' } }],
    ['evidence and the voice it came from', { evidence: ['audit'], voices: ['nurses'] }],
    ['a voice and someone to confirm it', { voices: ['nurses'], confirmedBy: ['people'] }],
    ['someone to confirm what a voice said', { confirmedBy: ['people'], recordedBefore: { nurses: 2 } }],
  ] as const)('says something with %s', (_what, given) => {
    expect(saysNothing({ ...blankAnswer, ...(given as object) })).toBe(false)
  })
})

describe('an answer that differs by plan', () => {
  const all = answerWith(undefined, question, '1', { level: 3, basis: 2, evidence: ['audit'], note: 'For all' })

  test('begins for a plan as what counted for it, without the note, and changes no other', () => {
    const byPlan = byPlanWith(all, 'new-role', { level: 0 })
    expect(byPlan).toEqual({ 'new-role': { level: 0, basis: 2, evidence: ['audit'], note: '' } })
    const again = byPlanWith({ ...all, level: 1, byPlan }, 'new-role', { note: 'Nobody asked' })
    expect(again['new-role']).toEqual({ level: 0, basis: 2, evidence: ['audit'], note: 'Nobody asked' })
  })

  test('stays so when the answer for all changes', () => {
    const given = answerWith({ ...all, byPlan: byPlanWith(all, 'new-role', { level: 0 }) }, question, '1', { level: 2 })
    expect(answersIn(given).map(({ level }) => level)).toEqual([2, 2, 0])
    expect(answerIn(given, 'new-role')).toMatchObject({ level: 0, byPlan: {} })
  })

  test('counts once where it is the same for all', () => {
    expect(answersIn(all)).toEqual([all])
  })
})

test('a fact is chosen otherwise for one plan, and keeps that when it is chosen anew for all', () => {
  const fact = factWithPlan(factWith(undefined, ['one']), 'team-or-pathway', [])
  expect([chosenIn(fact, 'team-or-pathway'), chosenIn(fact, 'new-role')]).toEqual([[], ['one']])
  expect(factWith(fact, ['two'])).toEqual({ chosen: ['two'], byPlan: { 'team-or-pathway': [] } })
})
