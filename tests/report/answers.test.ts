import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { answerAt } from '../../src/report/answers.ts'
import { tellingOf } from '../../src/report/telling.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'
import { en } from '../fixtures/every-word.ts'

const { answers } = en.report
const knownOf = (kind: 'fact' | 'rung', id: string, given: Given) =>
  answerAt({ kind, id }, tellingOf(recommended(anAssessment(given, content), content)))!.known

describe('not answered, not known and not decided are told apart', () => {
  test.each([
    [undefined, answers.none.known],
    ['undecided', answers.undecided.known],
    ['one', content.facts.find(({ id }) => id === 'post-holders')!.options[0]!.say],
  ])('of a fact: %s', (chosen, known) => {
    expect(knownOf('fact', 'post-holders', { facts: chosen ? { 'post-holders': chosen } : {} })).toBe(known)
  })

  test.each([
    [undefined, answers.none.known],
    ['unknown', answers.unknown.known],
    [1, en.ladder.looked[1]],
  ] as const)('of a rung of the ladder: %s', (looked, known) => {
    expect(
      knownOf('rung', 'fill-vacancies', { ladder: looked === undefined ? {} : { 'fill-vacancies': looked } }),
    ).toBe(known)
  })
})
