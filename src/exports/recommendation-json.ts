import { byId } from '../domain/by-id.ts'
import * as z from 'zod/mini'
import { isUnanswered } from '../domain/asked.ts'
import { changedSince } from '../domain/changed-since.ts'
import type { Counts } from '../domain/asked.ts'
import type { OpenCondition } from '../domain/conditions.ts'
import { countsOf, inAll } from '../domain/counts.ts'
import type { Content } from '../domain/content.ts'
import type { Tested } from '../domain/decide.ts'
import { deciding, type Trace } from '../domain/evaluate.ts'
import { toSettle } from '../domain/diagram/to-settle.ts'
import { moneyIn } from '../domain/money/money-in.ts'
import { plansThatClose, warnedIn } from '../domain/money/warned.ts'
import { plansWeighed } from '../domain/plans-weighed.ts'
import type { Recommended } from '../domain/recommend.ts'
import { worthAWorkshop } from '../domain/diagram/worth-a-workshop.ts'
import { refOf } from '../domain/ref.ts'
import { routesTested, type RouteTested } from '../domain/routes-tested.ts'
import { toldAs } from '../domain/warnings.ts'
import { whoCouldAct } from '../domain/who-could-act.ts'
import { leading } from '../report/leading.ts'
import {
  decisionAsJson,
  decisionJson,
  direction,
  outcome,
  outcomeNames,
  route,
  routeNames,
  strength,
} from './decision-json.ts'
import { enteredAsJson, enteredJson } from './entered-json.ts'
import { heardAsJson, heardJson } from './heard-json.ts'
import { step, verdict } from './trace-json.ts'

/** The ids of questions, facts and rungs on which a test turned. */
const on = z.array(z.string())
const because = z.array(z.string())
/** The ids of findings since the report; never mixed with those of claims. */
const since = z.array(z.string())
const test = z.strictObject({ id: z.string(), name: z.string(), because, on })

const told = z.strictObject({ id: z.string(), code: z.string(), name: z.string(), say: z.string(), because })

const counted = z.strictObject({
  asked: z.number(),
  answered: z.number(),
  assumed: z.number(),
  notKnown: z.number(),
  toDo: z.number(),
  notApplicable: z.number(),
})

const condition = z.strictObject({
  id: z.string(),
  name: z.string(),
  condition: z.string(),
  from: z.enum(['first', 'check', 'presumed', 'route', 'form', 'gate', 'fundamentals']),
  verdict,
  on,
})

/** What `decide --json` prints: one strict object, so that a reader may rely on what is not in it too. */
export const recommendationJson = z.strictObject({
  outcome,
  asStated: outcome,
  direction,
  strength,
  confidence: z.strictObject({ kind: z.enum(['firm', 'provisional']), weakest: z.array(z.string()) }),
  /** How many of what this depth asks are in each state. A fact that nobody has decided is not known. */
  counts: z.strictObject({ questions: counted, facts: counted }),
  comesFirst: z.optional(z.strictObject({ route, verdict })),
  hangsBy: z.array(z.string()),
  noForm: z.optional(z.strictObject({ waitsFor: z.array(z.string()), next: z.optional(route) })),
  forms: z.array(
    z.strictObject({ id: z.string(), name: z.string(), place: z.enum(['first', 'also', 'beside']), since }),
  ),
  conditions: z.array(condition),
  routes: z.array(
    z.strictObject({
      route,
      considered: z.boolean(),
      verdict,
      holds: z.array(test),
      open: z.array(test),
      fails: z.array(test),
    }),
  ),
  gates: z.array(z.strictObject({ ...test.shape, code: z.string(), hard: z.boolean(), verdict })),
  watchOuts: z.array(
    z.strictObject({
      ...test.shape,
      since,
      code: z.string(),
      say: z.string(),
      doFirst: z.string(),
      /** Who could act; empty where nothing says so. */
      who: z.string(),
      /** Whether it is among the few that lead. */
      shownFirst: z.boolean(),
      general: z.boolean(),
      known: z.boolean(),
      /** Where it is not known: the ids of what would tell. */
      open: z.array(z.string()),
      firmness: step,
    }),
  ),
  /** What figures warn of, with the plans that each is of; `closes` where something stops. No rule reads it. */
  figuresWarn: z.array(z.strictObject({ id: z.string(), plans: z.array(z.string()) })),
  toFindOut: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['question', 'fact', 'rung']),
      openness: z.enum(['not-answered', 'not-known', 'not-decided', 'assumed', 'only-said', 'short']),
      /** Whether it is to be answered, or answered and to be shown. */
      asks: z.enum(['answer', 'show']),
      decisive: z.boolean(),
      /** Whether it can still change the outcome; what cannot is asked for all the same. */
      mayChange: z.boolean(),
      /** The outcomes that settling it can rule out alone. */
      canRuleOut: z.array(outcome),
      ask: z.string(),
    }),
  ),
  /** The ways forward beside one another, each as if its route were taken. */
  plans: z.array(
    z.strictObject({
      plan: direction,
      route,
      considered: z.boolean(),
      verdict,
      offered: z.boolean(),
      lacksFundamentals: z.boolean(),
      conditions: z.array(condition),
      /** Questions that are answered otherwise for it, and only assumed or said. */
      restsOn: z.array(z.string()),
      /** The ids of watch-outs that it sets off and no other plan does. */
      watchOuts: z.array(z.string()),
    }),
  ),
  /** Of a quick look that was begun: yes, with what to settle there; or no, why, and the ids of what would change it. */
  worthAWorkshop: z.optional(
    z.strictObject({
      worth: z.boolean(),
      because: z.optional(z.enum(['need-absent', 'settled'])),
      settle: z.array(z.strictObject({ id: z.string(), who: z.string() })),
      restsOn: z.array(z.string()),
    }),
  ),
  ...enteredJson,
  ...heardJson,
  /** Whether a saving may be claimed, and whether all of it lies within one setting. */
  saving: z.enum(['none', 'stands', 'struck-out']),
  oneSetting: z.boolean(),
  /** Things in the answers that pull against each other. */
  tensions: z.array(told),
  /** What helps whatever is decided later. */
  moves: z.array(z.strictObject({ id: z.string(), do: z.string(), say: z.string(), because })),
  evaluation: z.array(told),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      chose: z.string(),
      notSaid: z.string(),
      because,
      since,
    }),
  ),
  /** Where some of it was answered under earlier rules: their versions, the ids of what changed, and of questions reworded. */
  changedSince: z.optional(
    z.strictObject({ under: z.array(z.string()), changed: z.array(z.string()), reworded: z.array(z.string()) }),
  ),
  trace: z.strictObject({ asStated: decisionJson, asDemonstrated: decisionJson }),
})

