import type { Assessment } from './assessment.ts'
import type { Verdict } from './clause.ts'
import type { Content, Deniable } from './content.ts'
import { conditionsOf, needsOf, passedOver, type OpenCondition } from './conditions.ts'
import { candidateOf, decide, outcomeOf, type Candidate, type Decision, type Outcome } from './decide.ts'
import { hangsBy } from './diagram/hangs-by.ts'
import { isSettled } from './diagram/settled.ts'
import { deciding, evaluate, holds, isDenied, verdictOf } from './evaluate.ts'
import { formsRemoved, isRemoved, type FormBlocked } from './forms.ts'
import { noFormOf, type NoForm } from './no-form.ts'
import { planned, rulesOnceTaken } from './plans.ts'
import { readings, withFacts } from './reading.ts'
import { strengthBeforeSettling, weakestOf, type Strength } from './strength.ts'
import { findOut, type ToFindOut } from './to-find-out.ts'
import { warnings, type Warning } from './warnings.ts'

export type Confidence = { readonly kind: 'firm' | 'provisional'; readonly weakest: readonly string[] }

/** A form that is recommended, or belongs beside what is recommended. */
export type RecommendedForm = {
  readonly id: string
  readonly place: 'first' | 'also' | 'beside'
  readonly needs: readonly OpenCondition[]
}

/** The recommendation, whole: what, how firmly, why, why not the others, and what would have to be shown first. */
export type Recommendation = {
  readonly outcome: Outcome
  readonly asStated: Outcome
  /** Where the answers point, taken at their word. Whether the open ones alone can lead there, `isWithinReach` says. */
  readonly direction: Exclude<Outcome, 'need-not-demonstrated' | 'fundamentals-first'>
  readonly strength: Strength
  readonly strengthAsStated: Strength
  readonly confidence: Confidence
  readonly forms: readonly RecommendedForm[]
  readonly formsRemoved: readonly FormBlocked[]
  readonly conditions: readonly OpenCondition[]
  readonly watchOuts: readonly Warning[]
  readonly toFindOut: readonly ToFindOut[]
  /** The route that comes first for the gap, where another is offered. */
  readonly comesFirst: Pick<Candidate, 'route' | 'verdict'> | undefined
  /** Questions whose answer nobody can show yet, each of which alone could turn what is offered. */
  readonly hangsBy: readonly string[]
  /** Why no form is proposed; nothing where one is. */
  readonly noForm: NoForm | undefined
  /** The answers on which the two readings part. */
  readonly partOn: readonly string[]
  readonly saving: 'none' | 'stands' | 'struck-out'
  readonly oneSetting: boolean
  readonly tensions: readonly string[]
  readonly noRegret: readonly string[]
  readonly evaluation: readonly string[]
  readonly cases: readonly string[]
  readonly stated: Decision
  readonly demonstrated: Decision
}

/**
 * The recommendation for an assessment. Pure, total and without side effects: the same answers always give the same
 * result, in whatever order they were given. Source: model §3 as changed by design §5.
 */
export const recommend = (assessment: Assessment, content: Content): Recommendation =>
  recommendPlanned(...planned(assessment, content))

/** What is recommended and how firmly, in both readings, without anything that is said of it: a fraction of the work. */
export type BothHeadlines = Pick<Recommendation, 'outcome' | 'strength' | 'asStated' | 'strengthAsStated'>

export const bothHeadlines = (assessment: Assessment, content: Content): BothHeadlines =>
  decided(...planned(assessment, content)).headline

/** Both readings decided, and the headline of them. */
function decided(assessment: Assessment, content: Content) {
  const read = readings(assessment, content)
  const stated = decide(read.stated, content)
  const demonstrated = decide(read.demonstrated, content)
  const conditions = conditionsOf(demonstrated, content)
  const confidence = confidenceOf(demonstrated, content)
  const headline: BothHeadlines = {
    outcome: demonstrated.outcome,
    asStated: stated.outcome,
    strength: strengthOf(demonstrated, conditions, confidence),
    strengthAsStated: strengthOf(stated, conditionsOf(stated, content), confidenceOf(stated, content)),
  }
  return { read, stated, demonstrated, conditions, confidence, headline }
}

