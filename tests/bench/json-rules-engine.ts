import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import type { Content, RouteId } from '../../src/domain/content.ts'
import type { Outcome } from '../../src/domain/decide.ts'
import { knownFact, type FlatFacts, type Formula } from './formula.ts'
import { areMissing, headlineRules, outcomeOf, routed, shown, type Ask, type Named } from './headline.ts'

/** The headline decision with json-rules-engine: one event for each rule that is true. */
export function withJsonRulesEngine(content: Content): (facts: FlatFacts) => Promise<Outcome> {
  const rules = headlineRules(content)
  const routing = engineOf(rules.routing)
  const burdens = engineOf(rules.burdens)
  const fundamentals = Object.fromEntries(
    Object.entries(rules.fundamentals).map(([route, named]) => [route, engineOf(named)]),
  ) as Record<RouteId, Engine>
  return async (facts) => {
    const route = routed(content, await run(routing, facts))
    const routes = shown(route, content, await run(burdens, { ...facts, ...knownFact('brokering', [route.brokering]) }))
    for (const one of routes) {
      const asked = await run(fundamentals[one], { ...facts, ...knownFact('route', [one]) })
      if (!areMissing(content, asked)) return outcomeOf(routes, one)
    }
    return outcomeOf(routes, undefined)
  }
}

async function run(engine: Engine, facts: FlatFacts): Promise<Ask> {
  const { events } = await engine.run(facts)
  const happened = new Set(events.map(({ type }) => type))
  return (name) => happened.has(name)
}

const engineOf = (named: Named): Engine =>
  new Engine(Object.entries(named).map(([type, formula]) => ({ conditions: top(formula), event: { type } })))

const top = (formula: Formula): TopLevelCondition =>
  'all' in formula || 'any' in formula ? joined(formula) : { all: [condition(formula)] }

const joined = (formula: Extract<Formula, { all: unknown } | { any: unknown }>): TopLevelCondition =>
  'all' in formula ? { all: formula.all.map(condition) } : { any: formula.any.map(condition) }

const operators = {
  'at-least': 'greaterThanInclusive',
  'at-most': 'lessThanInclusive',
  includes: 'contains',
  excludes: 'doesNotContain',
} as const

function condition(formula: Formula): NestedCondition {
  if ('all' in formula || 'any' in formula) return joined(formula)
  return { fact: formula.fact, operator: operators[formula.is], value: formula.value }
}
