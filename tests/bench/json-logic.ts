import jsonLogic from 'json-logic-js'
import type { Content, RouteId } from '../../src/domain/content.ts'
import type { Outcome } from '../../src/domain/decide.ts'
import { knownFact, type FlatFacts, type Formula } from './formula.ts'
import { areMissing, headlineRules, outcomeOf, routed, shown, type Ask, type Named } from './headline.ts'

type Logic = Readonly<Record<string, unknown>>

/** The headline decision with json-logic-js: each rule is applied only when it is asked about. */
export function withJsonLogic(content: Content): (facts: FlatFacts) => Outcome {
  const rules = headlineRules(content)
  const routing = logics(rules.routing)
  const burdens = logics(rules.burdens)
  const fundamentals = Object.fromEntries(
    Object.entries(rules.fundamentals).map(([route, named]) => [route, logics(named)]),
  ) as Record<RouteId, Record<string, Logic>>
  return (facts) => {
    const route = routed(content, asking(routing, facts))
    const routes = shown(route, content, asking(burdens, { ...facts, ...knownFact('brokering', [route.brokering]) }))
    const ready = routes.find(
      (one) => !areMissing(content, asking(fundamentals[one], { ...facts, ...knownFact('route', [one]) })),
    )
    return outcomeOf(routes, ready)
  }
}

const asking =
  (rules: Record<string, Logic>, facts: FlatFacts): Ask =>
  (name) =>
    jsonLogic.apply(rules[name], facts) === true

const logics = (named: Named): Record<string, Logic> =>
  Object.fromEntries(Object.entries(named).map(([name, formula]) => [name, logic(formula)]))

function logic(formula: Formula): Logic {
  if ('all' in formula) return { and: formula.all.map(logic) }
  if ('any' in formula) return { or: formula.any.map(logic) }
  const fact = { var: formula.fact }
  if (formula.is === 'at-least') return { '>=': [fact, formula.value] }
  if (formula.is === 'at-most') return { '<=': [fact, formula.value] }
  return formula.is === 'includes' ? { in: [formula.value, fact] } : { '!': { in: [formula.value, fact] } }
}
