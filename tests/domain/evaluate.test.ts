import { describe, expect, test } from 'vitest'
import type { Clause, Step, Verdict } from '../../src/domain/clause.ts'
import { deciding, evaluate, holds, leaves, questionsRead } from '../../src/domain/evaluate.ts'
import { aReading, says, threeWays } from '../fixtures/readings.ts'

const verdictOf = (clause: Clause, reading = threeWays) => evaluate(clause, reading).verdict
const q = 'gap'

describe('"at least" a level', () => {
  test.each<[Step | 'unknown' | 'not-applicable', Step, Verdict]>([
    [0, 1, 'fails'],
    [0, 3, 'fails'],
    [0, 0, 'holds'],
    [1, 1, 'holds'],
    [1, 2, 'open'],
    [2, 3, 'open'],
    [2, 2, 'holds'],
    [3, 1, 'holds'],
    ['unknown', 0, 'open'],
    ['unknown', 3, 'open'],
    ['not-applicable', 3, 'holds'],
  ])('a level of %s, asked for %i: %s', (level, atLeast, verdict) => {
    expect(verdictOf({ question: q, atLeast }, aReading({ levels: { [q]: level } }))).toBe(verdict)
  })

  test('is open where nobody has answered', () => {
    expect(verdictOf({ question: q, atLeast: 0 }, aReading({}))).toBe('open')
  })

  test.each<[Step | 'unknown' | 'not-applicable', Verdict]>([
    [1, 'fails'],
    [2, 'fails'],
    [3, 'holds'],
    ['unknown', 'open'],
    ['not-applicable', 'holds'],
  ])('a question that steers is known either way, once it is known: level %s, asked for 3, %s', (level, verdict) => {
    const reading = aReading({ levels: { [q]: level }, steers: [q] })
    expect(verdictOf({ question: q, atLeast: 3 }, reading)).toBe(verdict)
  })

  test.each<[Step, Step, Verdict]>([
    [0, 2, 'open'],
    [1, 2, 'open'],
    [2, 2, 'holds'],
    [3, 2, 'holds'],
    [2, 3, 'open'],
    [3, 3, 'holds'],
  ])('with a basis of %i, asked for %i: %s', (has, basis, verdict) => {
    const reading = aReading({ levels: { [q]: [2, has] } })
    expect(verdictOf({ question: q, atLeast: 2, basis }, reading)).toBe(verdict)
  })

  test('what is known to be absent fails, whatever the evidence', () => {
    expect(verdictOf({ question: q, atLeast: 2, basis: 2 }, aReading({ levels: { [q]: [0, 0] } }))).toBe('fails')
  })

  test('what does not apply asks for no evidence', () => {
    const reading = aReading({ levels: { [q]: 'not-applicable' } })
    expect(verdictOf({ question: q, atLeast: 2, basis: 3 }, reading)).toBe('holds')
  })
})

describe('trouble', () => {
  test.each<[Step | 'unknown' | 'not-applicable', Verdict, Verdict]>([
    [0, 'holds', 'fails'],
    [1, 'holds', 'holds'],
    [2, 'fails', 'holds'],
    [3, 'fails', 'fails'],
    ['unknown', 'open', 'open'],
    ['not-applicable', 'fails', 'fails'],
  ])('a level of %s: at most 1 %s, between 1 and 2 %s', (level, atMost, between) => {
    const reading = aReading({ levels: { [q]: level } })
    expect(verdictOf({ question: q, atMost: 1 }, reading)).toBe(atMost)
    expect(verdictOf({ question: q, between: [1, 2] }, reading)).toBe(between)
  })

  test('never holds of what nobody has answered', () => {
    expect(verdictOf({ question: q, atMost: 3 }, aReading({}))).toBe('open')
    expect(verdictOf({ question: q, between: [0, 3] }, aReading({}))).toBe('open')
    expect(verdictOf({ question: q, basisBelow: 3 }, aReading({}))).toBe('open')
  })

  test.each<[Step, Verdict]>([
    [1, 'holds'],
    [2, 'fails'],
    [3, 'fails'],
  ])('a basis of %i, asked whether it is below 2: %s', (basis, verdict) => {
    expect(verdictOf({ question: q, basisBelow: 2 }, aReading({ levels: { [q]: [3, basis] } }))).toBe(verdict)
  })

  test('a low basis of what does not apply is no trouble', () => {
    const reading = aReading({ levels: { [q]: ['not-applicable', 0] } })
    expect(verdictOf({ question: q, basisBelow: 3 }, reading)).toBe('fails')
  })

  test('an answer is assumed where nobody can say how we know, and not where nobody answered', () => {
    const clause: Clause = { question: q, assumed: true }
    expect(verdictOf(clause, aReading({ levels: { [q]: 2 }, assumed: [q] }))).toBe('holds')
    expect(verdictOf(clause, aReading({ levels: { [q]: 'unknown' }, assumed: [q] }))).toBe('holds')
    expect(verdictOf(clause, aReading({ levels: { [q]: 2 } }))).toBe('fails')
    expect(verdictOf(clause, aReading({}))).toBe('fails')
  })
})

