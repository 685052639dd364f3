import { describe, expect, test } from 'vitest'
import type { Clause } from '../../src/domain/clause.ts'
import type { Content } from '../../src/domain/content.ts'
import { toldAs, warnings } from '../../src/domain/warnings.ts'
import { aReading } from '../fixtures/readings.ts'
import { smallContent } from '../fixtures/small-content.ts'

const fired = (given: Parameters<typeof aReading>[0], content: Content = smallContent) =>
  warnings(aReading(given), content)
const ids = (given: Parameters<typeof aReading>[0], content?: Content) => fired(given, content).map(({ id }) => id)

/** The small content, with other rules for some of its watch-outs. */
const withRules = (rules: Readonly<Record<string, Clause>>): Content => ({
  ...smallContent,
  watchOuts: smallContent.watchOuts.map((one) => ({ ...one, when: rules[one.id] ?? one.when })),
})

describe('watch-outs', () => {
  test('fire on what is only said', () => {
    expect(fired({ levels: { remit: [1, 0] } }).map(({ id, firmness }) => [id, firmness])).toEqual([
      ['vague-remit', 0],
      ['two-masters', 0],
    ])
  })

  test('are fired by no unknown', () => {
    expect(ids({ levels: { remit: 'unknown', money: 'unknown', cover: 'not-applicable' } })).toEqual([])
    expect(ids({})).toEqual([])
  })

  test('are silent where somebody has said what their words contradict, and not where that is unknown', () => {
    const content = {
      ...smallContent,
      watchOuts: [{ ...smallContent.watchOuts[0]!, unless: { question: 'cover', atLeast: 2 } as const }],
    }
    expect(ids({ levels: { money: 1, cover: [2, 0] } }, content)).toEqual([])
    expect(ids({ levels: { money: 1, cover: 1 } }, content)).toHaveLength(1)
    expect(ids({ levels: { money: 1, cover: 'unknown' } }, content)).toHaveLength(1)
    expect(ids({ levels: { money: 1 } }, content)).toHaveLength(1)
  })

  test('that are equally particular take turns by consequence: people, law, route, money, learning, and again', () => {
    const facts = { 'parked-title': ['yes'] }
    expect(ids({ levels: { money: 1, cover: 1, trust: 1, remit: 1 }, facts })).toEqual([
      'vague-remit',
      'no-rules',
      'title-first',
      'short-money',
      'no-before-measure',
      'two-masters',
      'low-trust',
    ])
  })

  test('that more circumstances of this case set off come first, whatever their consequence', () => {
    const facts = { form: ['join-up'], saving: ['hoped'] }
    const saving = {
      all: [
        { fact: 'saving', is: 'hoped' },
        { fact: 'form', is: 'join-up' },
      ],
    } as const
    const content = withRules({ 'short-money': saving })
    expect(ids({ levels: { remit: 1 }, facts }, content)).toEqual([
      'short-money',
      'team-form',
      'vague-remit',
      'two-masters',
    ])
  })

  test('that are told before all else lead, however little of this case sets them off', () => {
    const content = {
      ...smallContent,
      watchOuts: smallContent.watchOuts.map((one) =>
        one.id === 'short-money' ? { ...one, beforeAll: true as const } : one,
      ),
    }
    const facts = { form: ['join-up'] }
    const [first, ...others] = fired({ levels: { money: 1, remit: 1 }, facts }, content)
    expect(first!.id).toBe('short-money')
    expect(others.map(({ id }) => id)).toEqual(['team-form', 'vague-remit', 'two-masters', 'no-before-measure'])
  })

  test('are more particular for what is there, and not for what is merely not in place', () => {
    const there = { question: 'reach', atLeast: 3 } as const
    const content = withRules({
      'short-money': { all: [there, { question: 'money', atMost: 1 }] },
      'two-masters': {
        all: [
          { question: 'remit', atMost: 1 },
          { question: 'trust', atMost: 1 },
        ],
      },
    })
    const levels = { reach: 3, money: 1, remit: 1, trust: 1 } as const
    expect(ids({ levels }, content)[0]).toBe('short-money')
    expect(ids({ levels: { ...levels, reach: 2 } }, content)).not.toContain('short-money')
  })

  test('are no more particular for what the decision works out, or for a title that was named', () => {
    const facts = { 'parked-title': ['yes'], considering: ['new-role'] }
    expect(ids({ levels: { remit: 1 }, facts })).toEqual(['vague-remit', 'title-first', 'two-masters', 'role-in-mind'])
  })

  test('of equal consequence come by how firmly the trigger is known', () => {
    expect(ids({ levels: { remit: [1, 1], trust: [1, 3] } })).toEqual(['low-trust', 'vague-remit', 'two-masters'])
    expect(ids({ levels: { remit: [1, 3], trust: [1, 1] } })).toEqual(['vague-remit', 'two-masters', 'low-trust'])
  })

  test('of equal firmness keep the order of the content', () => {
    expect(ids({ levels: { remit: 1 } })).toEqual(['vague-remit', 'two-masters'])
  })

  test('are as firm as the weakest answer that set them off; a plain fact counts as backed up', () => {
    const rule = {
      all: [
        { question: 'a', atMost: 1 },
        { question: 'b', atMost: 1 },
      ],
    } as const
    const content = { ...smallContent, watchOuts: [{ ...smallContent.watchOuts[0]!, when: rule }] }
    expect(fired({ levels: { a: [1, 3], b: [1, 2] } }, content)[0]!.firmness).toBe(2)
    expect(fired({ levels: { a: [1, 1], b: [1, 3] } }, content)[0]!.firmness).toBe(1)
    expect(fired({ facts: { 'parked-title': ['yes'] } })[0]!.firmness).toBe(3)
  })

  test('an answer that is absent where it should be known is not firm', () => {
    const content = {
      ...smallContent,
      watchOuts: [{ ...smallContent.watchOuts[0]!, when: { not: { question: 'a', assumed: true } } as const }],
    }
    expect(fired({}, content)[0]!.firmness).toBe(0)
  })
})