function recommendPlanned(assessment: Assessment, content: Content): Recommendation {
  const { read, stated, demonstrated, conditions, confidence, headline } = decided(assessment, content)
  const { stated: asStated, warned } = read
  const direction = outcomeOf(stated.route)
  const forms = recommendedForms(demonstrated, stated, content)
  const considered = new Set<string>([outcomeOf(demonstrated.route), direction])
  if (asStated.facts.get('parked-title')?.[0] === 'yes') considered.add('new-role')
  const about = withFacts(warned, {
    considering: [...considered],
    outcome: [demonstrated.outcome],
    form: forms.map(({ id }) => id),
    route: [demonstrated.route],
  })
  const rules = rulesOnceTaken(demonstrated.route, content)
  const isHolding = !demonstrated.offered
  const undenied = <Rule extends Deniable>(rules: readonly Rule[]) => rules.filter((rule) => !isDenied(rule, about))
  return {
    ...headline,
    direction,
    confidence,
    forms,
    formsRemoved: formsRemoved(demonstrated.row, content, demonstrated.reading),
    conditions,
    watchOuts: warnings(about, rules),
    toFindOut: findOut(demonstrated, stated, conditions, assessment, content),
    comesFirst: passedOver(demonstrated),
    hangsBy: hangsBy(demonstrated, content),
    noForm: noFormOf(demonstrated.outcome === 'need-not-demonstrated' ? stated : demonstrated, content),
    partOn: partOn(demonstrated, stated),
    saving: savingClaim(demonstrated, rules),
    oneSetting: holds(content.named.oneSetting, asStated),
    tensions: undenied(rules.tensions)
      .filter(({ when }) => holds(when, about))
      .map(({ id }) => id),
    noRegret: undenied(rules.noRegret)
      .filter(({ helpsWhen }) => isHelpful(verdictOf(helpsWhen, about), isHolding))
      .map(({ id }) => id),
    evaluation: content.evaluation.filter((element) => element.for.includes(demonstrated.route)).map(({ id }) => id),
    cases: rules.cases.filter(({ like }) => holds(like, about)).map(({ id }) => id),
    stated,
    demonstrated,
  }
}

/** An open point is no reason to do something now, unless nothing else can be done yet. */
const isHelpful = (verdict: Verdict, isHolding: boolean): boolean =>
  verdict === 'holds' || (isHolding && verdict === 'open')

/** Nothing goes ahead on an outcome that could be another one, once what is not backed up is known. */
function strengthOf(decision: Decision, conditions: readonly OpenCondition[], { kind, weakest }: Confidence): Strength {
  const strength = strengthBeforeSettling(decision, conditions, weakest)
  return strength === 'proceed' && kind !== 'firm' ? 'proceed-when' : strength
}

/**
 * Firm if every answer the route uses is at least backed up, and nothing that is not can still change the outcome; else
 * provisional, naming the weakest answers first (model §3.3).
 */
function confidenceOf(decision: Decision, content: Content): Confidence {
  const weakest = weakestOf(decision)
  return { kind: weakest.length === 0 && isSettled(decision.reading, content) ? 'firm' : 'provisional', weakest }
}

/** The first form, others that fit, and forms of the other routes that the row names beside it. */
function recommendedForms(demonstrated: Decision, stated: Decision, content: Content): readonly RecommendedForm[] {
  const decision = demonstrated.outcome === 'need-not-demonstrated' ? stated : demonstrated
  const route = outcomeOf(decision.route)
  const own = decision.forms.map((fit, index) => ({
    id: fit.form.id,
    place: index === 0 ? ('first' as const) : ('also' as const),
    needs: needsOf(fit).filter(({ trace }) => trace.verdict !== 'holds'),
  }))
  const beside = (decision.row?.forms ?? [])
    .flatMap((id) => content.forms.filter((form) => form.id === id))
    .filter((form) => form.route !== route && form.route !== 'new-role' && !isRemoved(form, decision.reading))
    .map(({ id }) => ({ id, place: 'beside' as const, needs: [] }))
  return [...own, ...beside]
}

/** Where the two readings lead apart: the answers that hold as stated and not as demonstrated, on the route that was said. */
function partOn(demonstrated: Decision, stated: Decision): readonly string[] {
  if (demonstrated.route === stated.route && demonstrated.outcome === stated.outcome) return []
  const apart = new Set<string>()
  for (const { of, trace } of candidateOf(stated, stated.route).burden) {
    const shown = evaluate(of.test, demonstrated.reading)
    if (trace.verdict !== 'holds' || shown.verdict === 'holds') continue
    for (const { clause } of deciding(shown)) if ('question' in clause) apart.add(clause.question)
  }
  return [...apart]
}

function savingClaim({ reading }: Decision, { named: { saving } }: Content): Recommendation['saving'] {
  if (!holds(saving.wanted, reading)) return 'none'
  return holds({ test: saving.stands }, reading) ? 'stands' : 'struck-out'
}

/** An assessment with what the rules make of it; both it and the content as `planned` has them. */
export type Recommended = {
  readonly assessment: Assessment
  readonly content: Content
  readonly recommendation: Recommendation
}

const recommendedBefore = new WeakMap<Assessment, Recommended & { readonly by: Content }>()

/** Worked out once for an assessment, whoever asks. */
export function recommended(given: Assessment, by: Content): Recommended {
  const known = recommendedBefore.get(given)
  if (known?.by === by) return known
  const [assessment, content] = planned(given, by)
  const made = { assessment, content, recommendation: recommendPlanned(assessment, content), by }
  recommendedBefore.set(given, made)
  return made
}
