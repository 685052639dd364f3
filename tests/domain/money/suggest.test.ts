import { describe, expect, test } from 'vitest'
import type { EvidenceKind } from '../../../src/domain/assessment.ts'
import { costKinds, type Line, type MoneyKind, type MoneyPlan } from '../../../src/domain/money/lines.ts'
import { levelsSuggested } from '../../../src/domain/money/suggest.ts'
import { factsSuggested } from '../../../src/domain/money/suggest-facts.ts'
import { effect, figure, income, links, money, plan, post, settings } from './make.ts'

const on = (question: string, of: MoneyPlan, given = settings()) => {
  const found = levelsSuggested(of, given).find((one) => one.question.startsWith(`${question}-`))
  return found && { level: found.level, ...found.reason }
}
const cost = money({ amount: figure(1_000) })
const missing = (of: MoneyPlan) => {
  const found = levelsSuggested(of, settings()).find(({ question }) => question === 'f1-full-cost')!.reason
  return 'missing' in found ? found.missing : []
}

test('a plan without lines suggests nothing', () => {
  expect(levelsSuggested(plan([]), settings())).toEqual([])
  expect(factsSuggested(plan([]), settings(), { evidence: {} })).toEqual([])
})

test('a suggestion names its question and plan', () => {
  expect(levelsSuggested(plan([{ ...cost, of: 'train' }]), settings())[0]).toEqual({
    question: 'f1-full-cost',
    plan: 'new-role',
    level: 1,
    atMost: false,
    reason: { code: 'some-costs', missing: costKinds.filter((kind) => kind !== 'train') },
  })
})

describe('the whole cost', () => {
  const pay = { posts: figure(1), pay: figure(30_000) }
  const whole = {
    ...pay,
    cover: figure(0),
    supervision: figure(1),
    running: figure(1),
    turnover: figure(0.1),
    recruiting: figure(1),
  }
  const sums = (...kinds: readonly MoneyKind[]): readonly Line[] =>
    kinds.map((of) => money({ amount: figure(1) }, { of, id: of }))

  test('is pay alone', () => {
    expect(on('f1', plan([post(pay)]))).toMatchObject({ level: 1, code: 'pay-alone' })
  })
  test('is some, most or all kinds of cost, and the finance leads confirm them', () => {
    expect(on('f1', plan([post(whole)]))).toMatchObject({ level: 1, code: 'some-costs' })
    expect(on('f1', plan([post(whole), ...sums('train')]))).toEqual({
      level: 2,
      code: 'most-costs',
      missing: ['kit', 'premises', 'change', 'evaluate'],
    })
    const all = plan([post(whole), ...sums('train', 'kit', 'premises', 'change', 'evaluate')])
    expect(on('f1', all)).toEqual({ level: 2, code: 'all-costs', confirmed: false })
    expect(on('f1', { ...all, financeConfirms: true })).toEqual({ level: 3, code: 'all-costs', confirmed: true })
  })
  test('counts a kind there is none of, with a reason', () => {
    const of = plan([post(whole), ...sums('train', 'kit', 'change', 'evaluate')], {
      noneOf: { premises: 'They use the homes’ rooms.' },
    })
    expect(on('f1', of)).toMatchObject({ code: 'all-costs' })
  })
  test('counts a kind only where every post has it and every sum an amount', () => {
    expect(missing(plan([post(whole), post(pay, { id: 'other' })]))).toEqual(
      expect.arrayContaining(['cover', 'supervision', 'running', 'recruit']),
    )
    expect(missing(plan([post(whole), money({}, { of: 'train' })]))).toContain('train')
    expect(missing(plan([post({ ...whole, cover: figure(0.5) })]))).toContain('cover')
    expect(missing(plan([post({ ...whole, cover: figure(0.5), away: figure(0.2) })]))).not.toContain('cover')
    expect(missing(plan([post({ pay: figure(1) }, { payIsFullCost: true }), ...sums('recruit')]))).toEqual(
      costKinds.filter((kind) => kind !== 'running' && kind !== 'recruit'),
    )
    for (const name of ['turnover', 'recruiting'])
      expect(missing(plan([post({ ...pay, [name]: figure(0.1) })]))).toContain('recruit')
    for (const name of ['posts', 'pay'])
      expect(missing(plan([post({ running: figure(1), [name]: figure(1) })]))).toContain('pay')
    expect(on('f1', plan(sums('train')))).toMatchObject({ level: 1, code: 'some-costs' })
  })
  test('is silent where nothing is known', () => {
    expect(on('f1', plan([money({})]))).toBeUndefined()
  })
})

