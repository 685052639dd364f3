import { answerIn, isByPlan } from './answers.ts'
import { chosenIn } from './answers-by-plan.ts'
import type { Answer, Assessment, FactAnswer } from './assessment.ts'
import { byId } from './by-id.ts'
import type { Clause } from './clause.ts'
import {
  plans,
  type Content,
  type Deniable,
  type Named,
  type NamedOption,
  type NamedTest,
  type PlanId,
  type RouteId,
} from './content.ts'
import { asIn, idIn } from './in-plan.ts'
import { own } from './own.ts'
import type { Ref } from './ref.ts'

/** The plan whose answers a route is tested with; a pilot is a new role, bounded. */
export const planOf = (route: RouteId): PlanId => (route === 'pilot' ? 'new-role' : route)

/**
 * An assessment and its content as the rules read them. A question or fact that some plan has an answer of its own to
 * stands in both three times, once for each plan, and the rules of a route read those of its plan: whatever works on
 * answers and content works on these as on any others. Where no answer differs by plan, both are given back as they are.
 */
export function planned(assessment: Assessment, content: Content): readonly [Assessment, Content] {
  const differing = new Set([
    ...differingIn(assessment.answers, content.questions),
    ...differingIn(assessment.facts, content.facts),
  ])
  if (differing.size === 0) return [assessment, content]
  const asPlanned: Assessment = {
    ...assessment,
    answers: divideRecords(assessment.answers, differing, answerIn),
    facts: divideRecords(assessment.facts, differing, (fact, plan) => ({
      chosen: [...chosenIn(fact, plan)],
      byPlan: {},
    })),
  }
  return [asPlanned, dividedBy(differing, content)]
}

type ByPlan = Pick<Answer | FactAnswer, 'byPlan'>

const differingIn = (
  records: Readonly<Record<string, ByPlan>>,
  rows: readonly { readonly id: string; readonly about: 'place' | 'plan' }[],
): readonly string[] => rows.flatMap(({ id, about }) => (about === 'plan' && isByPlan(own(records, id)) ? [id] : []))

const divideRecords = <Value extends ByPlan>(
  records: Readonly<Record<string, Value>>,
  differing: ReadonlySet<string>,
  of: (value: Value, plan: PlanId) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(records).flatMap(([id, value]) =>
      differing.has(id) ? plans.map((plan) => [idIn(plan, id), of(value, plan)] as const) : [[id, value] as const],
    ),
  )

/** The same place where another scenario, or none, divides answers otherwise: for all plans, or as the first of them has it. */
export function placeIn({ kind, id }: Ref, { questions, facts }: Content): Ref {
  const there = new Set([...(kind === 'question' ? questions : facts)].map((row) => row.id))
  const { id: base } = asIn(id)
  if (kind === 'rung' || there.has(id)) return { kind, id }
  return { kind, id: there.has(base) ? base : idIn(plans[0], base) }
}

/** The rules that are put to the answers once a route is taken: they read the answers of its plan. */
export const rulesOnceTaken = (route: RouteId, content: Content): Content =>
  onceTaken.get(content)?.(planOf(route)) ?? content

const onceTaken = new WeakMap<Content, (plan: PlanId) => Content>()

const kept = new WeakMap<Content, Map<string, Content>>()
/** Each comes with diagrams of its own, and a team comes by few in a sitting. */
const keptAtMost = 8

/** The content for answers that differ by plan in these questions and facts: the same object, as long as it is kept. */
function dividedBy(differing: ReadonlySet<string>, content: Content): Content {
  const ofContent = kept.get(content) ?? new Map<string, Content>()
  kept.set(content, ofContent)
  const shape = [...differing].sort().join()
  const divided = ofContent.get(shape) ?? divide(differing, content)
  ofContent.delete(shape)
  ofContent.set(shape, divided)
  if (ofContent.size > keptAtMost) ofContent.delete([...ofContent.keys()][0]!)
  return divided
}

