import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestedBeside } from '../../../src/content/grid/suggestions.ts'
import { usualPosts } from '../../../src/content/grid/posts.ts'
import { content } from '../../../src/content/index.ts'
import {
  blankAnswer,
  blankAssessment,
  blankRung,
  type Assessment,
  type EvidenceItem,
} from '../../../src/domain/assessment.ts'
import { applyEdits } from '../../../src/domain/changes.ts'
import { carriedRung } from '../../../src/domain/evidence.ts'
import { gridIn } from '../../../src/domain/grid/grid-in.ts'
import { measure } from '../../../src/domain/grid/measured.ts'
import { moneyIn } from '../../../src/domain/money/money-in.ts'
import { suggestedByGrid } from '../../../src/domain/suggested/by-grid.ts'
import { suggestedByMoney } from '../../../src/domain/suggested/by-money.ts'
import { itemOfGrid, itemOfPlan } from '../../../src/domain/suggested/item-of-figures.ts'
import { plansAlone, pointedAt } from '../../../src/domain/suggested/pointed.ts'
import type { MoneyReason } from '../../../src/domain/money/suggest.ts'
import { answerTaken } from '../../../src/domain/suggested/take.ts'
import { becauseSays } from '../../../src/locales/because-says.ts'
import { anyPlan, anySettings } from '../money/any-plan.ts'
import { aRole, aTask, comingHomeAssessment, noAmounts } from '../../fixtures/grid-records.ts'
import { tarnKept } from '../../fixtures/money-kept.ts'

const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
const tarn: Assessment = { ...blank, ...tarnKept }
const item: EvidenceItem = {
  what: 'Figures',
  kind: 'local-data',
  source: 'Here',
  date: '2026-11-28',
  holder: '',
  link: '',
}

function byGrid(assessment: Assessment) {
  const read = gridIn(assessment, usualPosts)
  const all = measure(read.grid)
  if (!all.ok) throw new Error('It has faults')
  return suggestedByGrid(assessment, read, all.measured, suggestedBeside)
}
const ofQuestion = (id: string, assessment: Assessment) => byGrid(assessment).find(({ ref }) => ref.id === id)

describe('what figures point to is said in numbers', () => {
  const say = (reason: MoneyReason) => becauseSays({ of: 'money', reason })
  test.each<readonly [MoneyReason, string]>([
    [{ code: 'pay-alone', missing: ['cover', 'kit'] }, 'only the pay has a figure. Still without one: cover, kit'],
    [{ code: 'most-costs', missing: ['kit'] }, '9 of 10 kinds of cost have a figure. Still without one: kit'],
    [
      { code: 'money-ends', lastYear: 2, gapAfter: 137_001 },
      'what is in writing ends in year 2. In the year after, nobody pays £137,001 of it yet',
    ],
    [
      { code: 'payer-does-not-gain', payers: ['Trust', ''], gainers: ['Council'] },
      'whoever pays the most gains nothing: Trust, Not named. What is gained goes to: Council',
    ],
    [
      { code: 'own-figures', breakEven: 42.1, likely: 8.5 },
      'every step is backed up. It would pay from 42.1 fewer a year for each person, and you say 8.5',
    ],
    [
      { code: 'part-agreed', on: 'GP visits', agreed: 0.4 },
      '40% of the time it frees is agreed to stop: GP visits. That is a part, and not a whole role or service',
    ],
    [{ code: 'time-unpaid', hoursAWeek: 6 }, '6 hours a week are counted, and no cost pays for them'],
    [{ code: 'some-baselines', held: 1, of: 2 }, '1 of 2 things it frees have a figure of today'],
  ])('as in $0.code', (reason, said) => expect(say(reason)).toBe(said))

  test('of any plan and of a grid: always something, and never what is not known', () => {
    fc.assert(
      fc.property(anyPlan({ missing: true }), anySettings, (plan, settings) => {
        const all = suggestedByMoney({ plans: [plan], settings, amiss: [], missing: [] }, { evidence: {} })
        for (const { because } of all) expect(becauseSays(because)).toMatch(/^(?!.*(undefined|NaN|∞)).{5,}$/s)
      }),
    )
    for (const { because } of byGrid(comingHomeAssessment)) expect(becauseSays(because)).not.toBe('')
  })
})