describe('a danger that is not known', () => {
  const hoped = { saving: ['hoped'] }
  const content: Content = {
    ...smallContent,
    watchOuts: smallContent.watchOuts.map((one) =>
      one.id === 'short-money'
        ? {
            ...one,
            when: {
              all: [
                { fact: 'saving', is: 'hoped' },
                { question: 'money', atMost: 1 },
              ],
            },
            unknown: {
              when: { fact: 'saving', is: 'hoped' },
              open: {
                any: [
                  { question: 'money', atMost: 1 },
                  { question: 'workload', atMost: 1 },
                ],
              },
              name: 'How long',
              say: 'Nobody has shown how long.',
            },
          }
        : one,
    ),
  }
  const told = (given: Parameters<typeof aReading>[0]) => {
    const found = fired(given, content).find(({ id }) => id === 'short-money')
    return found && { known: found.known, open: found.open.map(({ clause }) => clause) }
  }
  const [money, workload] = [
    { question: 'money', atMost: 1 },
    { question: 'workload', atMost: 1 },
  ]

  test.each([
    ['nobody answered', {}, [money, workload]],
    ['nobody knows', { money: 'unknown', workload: 'unknown' }, [money, workload]],
    ['one of them is known to be well', { money: 3 }, [workload]],
  ] as const)('is told beside a circumstance that is known, where %s', (_, levels, open) => {
    expect(told({ levels, facts: hoped })).toEqual({ known: false, open })
  })

  test('is told where it is only assumed that all is well, and not where that is said with a reason', () => {
    const levels = { money: [3, 0], workload: 3 } as const
    expect(told({ levels, facts: hoped, assumed: ['money'] })).toEqual({ known: false, open: [money] })
    expect(told({ levels: { ...levels, money: [3, 1] }, facts: hoped })).toBeUndefined()
  })

  test('is told as known where it is, be it only assumed', () => {
    expect(told({ levels: { money: [1, 0] }, facts: hoped, assumed: ['money'] })).toEqual({ known: true, open: [] })
  })

  test('is not told where the circumstance is not known, or is otherwise', () => {
    expect(told({})).toBeUndefined()
    expect(told({ facts: { saving: ['none'] } })).toBeUndefined()
    expect(fired({}, content)).toEqual([])
  })

  test('has words of its own, and no firmness', () => {
    const [warning] = fired({ facts: hoped }, content)
    const watchOut = content.watchOuts.find(({ id }) => id === warning!.id)!
    expect(warning!.firmness).toBe(0)
    expect(toldAs(warning!, watchOut)).toEqual({ name: 'How long', say: 'Nobody has shown how long.' })
    expect(toldAs({ ...warning!, known: true }, watchOut)).toEqual({ name: 'short-money', say: '' })
  })

  test('comes after a known one that is as particular, and before one that is less', () => {
    const facts = { ...hoped, form: ['join-up'] }
    expect(ids({ levels: { remit: 1 }, facts }, content)).toEqual([
      'team-form',
      'short-money',
      'vague-remit',
      'two-masters',
    ])
  })
})

test('what is so of most plans comes last of all', () => {
  const content = {
    ...smallContent,
    watchOuts: smallContent.watchOuts.map((one) =>
      one.id === 'vague-remit' ? { ...one, general: true as const } : one,
    ),
  }
  const given = { levels: { remit: 1, money: 1 } } as const
  expect(ids(given, content)).toHaveLength(4)
  expect(fired(given, content).at(-1)).toMatchObject({ id: 'vague-remit', general: true })
})