/** Its diagrams are not those that came with the content. */
function divide(differing: ReadonlySet<string>, { diagrams: _ofAll, ...content }: Content): Content {
  const tests = new Map<string, NamedTest>([...content.tests, ...content.gates].map((test) => [test.id, test]))
  const readAs = (plan: PlanId) => reader(plan, differing, tests)
  const testsIn = <Row extends { readonly test: Clause }>(plan: PlanId, rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, test: readAs(plan)(row.test) }))
  const copies = <Row extends { readonly id: string }>(
    row: Row,
    copy: (plan: PlanId) => Partial<Row>,
  ): readonly Row[] =>
    differing.has(row.id) ? plans.map((plan) => ({ ...row, ...copy(plan), id: idIn(plan, row.id) })) : [row]
  const named = (name: string, plan: PlanId): string => `${name} (${byId(content.plans, plan).short})`
  const divided: Content = {
    ...content,
    questions: content.questions.flatMap((one) => copies(one, (plan) => ({ short: named(one.short, plan) }))),
    facts: content.facts
      .map((one) => (differing.has(one.askedWith) ? { ...one, askedWith: idIn(plans[0], one.askedWith) } : one))
      .flatMap((one) => copies(one, (plan) => ({ ask: named(one.ask, plan) }))),
    tests: [
      ...content.tests,
      ...plans.flatMap((plan) =>
        testsIn(plan, [...tests.values()]).map((test) => ({ ...test, id: idIn(plan, test.id) })),
      ),
    ],
    routes: content.routes.map((route) => ({
      ...route,
      burden: testsIn(planOf(route.id), route.burden),
      presumed: testsIn(planOf(route.id), route.presumed),
      conditions: testsIn(planOf(route.id), route.conditions),
    })),
    fundamentals: content.fundamentals.map((head) => ({
      ...head,
      at: {
        'existing-roles': readAs('existing-roles')(head.at['existing-roles']),
        'team-or-pathway': readAs('team-or-pathway')(head.at['team-or-pathway']),
        pilot: readAs('new-role')(head.at.pilot),
        'new-role': readAs('new-role')(head.at['new-role']),
      },
    })),
    gates: testsIn('new-role', content.gates).map((gate) =>
      gate.hardWhen ? { ...gate, hardWhen: readAs('new-role')(gate.hardWhen) } : gate,
    ),
    forms: content.forms.map((form) => ({
      ...form,
      fits: readAs(form.route)(form.fits),
      needs: testsIn(form.route, form.needs),
      ...(form.not && { not: readAs(form.route)(form.not) }),
    })),
    ...(content.diagramOrder && {
      diagramOrder: content.diagramOrder.flatMap((name) => {
        const [kind, id] = name.split(' ') as [string, string]
        return kind !== 'rung' && differing.has(id) ? plans.map((plan) => `${kind} ${idIn(plan, id)}`) : [name]
      }),
    }),
  }
  const taken = new Map<PlanId, Content>()
  onceTaken.set(divided, (plan) => {
    const rules = taken.get(plan) ?? readAfterwards(divided, readAs(plan))
    taken.set(plan, rules)
    return rules
  })
  return divided
}

type Read = (rule: Clause) => Clause

/** The same rule, reading the answers of one plan where these differ; the same object where they do not. */
function reader(plan: PlanId, differing: ReadonlySet<string>, tests: ReadonlyMap<string, NamedTest>): Read {
  const each = (rules: readonly Clause[]): readonly Clause[] => {
    const read = rules.map(readIn)
    return read.some((rule, at) => rule !== rules[at]) ? read : rules
  }
  return readIn

  function readIn(rule: Clause): Clause {
    if ('question' in rule)
      return differing.has(rule.question) ? { ...rule, question: idIn(plan, rule.question) } : rule
    if ('fact' in rule) return differing.has(rule.fact) ? { ...rule, fact: idIn(plan, rule.fact) } : rule
    if ('test' in rule) {
      const { test } = tests.get(rule.test)!
      return readIn(test) === test ? rule : { test: idIn(plan, rule.test) }
    }
    if ('rung' in rule) return rule
    if ('not' in rule) return readIn(rule.not) === rule.not ? rule : { not: readIn(rule.not) }
    if ('all' in rule) return each(rule.all) === rule.all ? rule : { all: each(rule.all) }
    if ('any' in rule) return each(rule.any) === rule.any ? rule : { any: each(rule.any) }
    return each(rule.of) === rule.of ? rule : { ...rule, of: each(rule.of) }
  }
}

/** What is warned of, what pulls against something, what helps anyway, which cases are like it, and whether a saving stands. */
function readAfterwards(content: Content, readIn: Read): Content {
  const denied = ({ unless }: Deniable): Deniable => (unless ? { unless: readIn(unless) } : {})
  return {
    ...content,
    watchOuts: content.watchOuts.map((one) => ({
      ...one,
      ...denied(one),
      when: readIn(one.when),
      ...(one.unknown && {
        unknown: { ...one.unknown, when: readIn(one.unknown.when), open: readIn(one.unknown.open) },
      }),
    })),
    tensions: content.tensions.map((one) => ({ ...one, ...denied(one), when: readIn(one.when) })),
    noRegret: content.noRegret.map((one) => ({ ...one, ...denied(one), helpsWhen: readIn(one.helpsWhen) })),
    cases: content.cases.map((one) => ({ ...one, like: readIn(one.like) })),
    named: { ...content.named, saving: savingIn(content.named.saving, readIn) },
  }
}

const savingIn = ({ wanted, stands }: Named['saving'], readIn: Read): Named['saving'] => ({
  wanted: readIn(wanted) as NamedOption,
  stands: (readIn({ test: stands }) as { readonly test: string }).test,
})