describe('a fact', () => {
  test.each<[readonly string[] | undefined, string | string[], Verdict]>([
    [['a'], 'a', 'holds'],
    [['b'], 'a', 'fails'],
    [['b', 'a'], 'a', 'holds'],
    [['a'], ['a', 'b'], 'holds'],
    [['c'], ['a', 'b'], 'fails'],
    [['c', 'b'], ['a', 'b'], 'holds'],
    [[], 'a', 'open'],
    [undefined, ['a'], 'open'],
  ])('chosen %j, asked for %j: %s', (chosen, is, verdict) => {
    expect(verdictOf({ fact: 'kind', is }, aReading({ facts: chosen ? { kind: chosen } : {} }))).toBe(verdict)
  })
})

describe('a rung of the ladder', () => {
  test.each<[Step | undefined, Step, Verdict]>([
    [undefined, 2, 'open'],
    [0, 2, 'fails'],
    [1, 2, 'open'],
    [2, 2, 'holds'],
    [3, 2, 'holds'],
  ])('looked at to %s, asked for %i: %s', (looked, atLeast, verdict) => {
    const reading = aReading({ rungs: looked === undefined ? {} : { share: looked } })
    expect(verdictOf({ rung: 'share', atLeast }, reading)).toBe(verdict)
  })
})

const verdicts: readonly Verdict[] = ['holds', 'open', 'fails']
const triples = verdicts.flatMap((a) => verdicts.flatMap((b) => verdicts.map((c) => [a, b, c] as const)))

/** Every way the open parts could come out. */
const completions = (parts: readonly Verdict[]): boolean[][] =>
  parts.reduce<boolean[][]>(
    (ways, part) =>
      ways.flatMap((way) => (part === 'open' ? [true, false] : [part === 'holds']).map((is) => [...way, is])),
    [[]],
  )

/** Unknown stays unknown exactly where it could still go either way. */
function expected(parts: readonly Verdict[], rule: (known: readonly boolean[]) => boolean): Verdict {
  const ways = new Set(completions(parts).map(rule))
  return ways.size === 2 ? 'open' : ways.has(true) ? 'holds' : 'fails'
}

describe('rules made of rules', () => {
  test.each(triples)('all of %s, %s, %s: open exactly where the open parts decide it', (...parts) => {
    const rule = { all: parts.map(says) }
    expect(verdictOf(rule)).toBe(expected(parts, (known) => known.every(Boolean)))
  })

  test.each(triples)('any of %s, %s, %s: open exactly where the open parts decide it', (...parts) => {
    const rule = { any: parts.map(says) }
    expect(verdictOf(rule)).toBe(expected(parts, (known) => known.some(Boolean)))
  })

  test.each([0, 1, 2, 3, 4])('at least %i of three: open exactly where the open parts decide it', (atLeast) => {
    for (const parts of triples) {
      const rule = { atLeast, of: parts.map(says) }
      expect([parts, verdictOf(rule)]).toEqual([
        parts,
        expected(parts, (known) => known.filter(Boolean).length >= atLeast),
      ])
    }
  })

  test.each<[Verdict, Verdict]>([
    ['holds', 'fails'],
    ['fails', 'holds'],
    ['open', 'open'],
  ])('not what %s: %s', (part, verdict) => {
    expect(verdictOf({ not: says(part) })).toBe(verdict)
  })

  test('all of nothing holds, any of nothing fails', () => {
    expect(verdictOf({ all: [] })).toBe('holds')
    expect(verdictOf({ any: [] })).toBe('fails')
  })

  test('a test with a name says what its rule says', () => {
    const reading = aReading({ levels: { [q]: 0 }, tests: { shown: { question: q, atLeast: 2 } } })
    expect(verdictOf({ test: 'shown' }, reading)).toBe('fails')
  })

  test('a name that no test has is our mistake', () => {
    expect(() => verdictOf({ test: 'nobody-wrote-it' })).toThrow('nobody-wrote-it')
  })

  test('only what holds, holds', () => {
    expect(verdicts.map((verdict) => holds(says(verdict), threeWays))).toEqual([true, false, false])
  })
})