describe('knowing less never gives more', () => {
  test('a grid says nothing while it is not said how long a task takes, or what a role can give', () => {
    const gridTasks = { t: aTask() }
    const gridRoles = { r: aRole() }
    expect(byGrid({ ...blank, gridTasks, gridRoles })).not.toEqual([])
    expect(byGrid({ ...blank, gridTasks: { t: aTask({ minutes: '' }) }, gridRoles })).toEqual([])
    expect(byGrid({ ...blank, gridTasks, gridRoles: { r: aRole({ minutes: noAmounts }) } })).toEqual([])
  })

  test('work rests on one person only where it is said that there is one', () => {
    const of = (people: string): Assessment => ({
      ...blank,
      gridTasks: { t: aTask({ risk: 'high' }) },
      gridRoles: { r: aRole({ people }) },
      gridCells: { 't-r': { task: 't', role: 'r', mark: 'now', course: '', isDelegated: false } },
    })
    expect(ofQuestion('s9-dependence', of('1'))).toMatchObject({ says: { level: 1 } })
    expect(ofQuestion('s9-dependence', of(''))).toBeUndefined()
  })

  test('the whole place is mapped only with each partner that set-up names, and nothing unknown', () => {
    const of = (organisations: string): Assessment => ({
      ...blank,
      about: { about: { ...blank.about.about, organisations } },
      gridTasks: { t: aTask({ isClosed: true }) },
      gridRoles: { r: aRole({ organisation: 'Trust' }), s: aRole({ organisation: 'Council' }) },
      gridCells: { 't-r': { task: 't', role: 'r', mark: 'now', course: '', isDelegated: false } },
    })
    expect(ofQuestion('n5-current-cover', of('trust and  council'))).toMatchObject({ says: { level: 3 } })
    expect(ofQuestion('n5-current-cover', of('Trust, Council, Age UK'))).toMatchObject({ says: { onlyFacts: true } })
    expect(ofQuestion('n5-current-cover', of(''))).toMatchObject({ says: { onlyFacts: true } })
  })

  test('what stands for figures shows no figure, and what stands for a grid is no trial', () => {
    const [id, line] = Object.entries(tarn.moneyLines).find(([, { kind }]) => kind === 'post')!
    const basisWith = (evidence: string) => {
      const figures = { ...line.figures, pay: { ...line.figures['pay']!, basis: 3 as const, evidence: [evidence] } }
      const { plans } = moneyIn({
        ...tarn,
        evidence: { [evidence]: item },
        moneyLines: { [id]: { ...line, figures } },
      })
      return (plans[0]!.lines[0]!.figures as { pay: { basis: number } }).pay.basis
    }
    expect(basisWith('a-count')).toBe(3)
    expect(basisWith('from-new-role-abc')).toBe(1)
    const rung = { ...blankRung, looked: 3 as const, leftOver: 'Nights' }
    const triedBy = (evidence: string) =>
      carriedRung('share-skills', {
        ...blank,
        evidence: { [evidence]: item },
        ladder: { 'share-skills': { ...rung, evidence: [evidence] } },
      })
    expect(triedBy('a-trial')).toBe(3)
    expect(triedBy('from-grid-abc')).toBe(1)
  })
})

describe('the item that stands for figures', () => {
  test('is the same in whatever order they were given, and another once one changes', () => {
    const { plans, settings } = moneyIn(tarn)
    const plan = plans.find(({ id }) => id === 'new-role')! as Parameters<typeof itemOfPlan>[0]
    const shuffled = { ...plan, lines: [...plan.lines].reverse() }
    expect(itemOfPlan(shuffled, settings)).toBe(itemOfPlan(plan, settings))
    expect(itemOfPlan({ ...plan, startMonth: 5 }, settings)).not.toBe(itemOfPlan(plan, settings))
    const { grid } = gridIn(comingHomeAssessment, usualPosts)
    const turned = { ...grid, tasks: [...grid.tasks].reverse(), cells: [...grid.cells].reverse() }
    expect(itemOfGrid(turned)).toBe(itemOfGrid(grid))
    expect(itemOfGrid({ ...grid, cells: grid.cells.slice(1) })).not.toBe(itemOfGrid(grid))
  })

  test('is attached once, however often it is used, and keeps what else an answer rests on', () => {
    const question = content.questions.find(({ id }) => id === 'f2-duration')!
    const all = suggestedByMoney(moneyIn(tarn), tarn)
    const pointed = pointedAt({ kind: 'question', id: question.id }, all)
    const asked = { question, version: content.version, itemFor: () => item }
    const use = (assessment: Assessment): Assessment =>
      pointed.reduce((now, one) => {
        const alone = plansAlone(one, pointed, now.answers[question.id], question.about)
        return applyEdits(now, answerTaken(now, one, alone, asked))
      }, assessment)
    const answers = { [question.id]: { ...blankAnswer, evidence: ['money-2'] } }
    const once = use({ ...tarn, answers })
    expect(use(once)).toEqual(once)
    for (const said of Object.values(once.answers[question.id]!.byPlan)) {
      expect(said.evidence).toHaveLength(2)
      expect(said.evidence).toContain('money-2')
    }
  })
})
