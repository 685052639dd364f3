import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, FigureSupposed } from '../../../src/domain/assessment.ts'
import type { Step } from '../../../src/domain/clause.ts'
import type { Figure } from '../../../src/domain/money/figure.ts'
import { moneyIn } from '../../../src/domain/money/money-in.ts'
import type { FigureName, Line } from '../../../src/domain/money/lines.ts'
import { faultOf, figureKey, figuresIn, figuresSupposed, type FigureAt } from '../../../src/domain/money/supposed.ts'
import { supposedEnough, whatWouldHaveToBeTrue } from '../../../src/domain/money/to-be-true.ts'
import { yearsOf } from '../../../src/domain/money/years.ts'
import { blankScenario, withFigure, withoutFigure } from '../../../src/domain/scenario.ts'
import { supposing } from '../../../src/domain/supposing.ts'
import { recordKinds } from '../../../src/domain/assessment.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { content } from '../../../src/content/index.ts'
import { tarnAssessment } from '../../fixtures/money-kept.ts'
import { tarnValley } from '../../fixtures/tarn-valley.ts'
import { tries } from '../../fixtures/tries.ts'

const real = tarnAssessment
const { moneyLines: lines } = real
const blank = blankScenario('If')
const lineOf = (plan: string, kind: Line['kind']): string =>
  Object.keys(lines).find((id) => lines[id]!.plan === plan && lines[id]!.kind === kind)!
const fund = lineOf('new-role', 'income')
const post = lineOf('new-role', 'post')
const visits = lineOf('new-role', 'effect')

const value = (likely: string, basis: Step = 2, low = '', high = ''): FigureSupposed => ({ likely, low, high, basis })
const ifFigures = (...all: readonly (readonly [FigureAt, FigureSupposed])[]) =>
  all.reduce((scenario, [at, figure]) => withFigure(scenario, figureKey(at), figure), blank)
const at = (line: string, figure: FigureAt['figure']): FigureAt => ({ line, figure })

/** The sums of the new role, in both readings. */
function sums(assessment: Assessment) {
  const { plans, settings } = moneyIn(assessment)
  const plan = plans.find(({ id }) => id === 'new-role')!
  return {
    said: yearsOf(plan, settings, 'said'),
    shown: yearsOf(plan, settings, 'shown'),
  }
}
const allSums = (assessment: Assessment) => {
  const { plans, settings } = moneyIn(assessment)
  return plans.map((plan) =>
    (['said', 'shown'] as const).map((reading) => {
      const { years, inAll, leftOut } = yearsOf(plan, settings, reading)
      return { years, inAll, leftOut }
    }),
  )
}

const everyPlace = figuresIn(lines)
const anyPlace = fc.constantFrom(...everyPlace)
const anyBasis = fc.constantFrom<Step>(0, 1, 2, 3)
const anyNumber = fc.constantFrom('0', '0.5', '1', '7', '18', '60', '£1,200', '40000', '90000')
const often = { numRuns: tries(200) }

