import type { Content } from './content.ts'
import { fundamentalsOf, type Candidate, type Decision, type Tested } from './decide.ts'
import { allOf, deciding, evaluate, type Trace } from './evaluate.ts'
import type { FormFit } from './forms.ts'

/**
 * Something that has to be met, by a date and an owner the team sets. `from` says which part of the rules asks for it:
 * "first" is what keeps the route that comes first for the gap from being offered, "check" what would put the
 * fundamentals first if it turned out badly, "presumed" what would rule the route out.
 */
export type OpenCondition = {
  readonly id: string
  readonly name: string
  readonly condition: string
  readonly from: 'first' | 'check' | 'presumed' | 'route' | 'form' | 'gate' | 'fundamentals'
  readonly trace: Trace
}

/**
 * What the route still asks for: open and missing points become dated conditions. What keeps open the route that comes
 * first stands before all, then what could still put the fundamentals first or rule the route out, then what is known to be
 * missing.
 * A point that another condition already asks for is not asked for twice, and what two parts of the rules ask for in the same
 * words is one condition. None while the need is not demonstrated:
 * what to find out comes first then.
 */
export function conditionsOf(decision: Decision, content: Content): readonly OpenCondition[] {
  if (decision.outcome === 'need-not-demonstrated') return []
  const asked = eachOnce(askedBy(decision, content)).filter(({ trace }) => trace.verdict !== 'holds')
  const mayComeFirst = couldComeFirst(decision, content)
  const place = ({ from, trace }: OpenCondition): number => {
    if (from === 'first') return 0
    if (
      from === 'check' ||
      from === 'presumed' ||
      (from === 'fundamentals' && mayComeFirst && trace.verdict === 'open')
    )
      return 1
    return trace.verdict === 'fails' ? 2 : 3
  }
  const seen = new Set<string>()
  return asked
    .sort((a, b) => place(a) - place(b))
    .filter(({ trace }) => {
      const points = deciding(trace).map(({ clause }) =>
        JSON.stringify('question' in clause ? clause.question : clause),
      )
      const isNew = points.some((point) => !seen.has(point))
      points.forEach((point) => seen.add(point))
      return isNew
    })
}

/** Of what is asked for by one name, the first, met where all are met: a head of the fundamentals may be asked for at two levels. */
function eachOnce(asked: readonly OpenCondition[]): OpenCondition[] {
  const once = new Map<string, OpenCondition>()
  for (const one of asked) {
    const known = once.get(one.id)
    once.set(one.id, known ? { ...known, trace: both(known.trace, one.trace) } : one)
  }
  return [...once.values()]
}

const both = (one: Trace, other: Trace): Trace => ({
  clause: { all: [one.clause, other.clause] },
  verdict: allOf([one, other], ({ verdict }) => verdict),
  parts: [one, other],
})

/** All that the route, its first form, the gates and the fundamentals ask; the heads alone while these come first. */
function askedBy(decision: Decision, content: Content): OpenCondition[] {
  const { route, outcome, forms, gates, fundamentals, reading } = decision
  const heads = fundamentals.heads.map(({ of, trace }) => openCondition('fundamentals', of, trace))
  if (outcome === 'fundamentals-first') return heads
  const { presumed, conditions } = content.routes.find(({ id }) => id === route)!
  return [
    ...keptFromFirst(decision, content).map(({ of, trace }) => openCondition('first', of, trace)),
    ...fundamentals.first
      .filter(({ trace }) => trace.verdict === 'open' && mayTurnOut(trace, 'holds'))
      .map(({ of, trace }) => openCondition('check', { ...of, name: of.whether }, trace)),
    ...presumed.map((asked) => openCondition('presumed', asked, evaluate(asked.test, reading))),
    ...conditions.map((asked) => openCondition('route', asked, evaluate(asked.test, reading))),
    ...(forms[0] ? needsOf(forms[0]) : []),
    ...(route === 'pilot' || route === 'new-role' ? gates : []).map(({ of, trace }) =>
      openCondition('gate', of, trace),
    ),
    ...heads,
  ]
}

/** What keeps the route that comes first from being offered: its burden where that is open, else the fundamentals it lacks. */
function keptFromFirst(decision: Decision, content: Content): readonly Tested<Asked>[] {
  const first = passedOver(decision)
  if (first?.verdict === 'open') return first.burden
  return first?.verdict === 'holds' ? fundamentalsOf(first.route, content, decision.reading).heads : []
}

/**
 * The route that comes first for the gap, where it is not the one that is taken. Where the work is new that is the pilot:
 * what a lasting role asks for is no reason to wait.
 */
export function passedOver({ candidates, route, offered }: Decision): Candidate | undefined {
  const taken = candidates.findIndex((candidate) => candidate.route === route)
  const first = candidates.findIndex((candidate) => candidate.route !== 'new-role')
  return offered && first < taken ? candidates[first] : undefined
}

/** Whether so many heads are missing or open that together they could come first. */
function couldComeFirst({ fundamentals, offered }: Decision, { headsMissing }: Content): boolean {
  return offered && fundamentals.heads.filter(({ trace }) => trace.verdict !== 'holds').length >= headsMissing
}

/**
 * Whether a rule may turn out so by open answers alone. A fact that nobody has chosen stays open here: it is asked for
 * among what to find out.
 */
function mayTurnOut({ clause, verdict, parts }: Trace, as: 'holds' | 'fails'): boolean {
  if (verdict !== 'open') return verdict === as
  if (parts.length === 0) return !('fact' in clause)
  if ('not' in clause) return mayTurnOut(parts[0]!, as === 'holds' ? 'fails' : 'holds')
  const needed = 'any' in clause ? 1 : 'of' in clause ? clause.atLeast : parts.length
  const may = parts.filter((part) => mayTurnOut(part, as)).length
  return may >= (as === 'holds' ? needed : parts.length - needed + 1)
}

/** What a form needs, whether it has it or not. */
export const needsOf = ({ form, needs }: FormFit): readonly OpenCondition[] =>
  form.needs.map((need, at) => openCondition('form', need, needs[at]!))

type Asked = Pick<OpenCondition, 'id' | 'name' | 'condition'>

const openCondition = (from: OpenCondition['from'], { id, name, condition }: Asked, trace: Trace): OpenCondition => ({
  id,
  name,
  condition,
  from,
  trace,
})