export type RecommendationJson = z.infer<typeof recommendationJson>

/** A recommendation as one JSON object: ids, the words they stand for, and the answers and claims behind each verdict. */
export function recommendationAsJson(made: Recommended): RecommendationJson {
  const { recommendation, assessment, content } = made
  const since = changedSince(assessment, content)
  const counts = countsOf(content, assessment)
  const { demonstrated, stated, comesFirst, noForm } = recommendation
  const led = leading(made)
  return {
    outcome: outcomeNames[recommendation.outcome],
    asStated: outcomeNames[recommendation.asStated],
    direction: routeNames[recommendation.direction],
    strength: recommendation.strength,
    confidence: { kind: recommendation.confidence.kind, weakest: [...recommendation.confidence.weakest] },
    counts: { questions: countsAsJson(counts.questions), facts: countsAsJson(counts.facts) },
    ...(comesFirst && { comesFirst: { route: routeNames[comesFirst.route], verdict: comesFirst.verdict } }),
    hangsBy: [...recommendation.hangsBy],
    ...(noForm && {
      noForm: { waitsFor: [...noForm.waitsFor], ...(noForm.next && { next: routeNames[noForm.next] }) },
    }),
    forms: recommendation.forms.map(({ id, place }) => {
      const { name, since = [] } = byId(content.forms, id)
      return { id, name, place, since: [...since] }
    }),
    conditions: recommendation.conditions.map(conditionAsJson),
    routes: routesTested(demonstrated, content).map(routeAsJson),
    gates: demonstrated.gates.map(({ of, hard, trace }) => ({
      ...testAsJson({ of, trace }),
      code: of.code ?? '',
      hard,
      verdict: trace.verdict,
    })),
    watchOuts: [...led, ...recommendation.watchOuts.filter((warning) => !led.includes(warning))].map((warning) => {
      const { id, general, known, open, firmness, trace } = warning
      const { code, doFirst, because, since = [] } = byId(content.watchOuts, id)
      return {
        id,
        code,
        ...toldAs(warning, byId(content.watchOuts, id)),
        doFirst,
        because: [...because],
        since: [...since],
        on: turnedOn(trace),
        who: whoCouldAct(warning, content),
        shownFirst: led.includes(warning),
        general,
        known,
        open: [...new Set(open.flatMap((leaf) => turnedOn(leaf)))],
        firmness,
      }
    }),
    figuresWarn: figuresWarnAsJson(made),
    toFindOut: toSettle(made).map(({ id, kind, openness, asks, decisive, mayChange, canRuleOut }) => ({
      id,
      kind,
      openness,
      asks,
      decisive,
      mayChange,
      canRuleOut: canRuleOut.map((one) => outcomeNames[one]),
      ask: asked(id, kind, content),
    })),
    plans: plansWeighed(made).map(({ plan, tested, conditions, watchOuts, isOffered, ...weighed }) => ({
      plan: routeNames[plan],
      route: routeNames[tested.route.id],
      considered: tested.considered,
      verdict: weighed.verdict,
      offered: isOffered,
      lacksFundamentals: weighed.lacksFundamentals,
      conditions: conditions.map(conditionAsJson),
      restsOn: [...weighed.restsOn],
      watchOuts: watchOuts.map(({ id }) => id),
    })),
    ...workshopAsJson(made),
    ...enteredAsJson(made),
    ...heardAsJson(made),
    saving: recommendation.saving,
    oneSetting: recommendation.oneSetting,
    tensions: recommendation.tensions.map((id) => toldAsJson(byId(content.tensions, id))),
    moves: chosen(content.noRegret, recommendation.noRegret).map((move) => ({
      id: move.id,
      do: move.do,
      say: move.say,
      because: [...move.because],
    })),
    evaluation: chosen(content.evaluation, recommendation.evaluation).map(toldAsJson),
    cases: recommendation.cases.map((id) => {
      const { code, name, chose, notSaid, because, since = [] } = byId(content.cases, id)
      return { id, code, name, chose, notSaid, because: [...because], since: [...since] }
    }),
    ...(since && {
      changedSince: {
        under: [...since.under],
        changed: since.changed.flatMap(({ decision, warnings }) => [...decision, ...warnings]).map(({ id }) => id),
        reworded: [...since.reworded],
      },
    }),
    trace: { asStated: decisionAsJson(stated, content), asDemonstrated: decisionAsJson(demonstrated, content) },
  }
}

