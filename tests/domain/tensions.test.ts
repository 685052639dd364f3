import { describe, expect, test } from 'vitest'
import { tensionsIn } from '../../src/domain/tensions.ts'
import type { Clause, Content } from '../../src/domain/content.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'

const tension = (when: Clause): Content => ({
  ...smallContent,
  tensions: [{ ...smallContent.tensions[0]!, id: 'pulls', when }],
})
const restsOn = (when: Clause, given: Given) => {
  const content = tension(when)
  return tensionsIn(anAssessment(given, content), content).map((one) => one.restsOn)
}

describe('a tension', () => {
  test('names the answers that pull against each other', () => {
    const when = {
      all: [
        { question: 'gap', atLeast: 2 },
        { question: 'leaders', atMost: 1 },
      ],
    } as const
    expect(restsOn(when, { levels: { gap: [2, 2], leaders: [1, 1] } })).toEqual([
      [
        { kind: 'question', id: 'gap' },
        { kind: 'question', id: 'leaders' },
      ],
    ])
    expect(restsOn(when, { levels: { gap: [2, 2], leaders: [2, 1] } })).toEqual([])
    expect(restsOn(when, { levels: { gap: [2, 2], leaders: 'unknown' } })).toEqual([])
  })

  test('names a fact and a rung as well, and of either-or only what holds', () => {
    const when = {
      any: [
        { fact: 'saving', is: 'claimed' },
        { rung: 'share', atLeast: 1 },
        { question: 'money', atMost: 0 },
      ],
    } as const
    expect(restsOn(when, { facts: { saving: 'claimed' }, ladder: { share: 1 }, levels: { money: [3, 2] } })).toEqual([
      [
        { kind: 'fact', id: 'saving' },
        { kind: 'rung', id: 'share' },
      ],
    ])
  })

  test('names each answer once', () => {
    const when = {
      all: [
        { question: 'gap', atLeast: 1 },
        { question: 'gap', atMost: 2 },
      ],
    } as const
    expect(restsOn(when, { levels: { gap: [2, 2] } })).toEqual([[{ kind: 'question', id: 'gap' }]])
  })

  test('is none where it follows from the result alone, which nobody can change', () => {
    expect(restsOn({ fact: 'outcome', is: 'need-not-demonstrated' }, {})).toEqual([])
    expect(restsOn({ fact: 'parked-title', is: 'yes' }, { roleTitle: 'Navigator' })).toEqual([])
  })

  test('may lean on the result, and then names the answers only', () => {
    const when = {
      all: [
        { question: 'gap', atLeast: 1 },
        { fact: 'outcome', is: 'need-not-demonstrated' },
      ],
    } as const
    expect(restsOn(when, { levels: { gap: [2, 0] } })).toEqual([[{ kind: 'question', id: 'gap' }]])
  })
})
