import { describe, expect, test } from 'vitest'
import { answerForm } from '../../src/domain/question-form.ts'
import { smallContent } from '../fixtures/small-content.ts'

const [gap] = smallContent.questions
const trust = smallContent.questions.find(({ byVoice }) => byVoice)!
const empty = { level: null, basis: null, reason: '', note: '' }

/** What keeps a form from being complete: where, and why. */
function problems(given: Partial<Record<keyof typeof empty, string | null>>, question = gap!) {
  const parsed = answerForm(question).safeParse({ ...empty, ...given })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join(), message])
}

describe('the form of a question', () => {
  test.each([
    ['a level and how it is known', { level: '2', basis: '0' }],
    ['known to be absent', { level: '0', basis: '3' }],
    ['not known, which asks for no basis', { level: 'unknown' }],
    ['does not apply, with a reason', { level: 'not-applicable', reason: 'Nobody brokers' }],
  ])('is complete with %s', (_what, given) => {
    expect(problems(given)).toEqual([])
  })

  test.each([
    ['without a level', {}, [['level', 'level']]],
    ['where nobody says how it is known', { level: '3' }, [['basis', 'basis']]],
    ['where the reason is only spaces', { level: 'not-applicable', reason: '  ' }, [['reason', 'reason']]],
    ['where the note is too long to keep', { level: 'unknown', note: 'a'.repeat(5001) }, [['note', 'long']]],
    ['where the reason is too long to keep', { level: 'unknown', reason: 'a'.repeat(5001) }, [['reason', 'long']]],
  ])('is not complete %s', (_where, given, expected) => {
    expect(problems(given)).toEqual(expected)
  })

  test('keeps a note of the longest length', () => {
    expect(problems({ level: 'unknown', note: 'a'.repeat(5000) })).toEqual([])
  })

  test('asks for no level of its own where each voice gives one', () => {
    expect(problems({}, trust)).toEqual([])
    expect(problems({ level: '2' }, trust)).toEqual([['basis', 'basis']])
  })
})