describe('how long the money lasts', () => {
  const withIncome = (...lines: readonly Line[]) => plan([cost, ...lines])
  test('is not at all without a letter', () => {
    expect(on('f2', withIncome(income({ amount: figure(1_000, 1) })))).toEqual({ level: 0, code: 'no-written-money' })
    expect(on('f2', plan([effect(links)]))).toBeUndefined()
  })
  test('ends, with what nobody pays in the year after', () => {
    expect(on('f2', withIncome(income({ amount: figure(1_000) }, { lastMonth: 18 })))).toEqual({
      level: 1,
      code: 'money-ends',
      lastYear: 2,
      gapAfter: 1_000,
    })
  })
  test('is in writing to the end, for a part or for the whole', () => {
    expect(on('f2', withIncome(income({ amount: figure(900) })))).toEqual({
      level: 2,
      code: 'what-follows-in-writing',
      yearsWithGap: 5,
    })
    expect(on('f2', withIncome(income({ amount: figure(1_000) })))).toEqual({
      level: 3,
      code: 'every-year-in-writing',
      yearsWithGap: 0,
    })
  })
})

test('what was left empty points to nothing', () => {
  const empty = plan([cost, post({}), effect({}, { on: '' }), income({}), money({}, { id: 'sum', of: 'train' })])
  expect(levelsSuggested(empty, settings()).filter(({ level }) => level === 0)).toEqual([])
  expect(on('f2', plan([cost]))).toBeUndefined()
  expect(on('f2', plan([cost, income({ amount: figure(9, 1) })]))).toEqual({ level: 0, code: 'no-written-money' })
})

test('the payer who does not gain asks, and leaves what is below open', () => {
  const found = levelsSuggested(plan([cost, effect(links)]), settings()).find(
    ({ question }) => question === 'f3-streams',
  )
  expect(found).toEqual({
    question: 'f3-streams',
    plan: 'new-role',
    level: 2,
    atMost: true,
    reason: { code: 'payer-does-not-gain', payers: ['the trust'], gainers: ['the practices'] },
  })
  expect(on('f3', plan([cost]))).toBeUndefined()
})

describe('what stops', () => {
  const stops = (agreed: ReturnType<typeof figure> | undefined, given: Parameters<typeof effect>[1] = {}) => {
    const { agreed: _agreed, ...others } = links
    return on('f4', plan([effect({ ...others, ...(agreed && { agreed }) }, given)]))
  }
  test('is nothing named, nothing agreed, a part or a whole', () => {
    expect(stops(figure(0), { on: ' ' })).toEqual({ level: 0, code: 'nothing-named' })
    expect(stops(figure(1), { on: ' ' })).toBeUndefined()
    expect(stops(undefined, { on: ' ' })).toBeUndefined()
    expect(stops(undefined)).toEqual({ level: 1, code: 'nothing-agreed', on: 'Visits' })
    expect(stops(figure(0, 3))).toEqual({ level: 1, code: 'nothing-agreed', on: 'Visits' })
    expect(stops(figure(0.9, 1))).toEqual({ level: 1, code: 'nothing-agreed', on: 'Visits' })
    expect(stops(figure(1, 2))).toEqual({ level: 2, code: 'part-agreed', on: 'Visits', agreed: 1 })
    expect(stops(figure(1, 2), { stopsWhole: true })).toEqual({
      level: 3,
      code: 'whole-agreed',
      on: 'Visits',
      agreed: 1,
    })
  })
  test('is the best of several, and not asked without an effect', () => {
    const of = plan([effect({ ...links, agreed: figure(0) }), effect(links, { on: 'Beds', id: 'other' })])
    expect(on('f4', of)).toEqual({ level: 2, code: 'part-agreed', on: 'Beds', agreed: 0.5 })
    expect(on('f4', plan([cost]))).toBeUndefined()
  })
})

