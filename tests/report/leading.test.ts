import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import type { Content, WatchOut } from '../../src/domain/content.ts'
import { deciding } from '../../src/domain/evaluate.ts'
import { isHolding } from '../../src/domain/explain.ts'
import { recommended, type Recommended } from '../../src/domain/recommend.ts'
import type { Warning } from '../../src/domain/warnings.ts'
import { whoCouldAct } from '../../src/domain/who-could-act.ts'
import { leading } from '../../src/report/leading.ts'
import { anAssessment, everyAnswer, type Given } from '../fixtures/assessments.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { toldCases } from '../fixtures/reports.ts'

const told = [...Object.values(toldCases), ...randomAssessments(300, content)].map(of)
const rowOf = ({ id }: Pick<Warning, 'id'>, of: Content = content): WatchOut =>
  of.watchOuts.find((one) => one.id === id)!

function of(assessment: Assessment): Recommended {
  return recommended(assessment, content)
}

const blank = {
  code: '',
  name: '',
  say: '',
  doFirst: '',
  because: [],
  standing: 'report',
  consequence: 'route',
} as const
type Row = Pick<WatchOut, 'when'> & Partial<WatchOut>

/** The content, with no watch-outs but these. */
const withOnly = (...rows: readonly Row[]): Content => ({
  ...content,
  watchOuts: rows.map((one, at) => ({ ...blank, id: `w-${at}`, family: `f-${at}`, ...one })),
})

const ledIn = (given: Given, rules: Content): readonly string[] => {
  const made = recommended(anAssessment(given, rules), rules)
  return leading(made).map(({ id }) => id)
}

const sharing: Given = {
  levels: everyAnswer(2, 2, content),
  facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed', employers: 'several' },
}
const alone = { fact: 'employers', is: 'several' } as const

describe('the warnings that lead', () => {
  test('are five at most, one of each family, and of those that fire', () => {
    for (const made of told) {
      const led = leading(made)
      const families = led.map((warning) => rowOf(warning).family)
      expect(led.length).toBeLessThanOrEqual(5)
      expect(new Set(families).size).toBe(led.length)
      expect(made.recommendation.watchOuts).toEqual(expect.arrayContaining([...led]))
    }
    expect(told.some((made) => leading(made).length === 5)).toBe(true)
  })

  test('are none of those of most plans, and none of a saving that is struck out already', () => {
    const ofSaving = ({ trace }: Warning) =>
      deciding(trace).some(({ clause }) => 'fact' in clause && clause.fact === 'saving')
    for (const made of told) {
      const led = leading(made)
      expect(led.filter(({ general }) => general)).toEqual([])
      if (made.recommendation.saving === 'struck-out') expect(led.filter(ofSaving)).toEqual([])
    }
    expect(told.some((made) => made.recommendation.saving === 'stands' && leading(made).some(ofSaving))).toBe(true)
  })

  test('begin with what the form or the way that is offered sets off, before what is more particular', () => {
    const rules = withOnly({ when: alone }, { when: { fact: 'outcome', is: 'existing-roles' } })
    expect(ledIn(sharing, rules)).toEqual(['w-1', 'w-0'])
  })

  test('begin so only where something is offered', () => {
    const rules = withOnly({ when: alone }, { when: { fact: 'outcome', is: 'need-not-demonstrated' } })
    const given = { ...sharing, levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 } } as const
    expect(isHolding(recommended(anAssessment(given, rules), rules).recommendation.outcome)).toBe(true)
    expect(ledIn(given, rules)).toEqual(['w-0', 'w-1'])
  })

  test('begin with what an answer sets off that the result rests on', () => {
    const rules = withOnly({ when: alone }, { when: { question: 'n4-gap', atLeast: 2 } })
    expect(ledIn(sharing, rules)).toEqual(['w-1', 'w-0'])
    const other = withOnly({ when: alone }, { when: { question: 'y9-organisational-approach', atMost: 2 } })
    expect(ledIn(sharing, other)).toEqual(['w-0', 'w-1'])
  })

  test('are not what a condition says already, unless a circumstance of this case is with it', () => {
    const short = { question: 't2-time-cover-kit', atMost: 1 } as const
    const given = { ...sharing, levels: { ...everyAnswer(2, 2, content), 't2-time-cover-kit': 1 } } as const
    expect(ledIn(given, withOnly({ when: short }))).toEqual([])
    expect(ledIn(given, withOnly({ when: { all: [short, alone] } }))).toEqual(['w-0'])
  })

  test('begin with what is told before all else', () => {
    const rules = withOnly(
      { when: { fact: 'outcome', is: 'existing-roles' } },
      { when: { question: 'y9-organisational-approach', atMost: 2 }, beforeAll: true },
    )
    expect(ledIn(sharing, rules)).toEqual(['w-1', 'w-0'])
  })

  test('of the example of sheltered housing are about roles that take on more, and no saving', () => {
    const led = leading(of(toldCases['falls-in-sheltered-housing']!))
    expect(led.map((warning) => rowOf(warning).code)).toEqual(['P21', 'P10', 'P11', 'P12', 'W15'])
  })
})

describe('who could act on a warning', () => {
  test('is said of every one', () => {
    const nobody = told.flatMap(({ recommendation, content: rules }) =>
      recommendation.watchOuts.filter((warning) => whoCouldAct(warning, rules) === '').map(({ id }) => id),
    )
    expect([...new Set(nobody)]).toEqual([])
  })

  test('is whoever could raise the first answer that sets it off, then whoever a fact names, and its own row before both', () => {
    const warning = (rules: Content): Warning => {
      const made = recommended(anAssessment(sharing, rules), rules)
      return made.recommendation.watchOuts.find(({ id }) => id === 'w-0')!
    }
    const by = (more: Row): string => {
      const rules = withOnly(more)
      return whoCouldAct(warning(rules), rules)
    }
    const system = { question: 'y9-organisational-approach', atMost: 2 } as const
    const { who } = content.questions.find(({ id }) => id === 'y9-organisational-approach')!
    const cause = { fact: 'skill-cause', is: 'maldistributed' } as const
    expect(by({ when: { all: [cause, system] } })).toBe(who)
    expect(by({ when: cause })).toBe(content.facts.find(({ id }) => id === 'skill-cause')!.who)
    expect(by({ when: { all: [cause, system] }, who: 'the team' })).toBe('the team')
    expect(by({ when: alone })).toBe('')
  })
})
