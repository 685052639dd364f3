import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankAssessment, recordKinds, type FigureKept, type MoneyLineKept } from '../../../src/domain/assessment.ts'
import { moneyIn, settingsId } from '../../../src/domain/money/money-in.ts'
import { figureIn, isOdd, typedNumber } from '../../../src/domain/money/typed-number.ts'
import { yearsOf } from '../../../src/domain/money/years.ts'
import { content } from '../../../src/content/index.ts'
import { oddAssessments } from '../../fixtures/odd-assessments.ts'
import { tarnValley } from '../../fixtures/tarn-valley.ts'

const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
const { blank: blankLine } = recordKinds.moneyLines
const figure = (given: Partial<FigureKept>): FigureKept => ({
  likely: '',
  low: '',
  high: '',
  basis: 0,
  evidence: [],
  who: '',
  date: '',
  ...given,
})
const withLine = (given: Partial<MoneyLineKept>) =>
  moneyIn({ ...blank, moneyLines: { one: { ...blankLine!, ...given } } })

describe('the money of an assessment', () => {
  test('is read as it was kept: an example, whole', () => {
    const { plans, settings, amiss, missing } = moneyIn(tarnValley)
    expect([amiss, missing]).toEqual([[], []])
    expect(settings).toEqual({
      priceYear: '2025/26',
      years: 5,
      discount: 0.035,
      canFind: 140_000,
      safeDays: 20,
      seed: 1,
    })
    expect(plans.map(({ id, startMonth }) => [id, startMonth])).toEqual([
      ['carry-on', 1],
      ['do-the-least', 3],
      ['existing-roles', 4],
      ['team-or-pathway', 5],
      ['new-role', 6],
    ])
    const lines = plans.flatMap((plan) => plan.lines)
    expect(lines).toHaveLength(Object.keys(tarnValley.moneyLines).length)
    const named = (id: string) => lines.find((line) => line.id === id)
    expect(named('new-role-recruit')).toMatchObject({ kind: 'money', of: 'recruit', firstYear: 1, lastYear: 1 })
    expect(named('new-role-manager')).toMatchObject({
      kind: 'post',
      payer: 'Community trust',
      supervisor: 'GP practices',
      supervisionIsPaidExtra: false,
      holdsCases: true,
      figures: { onCost: { likely: 0.283, low: 0.27, high: 0.3, basis: 2, who: 'trust finance' } },
    })
    expect(named('new-role-fund')).toMatchObject({ firstYear: 1, lastMonth: 18 })
  })

  test('is nothing where nobody gave any, and says what is ours', () => {
    expect(moneyIn(blank)).toEqual({
      plans: [],
      settings: { priceYear: '', years: 5, discount: 0.035, seed: 1 },
      amiss: [],
      missing: ['priceYear', 'years', 'discount', 'canFind', 'safeDays'],
    })
  })

  test('counts a figure no further than its evidence carries it', () => {
    const moneyLines = { one: { ...blankLine!, figures: { pay: figure({ likely: '1', basis: 3, evidence: ['e1'] }) } } }
    const basisWith = (evidence: typeof tarnValley.evidence) =>
      (moneyIn({ ...blank, moneyLines, evidence }).plans[0]!.lines[0]!.figures as { pay: { basis: number } }).pay.basis
    expect(basisWith({})).toBe(1)
    expect(basisWith({ e1: tarnValley.evidence['practices']! })).toBe(2)
    expect(basisWith({ e1: tarnValley.evidence['visits']! })).toBe(3)
  })

  test('names what is no number, and takes it as not given', () => {
    const { plans, amiss } = withLine({
      figures: { pay: figure({ likely: 'about 40' }), posts: figure({ likely: '2' }) },
    })
    expect(amiss).toEqual([{ line: 'one', figure: 'pay', fault: 'not-a-number' }])
    expect(Object.keys(plans[0]!.lines[0]!.figures)).toEqual(['posts'])
  })

  test.each<[Partial<MoneyLineKept>, unknown]>([
    [{ kind: 'money', from: '3', until: '2' }, [['until', 'last-before-first']]],
    [{ kind: 'money', from: '2', until: '2' }, []],
    [{ kind: 'money', from: '0' }, [['from', 'not-a-number']]],
    [{ kind: 'money', until: 'soon' }, [['until', 'not-a-number']]],
    [{ kind: 'income', from: '2', until: '12' }, [['until', 'last-before-first']]],
    [{ kind: 'income', from: '2', until: '13' }, []],
    [{ kind: 'income', until: '121' }, [['until', 'not-a-number']]],
    [{ kind: 'income', until: '', is: ['no-end'] }, []],
  ])('looks at when it is given: %j', (given, faults) => {
    expect(withLine(given).amiss.map(({ figure, fault }) => [figure, fault])).toEqual(faults)
  })

  test('takes a last month that nobody gave as none, and no end as none ever', () => {
    const last = (given: Partial<MoneyLineKept>) => withLine({ kind: 'income', ...given }).plans[0]!.lines[0]
    expect(last({})).not.toHaveProperty('lastMonth')
    expect(last({ is: ['no-end'] })).toHaveProperty('lastMonth', 'no-end')
    expect(last({ until: '18' })).toHaveProperty('lastMonth', 18)
  })

  test('keeps to the limits of its settings', () => {
    const settings = (given: object) =>
      moneyIn({
        ...blank,
        moneySettings: { [settingsId]: { ...recordKinds.moneySettings.blank!, ...given } },
      }).settings
    expect(settings({ years: '3', discount: '1.5', canFind: '£140,000', safeDays: '0' })).toEqual({
      priceYear: '',
      years: 3,
      discount: 0.015,
      canFind: 140_000,
      safeDays: 0,
      seed: 1,
    })
    expect(settings({ years: '11', discount: '101', canFind: '-1', seed: '1.5' })).toEqual({
      priceYear: '',
      years: 5,
      discount: 0.035,
      seed: 1,
    })
  })

  test('breaks nothing, whatever was kept', () => {
    for (const odd of oddAssessments(60, 16, content)) {
      const { plans, settings } = moneyIn(odd)
      for (const plan of plans)
        for (const reading of ['said', 'shown'] as const)
          expect(yearsOf(plan, settings, reading).years).toHaveLength(settings.years)
    }
  })
})

