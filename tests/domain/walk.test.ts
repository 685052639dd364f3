import { describe, expect, test } from 'vitest'
import { blankAssessment } from '../../src/domain/assessment.ts'
import { factStop, ladderStop, mayEnter, onward, stepBeside, steps, type Stop } from '../../src/domain/walk.ts'
import { anAssessment, type Given } from '../fixtures/assessments.ts'
import { smallContent as content } from '../fixtures/small-content.ts'

const of = (given: Given) => anAssessment(given, content)
const quick = of({ depth: 'screen' })
const full = of({})
const alone = (one: typeof full): typeof full => ({
  ...one,
  voices: {},
  about: { about: { ...one.about.about, answering: 'alone' } },
})
const at = (id: string): Stop => {
  const { domain } = content.questions.find((question) => question.id === id)!
  return { page: 'question', domain, question: id }
}

describe('onward', () => {
  const blank = blankAssessment('one', '2026-11-25T09:00:00.000Z')
  const all = Object.fromEntries(content.questions.map(({ id }) => [id, 'unknown' as const]))
  const settling: Stop = { page: 'agenda', after: 'need', past: ['gap'] }

  test.each<readonly [string, Stop, Stop | undefined, typeof full]>([
    ['from the six domains to set-up, before anything is given', { page: 'hub' }, { page: 'setUp' }, blank],
    ['from the one page of a quick look to its first question', { page: 'setUp' }, at('gap'), quick],
    [
      'or to the first that nobody has touched',
      { page: 'setUp' },
      at('cover'),
      of({ depth: 'screen', levels: { gap: 2 } }),
    ],
    [
      'from a step a quick look can do without, on',
      { page: 'setUp', step: 'voices' },
      { page: 'setUp', step: 'facts' },
      quick,
    ],
    ['one alone past who is in the room', { page: 'setUp' }, { page: 'setUp', step: 'facts' }, alone(full)],
    ['one alone from a domain to the next, without a pause', at('novelty'), at('leaders'), alone(full)],
    ['and from a whole domain', { page: 'domain', domain: 'need' }, { page: 'domain', domain: 'system' }, alone(full)],
    ['and after the last to a look at all the answers', at('weather'), { page: 'checkAnswers' }, alone(full)],
    [
      'one alone from the last of a quick look to what it says',
      at('leaders'),
      { page: 'recommendation' },
      alone(quick),
    ],
    ['to the first question, once set-up is begun', { page: 'hub' }, at('gap'), full],
    [
      'to the first that nobody has touched',
      { page: 'hub' },
      at('cover'),
      of({ levels: { gap: 2, users: 'unknown' } }),
    ],
    [
      'to questions, where one is answered and set-up is not begun',
      { page: 'hub' },
      at('users'),
      {
        ...blank,
        about: { about: { ...blank.about.about, depth: 'full' } },
        answers: of({ levels: { gap: 1 } }).answers,
      },
    ],
    [
      'to a look at all the answers, once all have been touched',
      { page: 'hub' },
      { page: 'checkAnswers' },
      of({ levels: all }),
    ],
    ['from the first step of set-up to the next', { page: 'setUp' }, { page: 'setUp', step: 'voices' }, full],
    ['from a step to the next', { page: 'setUp', step: 'facts' }, { page: 'setUp', step: 'plans' }, full],
    ['from the last step to the six domains', { page: 'setUp', step: 'plans' }, { page: 'hub' }, full],
    ['from a question to the next of its domain, answered or not', at('gap'), at('users'), of({ levels: all })],
    ['past what the quick look does not ask', at('gap'), at('cover'), quick],
    ['from the last of a domain to a pause', at('novelty'), { page: 'agenda', after: 'need' }, full],
    ['from the last that the quick look asks', at('cover'), { page: 'agenda', after: 'need' }, quick],
    ['from a question that the quick look leaves out', at('weather'), { page: 'agenda', after: 'funding' }, quick],
    ['from a whole domain', { page: 'domain', domain: 'need' }, { page: 'agenda', after: 'need', whole: true }, full],
    ['from a pause to the next domain that has questions', { page: 'agenda', after: 'need' }, at('leaders'), full],
    [
      'to all of it, for those who answer whole domains',
      { page: 'agenda', after: 'need', whole: true },
      { page: 'domain', domain: 'system' },
      full,
    ],
    ['from a pause after the last domain', { page: 'agenda', after: 'funding' }, { page: 'checkAnswers' }, full],
    ['after the last that the quick look asks', { page: 'agenda', after: 'system' }, { page: 'checkAnswers' }, quick],
    [
      'after one that it does not ask, never back to one before',
      { page: 'agenda', after: 'skills' },
      at('leaders'),
      quick,
    ],
    ['after the last, which it does not ask', { page: 'agenda', after: 'funding' }, { page: 'checkAnswers' }, quick],
    ['from the agenda to what settles most', { page: 'agenda' }, { page: 'agenda', past: [] }, full],
    [
      'from an agenda that was followed to its end',
      { page: 'agenda', past: ['gap'] },
      { page: 'recommendation' },
      full,
    ],
    ['or on from the pause it began at', settling, at('leaders'), full],
    ['from all the answers', { page: 'checkAnswers', show: 'to-do' }, { page: 'recommendation' }, full],
    ['from the recommendation', { page: 'recommendation' }, { page: 'actions' }, full],
    ['nowhere from the end', { page: 'actions' }, undefined, full],
    ['nowhere from beside the way', { page: 'scenario', scenario: 's1' }, undefined, full],
    ['back, where one came for this alone', { ...at('gap'), from: settling }, settling, full],
    ['back from set-up too', { page: 'setUp', step: 'facts', from: { page: 'hub' } }, { page: 'hub' }, full],
  ])('leads %s', (_, here, there, assessment) => {
    expect(onward(content, assessment, here)).toEqual(there)
  })
})