describe('the trace', () => {
  const inner: Clause = { any: [says('fails'), says('open')] }
  const rule: Clause = { all: [says('holds'), inner, { not: says('holds') }] }

  test('keeps every rule and what it said, part by part', () => {
    const trace = evaluate(rule, threeWays)
    expect(trace).toEqual({
      clause: rule,
      verdict: 'fails',
      parts: [
        { clause: says('holds'), verdict: 'holds', parts: [] },
        {
          clause: inner,
          verdict: 'open',
          parts: [
            { clause: says('fails'), verdict: 'fails', parts: [] },
            { clause: says('open'), verdict: 'open', parts: [] },
          ],
        },
        {
          clause: { not: says('holds') },
          verdict: 'fails',
          parts: [{ clause: says('holds'), verdict: 'holds', parts: [] }],
        },
      ],
    })
    expect(trace.clause).toBe(rule)
  })

  test('shows a test with a name as one part', () => {
    const named: Clause = { question: q, atLeast: 1 }
    const reading = aReading({ levels: { [q]: 2 }, tests: { shown: named } })
    expect(evaluate({ test: 'shown' }, reading)).toEqual({
      clause: { test: 'shown' },
      verdict: 'holds',
      parts: [{ clause: named, verdict: 'holds', parts: [] }],
    })
  })

  test('has its leaves in order', () => {
    expect(leaves(evaluate(rule, threeWays)).map(({ verdict }) => verdict)).toEqual(['holds', 'fails', 'open', 'holds'])
    expect(leaves(evaluate({ all: [] }, threeWays))).toEqual([])
  })
})

describe('what decides a verdict', () => {
  const decided = (rule: Clause) => deciding(evaluate(rule, threeWays)).map(({ clause }) => clause)

  test('for a rule that holds: the parts that hold', () => {
    expect(decided({ any: [says('holds'), says('open'), says('fails')] })).toEqual([says('holds')])
    expect(decided({ all: [says('holds'), { any: [says('fails'), says('holds')] }] })).toEqual([
      says('holds'),
      says('holds'),
    ])
    expect(decided({ atLeast: 1, of: [says('fails'), says('holds')] })).toEqual([says('holds')])
  })

  test('for a rule that does not hold: the parts that do not', () => {
    expect(decided({ all: [says('holds'), says('open'), says('fails')] })).toEqual([says('open'), says('fails')])
    expect(decided({ any: [says('fails'), says('open')] })).toEqual([says('fails'), says('open')])
  })

  test('behind a "not": what the rule inside was decided by', () => {
    expect(decided({ not: { all: [says('holds'), says('fails')] } })).toEqual([says('fails')])
    expect(decided({ not: { any: [says('holds'), says('fails')] } })).toEqual([says('holds')])
  })

  test('nothing, for a rule that asks nothing', () => {
    expect(decided({ all: [] })).toEqual([])
  })
})

test('a rule reads the questions in every part of it, named tests followed', () => {
  const tests = new Map<string, Clause>([['shown', { question: 'c', atLeast: 1 }]])
  const rule: Clause = {
    all: [
      { question: 'a', atMost: 1 },
      { any: [{ not: { question: 'b', assumed: true } }, { fact: 'kind', is: 'x' }, { rung: 'share', atLeast: 1 }] },
      { atLeast: 1, of: [{ test: 'shown' }, { test: 'unheard-of' }, { question: 'd', basisBelow: 2 }] },
    ],
  }
  expect(questionsRead(rule, tests)).toEqual(['a', 'b', 'c', 'd'])
})
