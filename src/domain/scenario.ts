import type { FigureSupposed, Scenario } from './assessment.ts'
import type { Flip } from './diagram/flips.ts'

/** A question, fact or rung, and what is supposed of it. */
export type Supposed = Pick<Flip, 'kind' | 'id' | 'to'>
/** Where it is supposed. */
export type SupposedAt = Pick<Supposed, 'kind' | 'id'>

/** Where a scenario holds what it supposes, in the order of the walk. */
export const held = { question: 'answers', fact: 'facts', rung: 'ladder' } as const

export const blankScenario = (name: string): Scenario => ({ name, answers: {}, facts: {}, ladder: {}, figures: {} })

/** The scenario with more supposed, in place of what it supposed there. */
export const withSupposed = (scenario: Scenario, supposed: readonly Supposed[]): Scenario =>
  supposed.reduce(
    (all, { kind, id, to }) => ({ ...all, [held[kind]]: { ...all[held[kind]], [id]: kept(to) } }),
    scenario,
  )

function kept(to: Supposed['to']) {
  if ('looked' in to) return to.looked
  return 'chosen' in to ? { chosen: [...to.chosen] } : { level: to.level, basis: to.basis }
}

/** The scenario with one thing as it really is. */
export function withoutSupposed(scenario: Scenario, { kind, id }: SupposedAt): Scenario {
  const { [id]: _gone, ...others } = scenario[held[kind]]
  return { ...scenario, [held[kind]]: others }
}

/** The scenario with a figure supposed. One of which nothing is given is as it really is. */
export function withFigure(scenario: Scenario, key: string, figure: FigureSupposed): Scenario {
  if ([figure.likely, figure.low, figure.high].join('') === '') return withoutFigure(scenario, key)
  return { ...scenario, figures: { ...scenario.figures, [key]: figure } }
}

/** The scenario with a figure as it really is. */
export function withoutFigure(scenario: Scenario, key: string): Scenario {
  const { [key]: _gone, ...others } = scenario.figures
  return { ...scenario, figures: others }
}