describe('the step beside a question', () => {
  test('is the next one, whatever has been answered', () => {
    expect(stepBeside(content, of({ levels: { users: 2 } }), at('gap'), 1)).toEqual(at('users'))
    expect(stepBeside(content, full, at('users'), -1)).toEqual(at('gap'))
    expect(stepBeside(content, quick, at('gap'), 1)).toEqual(at('cover'))
  })

  test('is none at either end, and none for a question that is not asked', () => {
    expect(stepBeside(content, full, at('gap'), -1)).toBeUndefined()
    expect(stepBeside(content, full, at('weather'), 1)).toBeUndefined()
    expect(stepBeside(content, quick, at('users'), 1)).toBeUndefined()
  })
})

describe('what steers the result, and the ladder', () => {
  const [gap, cover] = [
    content.questions.find(({ id }) => id === 'gap')!,
    content.questions.find(({ id }) => id === 'cover')!,
  ]
  const asked = {
    ...content,
    questions: content.questions.map((one) => (one === cover ? { ...one, holdsLadder: true as const } : one)),
    facts: [
      { id: 'kind', askedWith: 'gap', steers: true as const, short: 'Kind', options: [] },
      { id: 'plain', askedWith: 'gap', options: [] },
    ],
  }
  const [kind, ladder] = [factStop(gap, 'kind'), ladderStop(cover)]

  test('are steps of their own, after the question they are asked with; a plain fact is none', () => {
    const all = steps(asked, full)
    expect(all.slice(0, 2)).toEqual([at('gap'), kind])
    expect(all.slice(all.findIndex(({ question }) => question === 'cover')).slice(0, 2)).toEqual([at('cover'), ladder])
    expect(steps(asked, quick).filter(({ page }) => page === 'ladder')).toEqual([])
    expect(onward(asked, quick, at('gap'))).toEqual(kind)
    expect(onward(asked, quick, kind)).toEqual(at('cover'))
    expect(stepBeside(asked, full, ladder, -1)).toEqual(at('cover'))
  })

  test('may be entered where there is such a step, and nowhere else', () => {
    expect([kind, ladder].map((stop) => mayEnter(asked, quick, stop))).toEqual([true, true])
    const none: readonly Stop[] = [
      factStop(gap, 'plain'),
      factStop(cover, 'kind'),
      ladderStop(gap),
      { ...kind, domain: 'funding' },
    ]
    expect(none.map((stop) => mayEnter(asked, quick, stop))).toEqual([false, false, false, false])
  })
})

describe('what may be entered', () => {
  test.each<readonly [string, Stop, typeof full]>([
    ['the six domains', { page: 'hub' }, full],
    ['a question', at('gap'), full],
    ['one that the quick look leaves out, whose answer is kept', at('users'), quick],
    ['a domain', { page: 'domain', domain: 'need' }, quick],
    ['the recommendation, before anything is answered', { page: 'recommendation' }, full],
  ])('is %s', (_, stop, assessment) => {
    expect(mayEnter(content, assessment, stop)).toBe(true)
  })

  test.each<readonly [string, Stop]>([
    ['a domain of which the quick look asks nothing', { page: 'domain', domain: 'governance' }],
    ['a question that there is not', { ...at('gap'), question: 'nowhere' }],
    ['a question in a domain that is not its own', { ...at('gap'), domain: 'funding' }],
  ])('is not %s', (_, stop) => {
    expect(mayEnter(content, quick, stop)).toBe(false)
  })
})
