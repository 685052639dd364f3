import type { EffectFigure, FigureName, Line, MoneyPlan, Place, PostFigure, PostLine } from './lines.ts'
import { links } from './figures.ts'

/** Figures of costs that nobody gave: their part of the cost is left out, and the total is "at least". */
export const leftOut = (plan: MoneyPlan): readonly Place[] =>
  plan.lines.flatMap((line) => places(line, costsMissing(line)))

/**
 * Links of savings that nobody gave: the stairs stop there, and nothing after them counts. How many people there is room
 * for is a link of each, so what the room lacks of the posts that see people is among them.
 */
export function linksMissing({ lines }: MoneyPlan): readonly Place[] {
  const effects = lines.filter(({ kind }) => kind === 'effect')
  if (effects.length === 0) return []
  return [
    ...effects.flatMap((line) => places(line, missing(line, links))),
    ...lines.flatMap((line) => (line.kind === 'post' && line.holdsCases ? places(line, roomMissing(line)) : [])),
  ]
}

/** Figures that nobody gave and that are taken at their best: at once, in full, for ever; no meetings, no supervision. */
export const assumed = (plan: MoneyPlan): readonly Place[] =>
  plan.lines.flatMap((line) => {
    if (line.kind === 'effect') return places(line, missing(line, timing))
    return line.kind === 'post' && line.holdsCases ? places(line, missing(line, duties)) : []
  })

const timing: readonly EffectFigure[] = ['fades', 'waits', 'grows']
const duties: readonly PostFigure[] = ['supervised', 'meetings']

const places = (line: Line, figures: readonly FigureName[]): readonly Place[] =>
  figures.map((figure) => ({ line: line.id, figure }))

const missing = <Name extends FigureName>(line: Line, names: readonly Name[]): readonly Name[] => {
  const given: { readonly [K in FigureName]?: unknown } = line.figures
  return names.filter((name) => given[name] === undefined)
}

/** A contact is given as one whole, or in its three parts. */
function roomMissing(line: PostLine): readonly PostFigure[] {
  const length = line.figures.contact ? (['road', 'records'] as const) : (['minutes'] as const)
  return missing(line, ['posts', 'hours', 'away', 'unseen', ...length, 'contacts'])
}

function costsMissing(line: Line): readonly FigureName[] {
  if (line.kind === 'post') return missing(line, costsOf(line))
  return line.kind === 'money' ? missing(line, ['amount']) : []
}

/** Absence costs nothing where nobody is paid to cover it and the supervision is not paid by the hour. */
function costsOf({ supervisionIsPaidExtra, payIsFullCost, figures }: PostLine): readonly PostFigure[] {
  const counts: Partial<Record<PostFigure, boolean>> = {
    onCost: !payIsFullCost,
    away: supervisionIsPaidExtra || (figures.cover?.likely ?? 0) > 0,
    supervision: supervisionIsPaidExtra,
    supervisorHour: supervisionIsPaidExtra,
    running: !payIsFullCost,
  }
  const all: readonly PostFigure[] = [
    'posts',
    'pay',
    'onCost',
    'away',
    'cover',
    'supervision',
    'supervisorHour',
    'running',
    'turnover',
    'recruiting',
  ]
  return all.filter((name) => counts[name] ?? true)
}