describe('a number as people type it', () => {
  test.each([
    ['50273', 50_273],
    [' £50,273.50 ', 50_273.5],
    ['50 273', 50_273],
    ['1,234,567', 1_234_567],
    ['25%', 25],
    ['-3', -3],
    ['.5', 0.5],
    ['7.', 7],
    ['0', 0],
  ])('%j is read', (text, number) => expect(typedNumber(text)).toBe(number))

  test.each(['', 'about 3', '1e3', '12,34', '1.2.3', '0x10', 'Infinity', '--1', '5-7', '1,2345'])(
    '%j is none',
    (text) => expect(typedNumber(text)).toBeNaN(),
  )

  test('is read back from how it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (number) => {
        expect(typedNumber(number.toLocaleString('en-GB'))).toBe(number)
      }),
    )
  })
})

describe('a figure as it was typed', () => {
  test('is a share of a percentage, and not given where nothing is typed', () => {
    expect(figureIn(figure({ likely: '28.4', low: '27', high: '30%' }), 'share')).toMatchObject({
      figure: { likely: 0.284, low: 0.27, high: 0.3 },
    })
    expect(figureIn(figure({}), 'share')).toEqual({ is: 'not-given' })
  })

  test.each<[Partial<FigureKept>, string, string]>([
    [{ low: '1' }, 'likely-missing', 'likely'],
    [{ likely: 'x' }, 'not-a-number', 'likely'],
    [{ likely: '5', high: 'x' }, 'not-a-number', 'high'],
    [{ likely: '-1' }, 'negative', 'likely'],
    [{ likely: '5', low: '-1' }, 'negative', 'low'],
    [{ likely: '100.1' }, 'above-the-most', 'likely'],
    [{ likely: '5', high: '101' }, 'above-the-most', 'high'],
    [{ likely: '5', low: '7', high: '6' }, 'low-above-high', 'low'],
    [{ likely: '5', low: '6' }, 'likely-outside', 'likely'],
    [{ likely: '5', high: '4' }, 'likely-outside', 'likely'],
  ])('says what there is to mend, and where: %j', (given, fault, at) =>
    expect(figureIn(figure(given), 'share')).toEqual({ is: 'amiss', fault, at }),
  )

  test.each([
    ['pay', 400_000, 'money', true],
    ['pay', 54_710, 'money', false],
    ['away', 0.95, 'share', true],
    ['away', 0.22, 'share', false],
    ['agreed', 1, 'share', false],
    ['agreed', 0.95, 'share', true],
    ['people', 1e6, 'people', false],
  ] as const)('%s of %d is asked about: %s, %s', (name, likely, unit, isAsked) =>
    expect(isOdd(name, { likely, basis: 0, evidence: [], who: '', date: '' }, unit)).toBe(isAsked),
  )

  test('is asked about for its high end', () =>
    expect(isOdd('pay', { likely: 1, high: 200_000, basis: 0, evidence: [], who: '', date: '' }, 'money')).toBe(true))
})
