import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Step } from '../../src/domain/clause.ts'
import type { Assessment, MoneyLineKept } from '../../src/domain/assessment.ts'
import { warnedIn } from '../../src/domain/money/warned.ts'
import { whatWouldHaveToBeTrue } from '../../src/domain/money/to-be-true.ts'
import { moneyIn } from '../../src/domain/money/money-in.ts'
import { partnersIn } from '../../src/domain/money/partners.ts'
import { stairsOf } from '../../src/domain/money/stairs-of.ts'
import { yearsOf } from '../../src/domain/money/years.ts'
import { moneyTold } from '../../src/exports/money-told.ts'
import { formats } from '../../src/exports/paper/formats.ts'
import { figuresWarn } from '../../src/locales/en/figures-warn.ts'
import { moneyWarningSays } from '../../src/locales/money-warning-says.ts'
import { money } from '../../src/locales/en/money.ts'
import { papers } from '../../src/locales/en/papers.ts'
import { paperFormats } from '../../src/locales/en/paper-formats.ts'
import { poundsSay } from '../../src/locales/numbers.ts'
import { takesSay } from '../../src/report/money-says.ts'
import { freeze, thaw } from '../../src/papers/frozen.ts'
import { changedSince } from '../../src/papers/changed-since.ts'
import { statementsIn, type Paper } from '../../src/papers/paper.ts'
import { checkExcel, checkJson, checkMarkdown, checkText, checkWord } from '../fixtures/check-papers.ts'
import { isMarked, isTraced, paperOf } from '../fixtures/papers.ts'
import { tarnAssessment } from '../fixtures/money-kept.ts'
import { longEnough } from '../fixtures/tries.ts'

const withMoney = ['business-case-short', 'business-case-full', 'benefits-register', 'figures-register'] as const
const checks = { docx: checkWord, xlsx: checkExcel, md: checkMarkdown, txt: checkText, json: checkJson }
const sayAt = (paper: Paper, id: string) => statementsIn(paper).find((one) => one.id === id)
const saysAt = (paper: Paper, id: string): string => sayAt(paper, id)?.say ?? `Nothing is called ${id}`