describe('at what scale it pays', () => {
  test('is not known, not our own, or worked out here with what would have to be true', () => {
    const { avoided: _avoided, ...others } = links
    expect(on('f5', plan([cost, effect(others)]))).toBeUndefined()
    expect(on('f5', plan([cost, effect({ ...links, avoided: figure(2, 1) })]))).toEqual({
      level: 1,
      code: 'not-our-own',
    })
    expect(on('f5', plan([money({ amount: figure(3_000) }), effect(links)]))).toEqual({
      level: 2,
      code: 'own-figures',
      breakEven: expect.closeTo(2 / 0.9, 9),
      likely: 2,
    })
    expect(on('f5', plan([cost, effect({ ...links, agreed: figure(0) })]))).toMatchObject({ breakEven: undefined })
    expect(on('f5', plan([cost, effect(links), effect(others, { id: 'other' })]))).toMatchObject({
      code: 'not-our-own',
    })
    expect(on('f5', plan([cost]))).toBeUndefined()
  })
})

describe('the cost of completed care', () => {
  const cases = {
    posts: figure(1),
    pay: figure(30_000),
    hours: figure(20),
    away: figure(0),
    unseen: figure(0),
    minutes: figure(60, 3),
    contacts: figure(10.4, 3),
  }
  const of = (figures: Parameters<typeof post>[0], holdsCases = true) => on('f6', plan([post(figures, { holdsCases })]))
  test('is pay alone, estimated, or measured', () => {
    expect(of({ pay: figure(1) })).toEqual({ level: 1, code: 'pay-compared' })
    expect(of({ pay: figure(1) }, false)).toEqual({ level: 1, code: 'pay-compared' })
    expect(of({ posts: figure(1) }, false)).toBeUndefined()
    expect(on('f6', plan([post({}), post({ pay: figure(1) }, { id: 'other' })]))).toMatchObject({
      code: 'pay-compared',
    })
    expect(of(cases)).toEqual({ level: 3, code: 'measured-care', contacts: 20, room: expect.closeTo(100, 9) })
    expect(of({ ...cases, contacts: figure(10.4, 2) })).toMatchObject({ level: 2, code: 'estimated-care' })
    expect(of({ ...cases, minutes: figure(60, 2) })).toMatchObject({ level: 2 })
    expect(of({ ...cases, contact: figure(60, 2), road: figure(0), records: figure(0) })).toMatchObject({ level: 2 })
  })
})

test('an evaluation is none, without a sum, or with one', () => {
  expect(on('f8', plan([cost]))).toBeUndefined()
  expect(on('f8', plan([cost], { noneOf: { evaluate: '' } }))).toEqual({ level: 0, code: 'no-evaluation' })
  expect(on('f8', plan([money({}, { of: 'evaluate' })]))).toEqual({ level: 2, code: 'evaluation-unpaid', amount: 0 })
  expect(on('f8', plan([money({ amount: figure(500) }, { of: 'evaluate' })]))).toEqual({
    level: 2,
    code: 'evaluation-with-a-sum',
    amount: 500,
  })
})

test('what is done today is held for none, some or all of the services, and only where it is backed up', () => {
  const today = (basis: 1 | 2) => effect({ today: figure(9, basis) }, { id: `today-${basis}` })
  expect(on('f9', plan([effect({})]))).toBeUndefined()
  expect(on('f9', plan([today(1)]))).toEqual({ level: 1, code: 'no-baseline', held: 0, of: 1 })
  expect(on('f9', plan([today(1), today(2)]))).toEqual({ level: 2, code: 'some-baselines', held: 1, of: 2 })
  expect(on('f9', plan([today(2)]))).toEqual({ level: 3, code: 'all-baselines', held: 1, of: 1 })
  expect(on('f9', plan([cost]))).toBeUndefined()
})

