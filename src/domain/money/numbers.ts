import { isBackedUp, rangeOf, type Figure, type Range, type SaidOrShown } from './figure.ts'
import { effectFigures, figuresOf, links, postFigures } from './figures.ts'
import type {
  EffectFigure,
  EffectLine,
  FigureName,
  IncomeLine,
  Line,
  MoneyLine,
  MoneyPlan,
  MoneySettings,
  Place,
  PostFigure,
  PostLine,
} from './lines.ts'

/**
 * The figures of a line as numbers, by name. What was not given is NaN, so that whatever is worked out from it is not
 * known either. Draws and break-even write other values in.
 */
export type Numbers<Name extends FigureName> = Record<Name, number>
export type PostNumbers = Numbers<PostFigure>
export type EffectNumbers = Numbers<EffectFigure>

type Numbered<L extends Line, Name extends FigureName> = { readonly line: L; readonly numbers: Numbers<Name> }

/** A figure that may lie elsewhere: where it stands, and how far it goes. */
type Varying = Place & {
  readonly numbers: Numbers<FigureName>
  /** Where the number itself is kept: writing it there is the same as writing it by its name, and several times faster. */
  readonly kept: { readonly all: Float64Array; readonly at: number }
  readonly range: Range
  readonly figureGiven: Figure
}

/** A plan as numbers, in one reading. */
export type PlanNumbers = {
  readonly reading: SaidOrShown
  readonly years: number
  /** Months of year 1 that have gone by when the plan starts. */
  readonly before: number
  /** What a pound of each year is worth in year 1. */
  readonly discounted: readonly number[]
  readonly posts: readonly (Numbered<PostLine, PostFigure> & {
    /** Absence makes cover dear and supervision cheap: where it stands at its high end, supervision takes the low one. */
    readonly leastAway: number | undefined
  })[]
  readonly money: readonly Numbered<MoneyLine, 'amount'>[]
  readonly income: readonly Numbered<IncomeLine, 'amount'>[]
  readonly effects: readonly Numbered<EffectLine, EffectFigure>[]
  readonly varying: readonly Varying[]
}

/** The numbers of a plan in a reading, new each time: whoever asked may write into them. */
export function numbersOf(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown): PlanNumbers {
  const varying: Varying[] = []
  const numbered = <L extends Line, Name extends FigureName>(line: L, names: readonly Name[]): Numbered<L, Name> => {
    const given: { readonly [K in FigureName]?: Figure } = line.figures
    const all = Float64Array.from(names, (name) => valueOf(line, name, given[name], reading))
    const numbers = byName(line.kind, names, all)
    for (const [at, name] of names.entries()) {
      const range = rangeIn(line, name, given[name], reading)
      if (range)
        varying.push({
          line: line.id,
          figure: name,
          numbers: numbers as Numbers<FigureName>,
          kept: { all, at },
          range,
          figureGiven: given[name]!,
        })
    }
    return { line, numbers }
  }
  const of = <K extends Line['kind'], Name extends FigureName>(kind: K, names: readonly Name[]) =>
    plan.lines.flatMap((line) => (line.kind === kind ? [numbered(line as Extract<Line, { kind: K }>, names)] : []))
  return {
    reading,
    years: settings.years,
    before: plan.startMonth - 1,
    discounted: Array.from({ length: settings.years }, (_, year) => (1 + settings.discount) ** -year),
    posts: of('post', postFigures).map((post) => ({ ...post, leastAway: leastAwayIn(post.line, reading) })),
    money: of('money', ['amount']),
    income: of('income', ['amount']),
    effects: of('effect', effectFigures),
    varying,
  }
}

type Named = new (all: Float64Array) => Numbers<FigureName>
const shapes: { [K in Line['kind']]?: Named } = {}

/** Numbers in a row as figures by name. One shape for each kind of line, so that sums know where a figure lies. */
function byName<Name extends FigureName>(kind: Line['kind'], names: readonly Name[], all: Float64Array): Numbers<Name> {
  shapes[kind] ??= shapeOf(names)
  return new shapes[kind](all)
}

function shapeOf(names: readonly FigureName[]): Named {
  class InARow {
    readonly all: Float64Array
    constructor(all: Float64Array) {
      this.all = all
    }
  }
  for (const [at, name] of names.entries())
    Object.defineProperty(InARow.prototype, name, {
      get(this: InARow) {
        return this.all[at]
      },
      set(this: InARow, value: number) {
        this.all[at] = value
      },
    })
  return InARow as unknown as Named
}

/** What counts of a value: nothing of one that is not known. */
export const known = (value: number): number => (Number.isNaN(value) ? 0 : value)

/** The numbers behind one figure of a plan, to write other values in; undefined where no line has it. */
export function numbersAt(numbers: PlanNumbers, { line, figure }: Place): Numbers<FigureName> | undefined {
  const found = [...numbers.posts, ...numbers.money, ...numbers.income, ...numbers.effects].find(
    (one) => one.line.id === line,
  )
  return found && figuresOf[found.line.kind][figure] ? (found.numbers as Numbers<FigureName>) : undefined
}

function valueOf(line: Line, name: FigureName, figure: Figure | undefined, reading: SaidOrShown): number {
  if (!figure) return Number.NaN
  if (reading === 'said') return figure.likely
  if (line.kind === 'income') return isBackedUp(figure) ? figure.likely : 0
  if (line.kind === 'effect') return name === 'agreed' && !savingIsShown(line) ? 0 : figure.likely
  return isAtHighEnd(line, name, figure) ? (figure.high ?? figure.likely) : figure.likely
}

/** What is held at one end, struck out or ours to decide does not vary. */
function rangeIn(line: Line, name: FigureName, figure: Figure | undefined, reading: SaidOrShown): Range | undefined {
  if (!figure || figuresOf[line.kind][name]!.part === 'decision') return undefined
  if (reading === 'shown') {
    if (isAtHighEnd(line, name, figure)) return undefined
    if (line.kind === 'effect' && name === 'agreed' && !savingIsShown(line)) return undefined
  }
  return rangeOf(figure)
}

function leastAwayIn(line: PostLine, reading: SaidOrShown): number | undefined {
  const { away } = line.figures
  return reading === 'shown' && away && isAtHighEnd(line, 'away', away) ? (away.low ?? away.likely) : undefined
}

const isAtHighEnd = (line: Line, name: FigureName, figure: Figure): boolean =>
  figuresOf[line.kind][name]!.part === 'cost' && !isBackedUp(figure)

/** A saving counts as shown only if every link of it, from the people to what an hour is worth, is backed up. */
export const savingIsShown = ({ figures }: EffectLine): boolean => links.every((name) => isBackedUp(figures[name]))