describe('the money of Tarn Valley', () => {
  const { plans, settings } = moneyIn(tarnAssessment)
  const paper = paperOf(tarnAssessment, 'business-case-full')

  test('stands side by side as the engine has it, in year 3, and nowhere added up', () => {
    for (const plan of plans) {
      const [said, shown] = (['said', 'shown'] as const).map((reading) => yearsOf(plan, settings, reading).years[2]!)
      const at = (key: string) => saysAt(paper, `economic/plan-sums/${plan.id}/${key}`)
      expect([at('cost'), at('written'), at('gap'), at('back/shown')]).toEqual(
        [said!.cost, said!.written, said!.gap, shown!.back].map(poundsSay),
      )
    }
    const inAll = plans.reduce((sum, plan) => sum + yearsOf(plan, settings, 'said').years[2]!.cost, 0)
    expect(statementsIn(paper).filter(({ say }) => say.includes(poundsSay(inAll)))).toEqual([])
  })

  test('has its spread, four in five, from the same draws as the command', () => {
    for (const { id, said, shown } of moneyTold(tarnAssessment).plans) {
      const at = (key: string) => saysAt(paper, `economic/spread/${id}/${key}`)
      expect(at('said')).toContain(`${poundsSay(said.toFindAYear.p10)} and ${poundsSay(said.toFindAYear.p90)}`)
      expect(at('shown')).toContain(poundsSay(shown.toFindAYear.p50))
      expect(at('likely')).toContain(poundsSay(said.toFindAYear.likely))
    }
  })

  test.each([
    ['business-case-full', 'risks'],
    ['risk-register', 'warned'],
  ])('has what the figures warn of among the risks of %s, marked as ours, by plan and in numbers', (id, section) => {
    const register = paperOf(tarnAssessment, id)
    const warned = warnedIn({ plans, settings })
    expect(warned.length).toBeGreaterThan(2)
    for (const { id: warning, of } of warned)
      for (const { plan, warning: found } of of) {
        const said = sayAt(register, `${section}/figures-warn/${warning}/say-${plan.id}`)!
        expect(said.say).toContain(moneyWarningSays(found))
        expect(said).toMatchObject({ mark: 'ours', origin: 'sum', trace: { money: [plan.id] } })
      }
    expect(saysAt(register, `${section}/figures-warn/closes/do-first`)).toBe(figuresWarn.askWho)
    const none = paperOf({ ...tarnAssessment, moneyLines: {} }, id)
    expect(statementsIn(none).filter((one) => one.id.includes('figures-warn'))).toEqual([])
  })

  test('has its gap by year and by payer, and what would have to be true', () => {
    for (const plan of plans) {
      for (const { year, gap, cost } of yearsOf(plan, settings, 'said').years)
        expect(saysAt(paper, `financial/gaps/${plan.id}/year-${year}`)).toBe(`${poundsSay(gap)} of ${poundsSay(cost)}`)
      for (const { name, leftWith } of partnersIn(plan, settings, 'shown'))
        leftWith.forEach((sum, at) =>
          expect(saysAt(paper, `financial/payers/${plan.id}/${name}/year-${at + 1}`)).toBe(poundsSay(sum)),
        )
      const figures = whatWouldHaveToBeTrue(plan, settings, 'said')
      for (const { line, figure, takes } of figures)
        if (takes.kind !== 'never')
          expect(saysAt(paper, `economic/true-if/${line}/${figure}/takes`)).toBe(takesSay(takes, figure))
      if (figures.some(({ takes }) => takes.kind === 'never'))
        expect(saysAt(paper, `economic/true-if/${plan.id}/never/takes`)).toBe(money.trueIf.never)
    }
  })

  test('has the cost of a plan at one rung, the one the case stands on, and what doing the least costs', () => {
    const costs = ['as-now', 'do-least', ...content.ladder.map(({ id }) => id)].map((id) =>
      saysAt(paper, `economic/options/${id}/cost`),
    )
    for (const { id } of plans) {
      const { cost } = yearsOf(
        plans.find((one) => one.id === id)!,
        settings,
        'said',
      ).years[2]!
      expect(costs.filter((say) => say.includes(poundsSay(cost)))).toHaveLength(1)
    }
    expect(saysAt(paper, 'economic/options/train-extend-delegate/cost')).toContain(money.plans['existing-roles'])
    expect(saysAt(paper, 'economic/options/share-skills/cost')).toBe(papers.options.notApart)
  })

  test('sounds no surer than what it rests on: where one figure is assumed, what all come to is', () => {
    const marksOf = (of: Paper) => [
      sayAt(of, 'economic/spread/existing-roles/said')?.mark,
      sayAt(of, 'economic/true-if/existing-roles/never/takes')?.mark,
    ]
    const withBasis = (change: (basis: Step) => Step): Assessment => ({
      ...tarnAssessment,
      moneyLines: Object.fromEntries(
        Object.entries(tarnAssessment.moneyLines).map(([id, line]) => [
          id,
          {
            ...line,
            figures: Object.fromEntries(
              Object.entries(line.figures).map(([name, figure]) => [name, { ...figure, basis: change(figure.basis) }]),
            ),
          },
        ]),
      ),
    })
    expect(
      marksOf(
        paperOf(
          withBasis(() => 1),
          'business-case-full',
        ),
      ),
    ).toEqual(['only-said', 'only-said'])
    expect(
      marksOf(
        paperOf(
          withBasis(() => 0),
          'business-case-full',
        ),
      ),
    ).toEqual(['assumed', 'assumed'])
    expect(marksOf(paper)).toEqual(['assumed', 'assumed'])
  })

  test('names what to find out in the order of the page: links, what makes most of the spread, then costs left out', () => {
    const [id, line] = Object.entries(tarnAssessment.moneyLines).find(
      ([, { kind, plan }]) => kind === 'post' && plan === 'new-role',
    )!
    const { running: _running, ...figures } = line.figures
    const without = { ...tarnAssessment, moneyLines: { ...tarnAssessment.moneyLines, [id]: { ...line, figures } } }
    const order = statementsIn(paperOf(without, 'figures-register')).map((one) => one.id)
    const cost = order.findIndex((one) => one.endsWith(`find-first/${id}/running`))
    const matter = order.findIndex((one) => one.endsWith(`find-first/${id}/pay`))
    expect(matter).toBeGreaterThan(0)
    expect(cost).toBeGreaterThan(matter)
  })

  test('says once of figures of which no value is enough what is said of each, and once of plans what is so of all', () => {
    const never = plans.flatMap((plan) =>
      whatWouldHaveToBeTrue(plan, settings, 'said').filter(({ takes }) => takes.kind === 'never'),
    )
    expect(never.length).toBeGreaterThan(3)
    for (const { line, figure } of never) expect(saysAt(paper, `economic/true-if/${line}/${figure}/now`)).toMatch(/./)
    const all = statementsIn(paper).map(({ say }) => say)
    expect(all.filter((say) => say === money.trueIf.never).length).toBeLessThanOrEqual(plans.length)
    // Once for the plans that free time, and once for those that do not.
    expect(all.filter((say) => say.includes(money.trueIf.neverPaysBack))).toHaveLength(2)
  })

  test.each(withMoney)(
    'is whole in every format, and can be kept as an issue: %s',
    longEnough(1, 30_000),
    async (id) => {
      const made = paperOf(tarnAssessment, id)
      for (const { id: format, make } of formats)
        expect(await checks[format](await make(made), made), format).toEqual([])
      expect(thaw(freeze(made))).toEqual(made)
      expect(statementsIn(made).filter((one) => !isTraced(one) || !isMarked(one))).toEqual([])
      const ids = statementsIn(made).map((one) => one.id)
      expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([])
    },
  )

  test('is told as changed where a figure changes, and only there', () => {
    const [id, line] = Object.entries(tarnAssessment.moneyLines).find(([, { kind }]) => kind === 'income')!
    const less = { ...line, figures: { amount: { ...line.figures['amount']!, likely: '1' } } }
    const after = { ...tarnAssessment, moneyLines: { ...tarnAssessment.moneyLines, [id]: less } }
    const changes = changedSince(paper, paperOf(after, 'business-case-full'))
    expect(changes.length).toBeGreaterThan(3)
    expect(changes.filter(({ now }) => now?.origin !== 'sum' || !now.trace.money?.includes(line.plan))).toEqual([])
    expect(changedSince(paper, paperOf(structuredClone(tarnAssessment), 'business-case-full'))).toEqual([])
  })
})