test('time for working together is uncounted, counted, or paid', () => {
  const counted = { posts: figure(2), supervision: figure(1), meetings: figure(2) }
  expect(on('f10', plan([post({})]))).toBeUndefined()
  for (const figures of [{ supervision: figure(0) }, { meetings: figure(0) }])
    expect(on('f10', plan([post(figures)]))).toEqual({ level: 0, code: 'time-uncounted', hoursAWeek: 0 })
  expect(on('f10', plan([post(counted)]))).toEqual({ level: 1, code: 'time-unpaid', hoursAWeek: 6 })
  const paid = post({ ...counted, supervisorHour: figure(40) }, { supervisionIsPaidExtra: true })
  expect(on('f10', plan([paid]))).toEqual({ level: 2, code: 'time-paid', hoursAWeek: 6 })
  expect(on('f10', plan([post(counted, { supervisionIsPaidExtra: true })]))).toMatchObject({ level: 1 })
  expect(on('f10', plan([post({ ...counted, supervisorHour: figure(40) })]))).toMatchObject({ level: 1 })
  const { supervision: _hours, ...uncounted } = { ...counted, supervisorHour: figure(40) }
  expect(on('f10', plan([post(uncounted, { supervisionIsPaidExtra: true })]))).toMatchObject({ level: 1 })
  expect(on('f10', plan([post(counted), money({ amount: figure(1) }, { of: 'change' })]))).toMatchObject({ level: 2 })
  expect(on('f10', plan([post(counted), money({}, { of: 'change' })]))).toMatchObject({ level: 1 })
  const other = [money({ amount: figure(1) }, { of: 'train' }), income({ amount: figure(1) })]
  expect(on('f10', plan([post(counted), ...other]))).toMatchObject({ level: 1 })
  expect(on('f10', plan([cost]))).toBeUndefined()
})

describe('the saving facts', () => {
  const facts = (of: MoneyPlan, evidence = {}) =>
    Object.fromEntries(factsSuggested(of, settings(), { evidence }).map((one) => [one.fact, one.chosen]))
  const cited = { ...links, avoided: { ...figure(2, 1), evidence: ['pilot'] } }
  const item = (kind: EvidenceKind) => ({
    pilot: { what: '', kind, source: 'A pilot', date: '2025', holder: '', link: '' },
  })

  test('say none without an effect, and nothing of what it is counted in', () => {
    expect(facts(plan([cost]))).toEqual({ saving: ['none'] })
  })
  test('say cited where what is avoided was found elsewhere, else claimed', () => {
    for (const kind of ['elsewhere', 'makers', 'review', 'comparison'] as const)
      expect(facts(plan([effect(cited)]), item(kind))).toMatchObject({ saving: ['cited'] })
    expect(facts(plan([effect(cited)]), item('trial'))).toMatchObject({ saving: ['claimed'] })
    const both = plan([effect(links), effect(cited, { id: 'cited' })])
    expect(facts(both, item('makers'))).toMatchObject({ saving: ['cited'] })
    expect(facts(plan([effect(cited)]), item('local-data'))).toMatchObject({ saving: ['claimed'] })
    expect(facts(plan([effect(cited)]))).toMatchObject({ saving: ['claimed'] })
    expect(facts(plan([effect(links)]))).toMatchObject({ saving: ['claimed'] })
  })
  test('count it in what is freed, and in money only where something closes', () => {
    expect(facts(plan([effect(links), effect(links, { id: 'b', unit: 'beds' })]))).toMatchObject({
      'saving-in': ['cash', 'visits', 'beds'],
    })
    expect(facts(plan([effect({ ...links, agreed: figure(0) })]))).toMatchObject({ 'saving-in': ['visits'] })
  })
})