function figuresWarnAsJson({ assessment }: Recommended): RecommendationJson['figuresWarn'] {
  const given = moneyIn(assessment)
  const closing = plansThatClose(given).map(({ id }) => id)
  return [
    ...warnedIn(given).map(({ id, of }) => ({ id, plans: of.map(({ plan }) => plan.id) })),
    ...(closing.length > 0 ? [{ id: 'closes', plans: closing }] : []),
  ]
}

function workshopAsJson({ assessment, content }: Recommended): Pick<RecommendationJson, 'worthAWorkshop'> {
  if (assessment.about.about.depth === 'full' || isUnanswered(content, assessment)) return {}
  const told = worthAWorkshop(assessment, content)
  const settle = told.isWorth ? told.settle.map(({ id, who = '' }) => ({ id, who })) : []
  const no = told.isWorth ? { restsOn: [] } : { because: told.because, restsOn: told.restsOn.map(({ id }) => id) }
  return { worthAWorkshop: { worth: told.isWorth, settle, ...no } }
}

const conditionAsJson = ({ id, name, condition: asked, from, trace }: OpenCondition): z.infer<typeof condition> => ({
  id,
  name,
  condition: asked,
  from,
  verdict: trace.verdict,
  on: turnedOn(trace),
})

const countsAsJson = (counts: Counts): z.infer<typeof counted> => ({
  asked: inAll(counts),
  answered: counts.answered,
  assumed: counts.assumed,
  notKnown: counts['not-known'],
  toDo: counts['to-do'],
  notApplicable: counts['not-applicable'],
})

type Told = Omit<z.infer<typeof told>, 'because'> & { readonly because: readonly string[] }

const toldAsJson = ({ id, code, name, say, because }: Told): z.infer<typeof told> => ({
  id,
  code,
  name,
  say,
  because: [...because],
})

const chosen = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] =>
  all.filter(({ id }) => ids.includes(id))

function routeAsJson({
  route: { id },
  considered,
  verdict,
  tested,
}: RouteTested): RecommendationJson['routes'][number] {
  const those = (wanted: Trace['verdict']) => tested.filter(({ trace }) => trace.verdict === wanted).map(testAsJson)
  return {
    route: routeNames[id],
    considered,
    verdict,
    holds: those('holds'),
    open: those('open'),
    fails: those('fails'),
  }
}

const testAsJson = ({ of: { id, name, because }, trace }: Tested): z.infer<typeof test> => ({
  id,
  name,
  because: [...because],
  on: turnedOn(trace),
})

const turnedOn = (trace: Trace): string[] => [
  ...new Set(deciding(trace).flatMap(({ clause }) => refOf(clause)?.id ?? [])),
]

const asked = (id: string, kind: 'question' | 'fact' | 'rung', content: Content): string =>
  kind === 'question'
    ? byId(content.questions, id).findOut
    : (content.facts.find((fact) => fact.id === id)?.ask ?? content.ladder.find((rung) => rung.id === id)?.ask ?? '')