describe('a saving that is not shown', () => {
  /** Tarn Valley with each figure as well known as chance has it: the same each time. */
  const anyBases = (seed: number): Assessment => {
    let state = seed
    const chance = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
    const known = (line: MoneyLineKept): MoneyLineKept => ({
      ...line,
      figures: Object.fromEntries(
        Object.entries(line.figures).map(([name, figure]) => {
          const basis: Step = chance() < 0.1 ? 1 : chance() < 0.5 ? 2 : 3
          return [name, { ...figure, basis, evidence: basis >= 2 ? Object.keys(tarnAssessment.evidence) : [] }]
        }),
      ),
    })
    const moneyLines = Object.fromEntries(
      Object.entries(tarnAssessment.moneyLines).map(([id, line]) => [id, known(line)]),
    )
    return { ...tarnAssessment, moneyLines }
  }
  const seeds = Array.from({ length: 6 }, (_, at) => at + 1)

  test('stands nowhere but struck out, whatever is known how well', longEnough(6, 3000), () => {
    const counts = { struck: 0, shown: 0 }
    for (const seed of seeds) {
      const assessment = anyBases(seed)
      const { plans, settings } = moneyIn(assessment)
      const statements = statementsIn(paperOf(assessment, 'business-case-full'))
      for (const plan of plans) {
        for (const { line, money = 0, isShown } of stairsOf(plan, settings, 'said', 3)) {
          if (money < 0.5) continue
          counts[isShown ? 'shown' : 'struck'] += 1
          expect(statements.find(({ id }) => id === `economic/benefits/${line.id}/released`)!.mark === 'struck').toBe(
            !isShown,
          )
        }
        const [said, shown] = [yearsOf(plan, settings, 'said'), yearsOf(plan, settings, 'shown')]
        const unstruck = (start: string) =>
          statements.filter(({ id, mark }) => id.startsWith(start) && mark !== 'struck').map(({ say }) => say)
        said.years.forEach(({ year, back }, at) => {
          const start = `financial/years/${plan.id}/year-${year}/back`
          expect(unstruck(start)).toEqual([poundsSay(shown.years[at]!.back)])
          if (back - shown.years[at]!.back >= 0.5)
            expect(statements.find(({ id }) => id === `${start}/unshown`)!.mark).toBe('struck')
        })
        const hasUnshown = said.years.some(({ back }, at) => back - shown.years[at]!.back >= 0.5)
        const spread = statements.filter(({ id }) => id === `economic/spread/${plan.id}/said`)
        expect(spread.map(({ mark }) => mark === 'struck')).toEqual([hasUnshown])
      }
    }
    expect(Math.min(counts.struck, counts.shown)).toBeGreaterThan(2)
  })

  test.each(formats)('is struck out, or said to be, in $id', async ({ id, make }) => {
    const paper = paperOf(tarnAssessment, 'benefits-register')
    const struck = statementsIn(paper).filter(({ mark }) => mark === 'struck')
    expect(struck.length).toBeGreaterThan(3)
    const bytes = await make(paper)
    expect(await checks[id](bytes, paper)).toEqual([])
    if (id === 'md' || id === 'txt') {
      const text = new TextDecoder().decode(bytes).replaceAll(/\s+/g, ' ')
      for (const { say } of struck) expect(text).toContain(id === 'md' ? `~~${say}~~` : say)
      expect(text).toContain(`(${paperFormats.marks.struck})`)
    }
  })
})

