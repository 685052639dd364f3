import type { Assessment, FigureKept, FigureSupposed, MoneyLineKept, Scenario } from '../assessment.ts'
import { own } from '../own.ts'
import { figuresOf } from './figures.ts'
import { linesInOrder } from './line-order.ts'
import type { FigureName } from './lines.ts'
import { moneyIn } from './money-in.ts'
import { figureIn, typedNumber } from './typed-number.ts'

/** What may be supposed of a line: any figure it has, and of income its last month. */
export type FigureAt = { readonly line: string; readonly figure: FigureName | 'until' }

type Lines = Assessment['moneyLines']
type Figures = Scenario['figures']

/** Where a scenario holds what it supposes of a figure. */
export const figureKey = ({ line, figure }: FigureAt): string => `${line}.${figure}`

/** The figures of a line that may be supposed, in the order in which they are worked out. */
export const supposableIn = ({ kind }: Pick<MoneyLineKept, 'kind'>): readonly FigureAt['figure'][] => [
  ...(Object.keys(figuresOf[kind]) as FigureName[]),
  ...(kind === 'income' ? (['until'] as const) : []),
]

/** Something supposed of a figure: where, and what it would be. */
export type FigureThere = FigureAt & { readonly supposed: FigureSupposed }

/** Every figure that may be supposed of the lines that there are, line by line. */
export const figuresIn = (lines: Lines): readonly FigureAt[] =>
  linesInOrder(lines).flatMap(([line, kept]) => supposableIn(kept).map((figure) => ({ line, figure })))

/** What is supposed of the lines that there are, line by line. What is of a line that is gone is not among it. */
const figuresThere = (lines: Lines, figures: Figures): readonly FigureThere[] =>
  figuresIn(lines).flatMap((at): FigureThere[] => {
    const supposed = own(figures, figureKey(at))
    return supposed ? [{ ...at, supposed }] : []
  })

/** Those of them that count: what cannot be read, or is not given, supposes nothing. */
export const figuresSupposed = (lines: Lines, figures: Figures): readonly FigureThere[] =>
  figuresThere(lines, figures).filter(
    ({ line, figure, supposed }) => supposed.likely.trim() !== '' && !faultOf(own(lines, line)!, figure, supposed),
  )

/**
 * Lines as they would be if what is supposed of them were so, and could be shown as far as it says: by an item of evidence
 * of this id. The real ones stay as they are.
 */
export const supposingFigures = (lines: Lines, figures: Figures, item: string): Lines =>
  figuresSupposed(lines, figures).reduce(
    (all, { line, figure, supposed }) => ({ ...all, [line]: lineIf(own(all, line)!, figure, supposed, [item]) }),
    lines,
  )

/** What keeps something supposed from being counted; undefined where it can be. */
export const faultOf = (line: MoneyLineKept, figure: FigureAt['figure'], supposed: FigureSupposed) =>
  moneyIn({
    moneyLines: { supposed: lineIf(line, figure, supposed, []) },
    moneySettings: {},
    evidence: {},
  }).amiss.find((one) => one.figure === figure)?.fault

function lineIf(
  line: MoneyLineKept,
  figure: FigureAt['figure'],
  supposed: FigureSupposed,
  evidence: readonly string[],
): MoneyLineKept {
  if (figure === 'until') return { ...line, until: supposed.likely, is: line.is.filter((tick) => tick !== 'no-end') }
  const { who, date } = own(line.figures, figure) ?? nobody
  const given: FigureKept = { ...withEnds(line, figure, supposed), evidence: [...evidence], who, date }
  return { ...line, figures: { ...line.figures, [figure]: given } }
}

const nobody: Pick<FigureKept, 'who' | 'date'> = { who: '', date: '' }

/**
 * A supposed figure where an end of its own is not given has that of the real one, as far as that holds it: whoever
 * supposes a value says nothing of how far it may be off, and to say less must not make a cost smaller.
 */
export function withEnds(line: MoneyLineKept, figure: FigureName, supposed: FigureSupposed): FigureSupposed {
  const unit = figuresOf[line.kind][figure]?.unit
  const real = own(line.figures, figure)
  if (!unit || !real || figureIn(real, unit).is !== 'given') return supposed
  const likely = typedNumber(supposed.likely)
  const low = typedNumber(real.low) <= likely ? real.low : ''
  const high = typedNumber(real.high) >= likely ? real.high : ''
  return { ...supposed, low: supposed.low.trim() || low, high: supposed.high.trim() || high }
}
