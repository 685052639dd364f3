import { describe, expect, test } from 'vitest'
import { blankAssessment, longestLine } from '../../src/domain/assessment.ts'
import { aboutForm, answerForm } from '../../src/domain/question-form.ts'
import { voiceForm } from '../../src/domain/record-forms.ts'
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
    ['where nobody can see the reason', { level: 'not-applicable', reason: '\u200b\u3164' }, [['reason', 'reason']]],
    ['where the note is too long to keep', { level: 'unknown', note: 'a'.repeat(20_001) }, [['note', 'long']]],
    ['where the reason is too long to keep', { level: 'unknown', reason: 'a'.repeat(20_001) }, [['reason', 'long']]],
  ])('is not complete %s', (_where, given, expected) => {
    expect(problems(given)).toEqual(expected)
  })

  test('keeps a note of the longest length', () => {
    expect(problems({ level: 'unknown', note: 'a'.repeat(20_000) })).toEqual([])
  })

  test('asks for no level of its own where each voice gives one', () => {
    expect(problems({}, trust)).toEqual([])
    expect(problems({ level: '2' }, trust)).toEqual([['basis', 'basis']])
  })
})

describe('a form that asks for a name', () => {
  const { about } = blankAssessment('fixture', '2026-11-25T09:00:00.000Z').about
  const voice = { group: '', organisation: '', kind: 'people', present: true, people: '', isAffected: true }
  const isComplete = {
    'the title': (title: string) => aboutForm.safeParse({ ...about, title }).success,
    'the group': (group: string) => voiceForm.safeParse({ ...voice, group }).success,
  }

  test.each(Object.entries(isComplete))(
    'is not complete without %s, nor with what nobody can see in its place',
    (_name, complete) => {
      expect(['Home from hospital', '', '   ', '\u200b\u2800'].map(complete)).toEqual([true, false, false, false])
    },
  )

  test.each(Object.entries(isComplete))('takes %s up to the longest line', (_name, complete) => {
    expect([longestLine, longestLine + 1].map((length) => complete('a'.repeat(length)))).toEqual([true, false])
  })

  test('tells of the name together with what else is wrong', () => {
    const { error } = aboutForm.safeParse({ ...about, title: ' ', decideBy: 'soon' })
    expect(error!.issues.map(({ path }) => path.join())).toEqual(['title', 'decideBy'])
  })
})