test('where nothing is entered, each part says what is missing, and no sum stands there', () => {
  const nothing = { ...tarnAssessment, moneyLines: {}, moneySettings: {} }
  for (const id of withMoney) {
    const statements = statementsIn(paperOf(nothing, id))
    expect(statements.filter(({ origin }) => origin === 'sum')).toEqual([])
    expect(statements.filter(({ say }) => say.includes('£'))).toEqual([])
    for (const { blocks, title } of paperOf(nothing, id).sections) expect(blocks.length, title.say).toBeGreaterThan(0)
  }
  expect(saysAt(paperOf(nothing, 'business-case-short'), 'financial/gaps/none')).toMatch(/^Not yet known: /)
  expect(sayAt(paperOf(nothing, 'business-case-short'), 'financial/gaps/none')!.origin).toBe('not-known')
})

test('half entered, a cost is “at least”, and what is missing is named', () => {
  const [id, post] = Object.entries(tarnAssessment.moneyLines).find(([, one]) => one.kind === 'post')!
  const { pay: _pay, ...figures } = post.figures
  const effect = Object.entries(tarnAssessment.moneyLines).find(
    ([, one]) => one.kind === 'effect' && one.plan === post.plan,
  )!
  const { avoided: _avoided, ...links } = effect[1].figures
  const half = {
    ...tarnAssessment,
    moneyLines: { [id]: { ...post, figures }, [effect[0]]: { ...effect[1], figures: links } },
    moneySettings: {},
  }
  const paper = paperOf(half, 'business-case-full')
  expect(saysAt(paper, `economic/plan-sums/${post.plan}/cost`)).toMatch(/^at least £/)
  expect(saysAt(paper, `economic/plan-sums/${post.plan}/left-out`)).toMatch(/: pay/)
  expect(saysAt(paper, 'economic/plan-sums/empty')).toMatch(/^No figure yet for: /)
  expect(saysAt(paper, 'economic/plan-sums/prices')).toMatch(/^Not yet known/)
  expect(sayAt(paper, `economic/benefits/${effect[0]}/released`)!.origin).toBe('not-known')
  expect(saysAt(paper, `management/find-first/${effect[0]}/avoided`)).toMatch(/avoided for each$/)
})