describe('a scenario that supposes figures', () => {
  test('has the same sums, line for line, while it supposes none', () => {
    expect(supposing(real, blank).moneyLines).toEqual(lines)
    expect(allSums(supposing(real, blank))).toEqual(allSums(real))
  })

  test('has the same sums where it supposes what is so, as far as it is carried', () => {
    const given = new Map<string, Figure>(
      moneyIn(real).plans.flatMap((plan) =>
        plan.lines.flatMap((line) =>
          Object.entries(line.figures).map(([name, figure]) => [`${line.id}.${name}`, figure] as const),
        ),
      ),
    )
    for (const place of everyPlace) {
      const key = figureKey(place)
      const carried = given.get(key)
      const kept = lines[place.line]!
      if (place.figure === 'until' ? kept.until === '' : !carried) continue
      const likely = place.figure === 'until' ? kept.until : kept.figures[place.figure]!.likely
      const scenario = withFigure(blank, key, value(likely, carried?.basis ?? 2))
      expect([key, allSums(supposing(real, scenario))]).toEqual([key, allSums(real)])
    }
  })

  test('never alters the real figures, and is kept as a record', () => {
    fc.assert(
      fc.property(anyPlace, anyNumber, anyBasis, (place, likely, basis) => {
        const before = JSON.stringify(real)
        const scenario = ifFigures([place, value(likely, basis)])
        supposing(real, scenario)
        expect(JSON.stringify(real)).toBe(before)
        expect(recordKinds.scenarios.schema.parse(scenario)).toEqual(scenario)
      }),
      often,
    )
  })

  test('gives no more where it says less of how well a figure is known', () => {
    fc.assert(
      fc.property(anyPlace, anyNumber, fc.tuple(anyBasis, anyBasis), (place, likely, [one, other]) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((basis) =>
          allSums(supposing(real, ifFigures([place, value(likely, basis as Step)]))),
        )
        for (const [plan, readings] of less!.entries())
          for (const [reading, sums] of readings.entries()) {
            const better = more![plan]![reading]!
            expect(sums.inAll.net).toBeLessThanOrEqual(better.inAll.net + 1e-6)
            for (const [year, { gap }] of sums.years.entries())
              expect(gap).toBeGreaterThanOrEqual(better.years[year]!.gap - 1e-6)
          }
      }),
      often,
    )
  })

  test('says nothing of how far a figure may be off: a cost that is not backed up stays at its real high end', () => {
    const { likely, high } = lines[post]!.figures['pay']!
    expect(Number(high.replaceAll(',', ''))).toBeGreaterThan(Number(likely.replaceAll(',', '')))
    const shown = (figure: FigureSupposed) => sums(supposing(real, ifFigures([at(post, 'pay'), figure]))).shown
    expect(shown(value(likely, 1)).inAll.cost).toBeCloseTo(shown(value(likely, 1, '', high)).inAll.cost)
    expect(shown(value(likely, 1)).inAll.cost).toBeGreaterThan(shown(value(likely, 2)).inAll.cost)
    expect(shown(value('90000', 1)).inAll.cost, 'beyond the real end it stands at itself').toBeCloseTo(
      shown(value('90000', 2)).inAll.cost,
    )
  })

  test('what if the fund ended a year later: the gap opens a year later', () => {
    expect(lines[fund]!.until).toBe('18')
    const gaps = (scenario: typeof blank) => sums(supposing(real, scenario)).shown.years.map(({ gap }) => gap)
    const [now, later] = [gaps(blank), gaps(ifFigures([at(fund, 'until'), value('30')]))]
    expect(later[1]).toBeLessThan(now[1]!)
    expect(later[2]).toBeLessThan(now[2]!)
    expect(later.slice(3)).toEqual(now.slice(3))
    expect(later[0]).toBe(now[0])
  })

  test('an end that is supposed takes the place of no end', () => {
    const endless = { ...real, moneyLines: { ...lines, [fund]: { ...lines[fund]!, is: ['no-end' as const] } } }
    expect(sums(endless).shown.years[4]!.written).toBeGreaterThan(0)
    expect(sums(supposing(endless, ifFigures([at(fund, 'until'), value('30')]))).shown.years[4]!.written).toBe(0)
  })

  test('counts nothing that cannot be read, is not given, or is of no line that there is', () => {
    const scenario = ifFigures(
      [at(post, 'pay'), value('about 50')],
      [at(post, 'away'), value('120')],
      [at(fund, 'until'), value('1.5')],
      [at(visits, 'agreed'), value('', 2, '10')],
      [at('gone', 'pay'), value('1')],
      [at(fund, 'pay'), value('1')],
      [at(post, 'constructor' as FigureName), value('1')],
    )
    expect(Object.keys(scenario.figures)).toHaveLength(7)
    expect(figuresSupposed(lines, scenario.figures)).toEqual([])
    expect(supposing(real, scenario).moneyLines).toBe(lines)
    expect(faultOf(lines[post]!, 'away', value('120'))).toBe('above-the-most')
  })

  test('counts again once a line that was removed is brought back', () => {
    const scenario = ifFigures([at(post, 'pay'), value('1')])
    const { [post]: kept, ...others } = lines
    expect(supposing({ ...real, moneyLines: others }, scenario).moneyLines).toBe(others)
    expect(figuresSupposed({ ...others, [post]: kept! }, scenario.figures)).toHaveLength(1)
  })

  test('changes no answer and no recommendation', () => {
    const scenario = ifFigures([at(visits, 'agreed'), value('100', 3)], [at(post, 'pay'), value('1', 3)])
    const outcome = (assessment: Assessment) => {
      const { stated: _s, demonstrated: _d, ...rest } = recommend(assessment, content)
      return rest
    }
    expect(outcome(supposing(tarnValley, scenario))).toEqual(outcome(supposing(tarnValley, blank)))
  })

  test('lets go of a figure of which nothing is given any more, and of one alone', () => {
    const key = figureKey(at(post, 'pay'))
    const both = ifFigures([at(post, 'pay'), value('1')], [at(visits, 'agreed'), value('60')])
    expect(withFigure(both, key, value(''))).toEqual(ifFigures([at(visits, 'agreed'), value('60')]))
    expect(withoutFigure(both, key)).toEqual(ifFigures([at(visits, 'agreed'), value('60')]))
  })
})

describe('what would have to be true', () => {
  test('is enough once a scenario supposes it', () => {
    let tried = 0
    const { plans, settings } = moneyIn(real)
    for (const plan of plans)
      for (const told of whatWouldHaveToBeTrue(plan, settings, 'said')) {
        const enough = supposedEnough(told)
        expect(enough === undefined).toBe(told.takes.kind !== 'at')
        if (!enough) continue
        tried++
        const { moneyLines, evidence } = supposing(real, ifFigures([told, enough]))
        const there = moneyIn({ ...real, moneyLines, evidence }).plans.find(({ id }) => id === plan.id)!
        expect(yearsOf(there, settings, 'said').inAll.net).toBeGreaterThanOrEqual(0)
      }
    expect(tried).toBeGreaterThan(2)
  })
})
