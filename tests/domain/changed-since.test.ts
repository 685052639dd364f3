import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Answer, Assessment } from '../../src/domain/assessment.ts'
import { isOfAnEarlierVersion } from '../../src/domain/answers.ts'
import { changedSince } from '../../src/domain/changed-since.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { fromFile } from '../../src/storage/opened-file.ts'
import { anAssessment } from '../fixtures/assessments.ts'

const open = (file: string): Assessment => {
  const opened = fromFile(readFileSync(`tests/storage/files/${file}.needfirst.json`, 'utf8'))
  if (!opened.ok) throw new Error(`The real file ${file} cannot be opened`)
  return opened.assessment
}
const old = open('version-3')
const last = open('content-2026.12')

const first = content.questions[0]!
const answered = (asked: Partial<Answer['asked']>, version = content.version): Assessment => {
  const assessment = anAssessment({ levels: { [first.id]: 2 } }, content)
  const answer = assessment.answers[first.id]!
  return {
    ...assessment,
    answers: {
      [first.id]: { ...answer, asked: { ask: first.ask, said: first.levels[2], content: version, ...asked } },
    },
  }
}
const withVersions = (...versions: readonly string[]) => ({
  ...content,
  changed: versions.map((version) => ({ version, decision: [], warnings: [] })),
  version: versions[0]!,
})
const heard = (assessment: Assessment, of = content) =>
  changedSince(assessment, of)?.changed.map(({ version }) => version)

describe('what reads differently since some of this was answered', () => {
  test('is nothing where all of it was answered under these rules, or nothing was', () => {
    expect(changedSince(answered({}), content)).toBeUndefined()
    expect(changedSince(anAssessment({}, content), content)).toBeUndefined()
    expect(isOfAnEarlierVersion(answered({}), content.version)).toBe(false)
  })

  test('is what came with this version for a real file of the last one', () => {
    const [newest] = content.changed
    const { under, changed, reworded } = changedSince(last, content)!
    expect({ under, changed }).toEqual({ under: ['2026.12'], changed: [newest] })
    expect(reworded).toContain('n7-novelty')
    expect(reworded).not.toContain('n5-current-cover')
    expect(isOfAnEarlierVersion(last, content.version)).toBe(true)
  })

  test('is what came with both for a real file of the one before', () => {
    const { under, changed } = changedSince(old, content)!
    expect({ under, changed }).toEqual({ under: ['2026.11'], changed: content.changed })
    expect(content.changed.map(({ version }) => version)).toEqual(['2027.01', '2026.12'])
  })

  test('leaves what a real file came to as it was, but for what the new questions ask', () => {
    const { outcome, forms, strength, hangsBy, conditions } = recommend(last, content)
    expect({ outcome, form: forms[0]!.id, strength, hangsBy }).toEqual({
      outcome: 'new-role',
      form: 'support-worker',
      strength: 'proceed-when',
      hangsBy: expect.anything(),
    })
    expect(conditions.filter(({ from }) => from === 'presumed').map(({ id }) => id)).toEqual([
      'role-not-known-not-to-help',
      'nobody-could-take-the-role-in',
    ])
  })

  test('is what came after the earliest version an answer is of, and all of it after one that is not known', () => {
    const three = withVersions('3', '2', '1')
    expect(heard(answered({}, '3'), three)).toBeUndefined()
    expect(heard(answered({}, '2'), three)).toEqual(['3'])
    expect(heard(answered({}, '1'), three)).toEqual(['3', '2'])
    expect(heard(answered({}, 'a trial'), three)).toEqual(['3', '2', '1'])
    const mixed = answered({}, '2')
    const both = { ...mixed, answers: { ...mixed.answers, another: answered({}, '1').answers[first.id]! } }
    expect(changedSince(both, three)).toMatchObject({ under: ['1', '2'] })
    expect(heard(both, three)).toEqual(['3', '2'])
  })

  test('names the questions whose words are not those that were answered, and no others', () => {
    const reworded = (asked: Partial<Answer['asked']>) => changedSince(answered(asked, '2026.11'), content)?.reworded
    expect(reworded({})).toEqual([])
    expect(reworded({ ask: 'Asked otherwise?' })).toEqual([first.id])
    expect(reworded({ said: 'Said otherwise.' })).toEqual([first.id])
    expect(reworded({ ask: '', said: '' })).toEqual([])
  })

  test('leaves alone an answer that nobody knew, and one that is asked no more', () => {
    const { answers, ...rest } = answered({ said: '' }, '2026.11')
    const unknown = { ...answers[first.id]!, level: 'unknown' as const }
    const gone = { ...unknown, asked: { ask: 'Gone?', said: 'Gone.', content: '2026.11' } }
    expect(changedSince({ ...rest, answers: { [first.id]: unknown, gone } }, content)?.reworded).toEqual([])
  })
})
