import fc from 'fast-check'
import type { Step } from '../../../src/domain/clause.ts'
import type { Figure } from '../../../src/domain/money/figure.ts'
import { figuresOf, type Unit } from '../../../src/domain/money/figures.ts'
import type { FigureName, Line, MoneyPlan, MoneySettings } from '../../../src/domain/money/lines.ts'
import { effect, income, money, plan, post } from './make.ts'

/** Plans of any shape, with figures that could be meant: some missing, some with ranges, on any basis. */
export const anyPlan = (given: { readonly missing?: boolean } = {}): fc.Arbitrary<MoneyPlan> =>
  fc
    .tuple(fc.array(anyLine(given.missing ?? true), { maxLength: 6 }), fc.integer({ min: 1, max: 12 }))
    .map(([lines, startMonth]) =>
      plan(
        lines.map((line, at) => ({ ...line, id: `line-${at}` })),
        { startMonth },
      ),
    )

export const anySettings: fc.Arbitrary<MoneySettings> = fc.record({
  priceYear: fc.constant('2025/26'),
  years: fc.integer({ min: 3, max: 10 }),
  discount: fc.constantFrom(0, 0.035, 0.1),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
})

export const anyReading = fc.constantFrom('said' as const, 'shown' as const)

const anyStep = fc.constantFrom<Step>(0, 1, 2, 3)
const anyPartner = fc.constantFrom('the trust', 'the board', 'the practices', 'the council')

/** As far as a unit goes in earnest. */
const upTo: Partial<Record<Unit, number>> = {
  share: 1,
  money: 80_000,
  'money-an-hour': 90,
  'hours-a-week': 40,
  minutes: 60,
  months: 24,
  people: 500,
  each: 12,
  hours: 3,
  'hours-a-year': 400,
  posts: 4,
  holders: 4,
}

const anyFigure = (unit: Unit): fc.Arbitrary<Figure> =>
  fc
    .tuple(
      // In thousandths: all of floating point would be next to nothing, and nothing ever comes of that.
      fc.array(
        fc.integer({ min: 0, max: 1_000 }).map((thousandths) => (thousandths * (upTo[unit] ?? 100)) / 1_000),
        { minLength: 3, maxLength: 3 },
      ),
      fc.boolean(),
      anyStep,
    )
    .map(([values, hasRange, basis]) => {
      const [low, likely, high] = values.toSorted((a, b) => a - b) as [number, number, number]
      return { likely, ...(hasRange && { low, high }), basis, evidence: [], who: 'somebody', date: '2026' }
    })

/** Figures of a kind of line; each may be missing. */
const anyFigures = (kind: Line['kind'], missing: boolean) =>
  fc.record(
    Object.fromEntries(Object.entries(figuresOf[kind]).map(([name, { unit }]) => [name, anyFigure(unit)])),
    missing ? { requiredKeys: [] } : {},
  ) as fc.Arbitrary<{ readonly [K in FigureName]?: Figure }>

const anyLine = (missing: boolean): fc.Arbitrary<Line> =>
  fc.oneof(
    fc
      .tuple(anyFigures('post', missing), anyPartner, fc.boolean(), fc.boolean(), fc.boolean())
      .map(([figures, payer, supervisionIsPaidExtra, payIsFullCost, holdsCases]) =>
        post(figures, { payer, supervisionIsPaidExtra, payIsFullCost, holdsCases }),
      ),
    fc
      .tuple(anyFigures('money', missing), anyPartner, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 9 }))
      .map(([figures, payer, firstYear, lastYear]) => money(figures, { payer, firstYear, lastYear })),
    fc
      .tuple(anyFigures('income', missing), anyPartner, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 99 }))
      .map(([figures, from, firstYear, lastMonth]) => income(figures, { from, firstYear, lastMonth })),
    fc.tuple(anyFigures('effect', missing), anyPartner).map(([figures, gains]) => effect(figures, { gains })),
  )

/** A plan with one of its figures changed, or taken away; as it is where the line does not have it. */
export const withFigure = (
  given: MoneyPlan,
  line: string,
  name: string,
  change: (figure: Figure) => Figure | undefined,
): MoneyPlan => ({
  ...given,
  lines: given.lines.map((one) => {
    const figures: Readonly<Record<string, Figure | undefined>> = one.figures
    const figure = one.id === line ? figures[name] : undefined
    if (!figure) return one
    const { [name]: _before, ...others } = figures
    const changed = change(figure)
    return { ...one, figures: { ...others, ...(changed && { [name]: changed }) } }
  }),
})

/** Every figure of a plan, as the id of its line and its name. */
export const placesIn = (given: MoneyPlan): readonly (readonly [string, string])[] =>
  given.lines.flatMap((line) => Object.keys(line.figures).map((name) => [line.id, name] as const))
