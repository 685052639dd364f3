import { describe, expect, test } from 'vitest'
import { blankAction, blankThought } from '../../src/domain/assessment.ts'
import { aboutForm } from '../../src/domain/question-form.ts'
import { actionForm, evidenceForm, scenarioForm, thoughtForm, voiceForm } from '../../src/domain/record-forms.ts'
import { blankAssessment } from '../../src/domain/assessment.ts'

const evidence = { what: '', kind: 'trial', source: '', date: '', holder: '', link: '' }
const isComplete: Readonly<Record<string, (name: string) => boolean>> = {
  'what has to happen': (what) => actionForm.safeParse({ ...blankAction, what }).success,
  'the thought': (what) => thoughtForm.safeParse({ ...blankThought, what }).success,
  'the name of a scenario': (name) => scenarioForm.safeParse({ name, from: '' }).success,
  'the group': (group) =>
    voiceForm.safeParse({ group, organisation: '', kind: 'people', present: true, people: '', isAffected: true })
      .success,
  'what the evidence is': (what) => evidenceForm('2026-11-25').safeParse({ ...evidence, what }).success,
  'the name of the assessment': (title) =>
    aboutForm.safeParse({ ...blankAssessment('a', '2026-11-25T09:00:00.000Z').about.about, title }).success,
}

describe.each(Object.entries(isComplete))('a form that asks for %s', (_what, complete) => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \u00a0\t'],
    ['characters that nobody can see', '\u200b\u2800\u00ad\u3164\u202e'],
  ])('is not complete with %s in its place', (_name, text) => {
    expect(complete(text)).toBe(false)
  })

  test.each(['Home', 'بيت', '1', '-'])('is complete with %s', (text) => {
    expect(complete(text)).toBe(true)
  })
})

describe('the form of an evidence item', () => {
  const wrong = (given: Partial<typeof evidence>) =>
    evidenceForm('2026-11-25')
      .safeParse({ ...evidence, what: 'Audit', ...given })
      .error?.issues.map(({ path }) => path.join())

  test.each(['', '2025-12-31', '2026-11-25'])('takes the date “%s”: none, or not after today', (date) => {
    expect(wrong({ date })).toBeUndefined()
  })

  test.each(['2026-11-26', '2027-01-01', 'soon'])('does not take the date “%s”', (date) => {
    expect(new Set(wrong({ date }))).toEqual(new Set(['date']))
  })

  test('tells of a name that is missing together with the kind', () => {
    expect(wrong({ what: ' ', kind: '' })).toEqual(['what', 'kind'])
  })
})
