import type { Clause } from './clause.ts'
import type { Frozen } from './diagram/frozen.ts'

/** The six domains, in the order they are walked. */
export const domains = ['need', 'skills', 'system', 'governance', 'training', 'funding'] as const
export type DomainId = (typeof domains)[number]

/** The three routes, from least to most disruptive; a pilot is the bounded form of a new role. */
export const routes = ['existing-roles', 'team-or-pathway', 'pilot', 'new-role'] as const
export type RouteId = (typeof routes)[number]

/** The ways forward that a team may weigh; a pilot is a new role, bounded. */
export const plans = ['existing-roles', 'team-or-pathway', 'new-role'] as const
export type PlanId = (typeof plans)[number]
export type Plan = {
  readonly id: PlanId
  readonly name: string
  /** Behind the name of an answer that differs by plan: "Supervision (new role)". */
  readonly short: string
}

/** What is asked about: the place as it is, whatever is done; or the plan, which may differ from one way forward to another. */
type AboutWhat = { readonly about: 'place' | 'plan' }

/** How far a rule or question rests on the report, and how far on us. */
export type Standing = 'report' | 'inference' | 'practice'

type Term = { readonly term: string; readonly meaning: string }

/** What a change takes: finding out, deciding between partners, doing, or money; the dearest last. */
export const efforts = ['find-out', 'decide', 'do', 'fund'] as const
export type Effort = (typeof efforts)[number]

/**
 * What raising an answer takes, and who could act: read from its levels, our inference and not the report's. `who`
 * completes "Who could act: ...", and never names or blames a person. What steers is never raised, only found out.
 */
export type ToChange = { readonly takes: Effort; readonly who: string }

/** A question as it stands in lists. */
export type Listed = {
  readonly id: string
  readonly domain: DomainId
  /** 'screen' questions are asked in the quick look too. */
  readonly depth: 'screen' | 'full'
  /** Two to four words for maps and lists: "Who does it now". */
  readonly short: string
  /** The proof ladder is asked beside it. One question has it. */
  readonly holdsLadder?: true
  /** Each group answers for itself; the level is that of the least secure group the change affects. */
  readonly byVoice?: true
}

/** And as the rules read it. */
export type Question = Listed & {
  /** 'ready': a higher level is firmer ground. 'steers': the level steers the route and no level is better. */
  readonly reads: 'ready' | 'steers'
  /** Whether "shown" also needs people who use services to confirm it. */
  readonly concernsPeople: boolean
  /** Answered only by managers, or by one organisation, it counts as said at most. */
  readonly needsSeveralVoices?: true
  /** Evidence from a similar place can back this answer up: any, or that of fair comparisons alone. */
  readonly elsewhereCounts?: 'any' | 'if-fair'
}

/** And with all that it takes to answer it, which comes with its domain. */
export type AskedQuestion = Question &
  AboutWhat & {
    /** The model's number, shown only where someone traces. */
    readonly code: string
    readonly ask: string
    readonly help?: string
    /** Level 0 to 3, each as what people would say of themselves. */
    readonly levels: readonly [string, string, string, string]
    /** Where "this does not apply to us" is allowed: when that is so. */
    readonly notApplicable?: string
  }

/** What is written beside it, and comes after what it takes to answer. */
type Beside = ToChange & {
  /** One short paragraph: why we ask. */
  readonly why: string
  readonly because: readonly string[]
  /** 'inference' where the question itself is ours and not drawn from the report. */
  readonly standing?: Standing
  /** What would count as evidence. */
  readonly acceptable: readonly string[]
  /** What an assumed answer sounds like, in the words people use. */
  readonly assumed: readonly string[]
  /** What to ask back when it is heard. */
  readonly askBack: string
  /** What to do to find out, as an imperative sentence of at most 25 words. */
  readonly findOut: string
  readonly terms?: readonly Term[]
}

/** A question whole: one row in `content/questions`. */
export type FullQuestion = AskedQuestion & Beside

/** An option with `isOpen` is for what nobody has decided yet: rules take it as not known. */
type Option = { readonly id: string; readonly say: string; readonly meaning?: string; readonly isOpen?: true }

/** A plain fact that steers a route or a watch-out; never weighed. Not chosen means not known. */
export type Fact = Partial<ToChange> &
  AboutWhat & {
    readonly id: string
    /** 'set-up', or the id of the question it is asked beside. */
    readonly askedWith: string
    readonly ask: string
    readonly why: string
    /** Where a recommendation may ask for it: what to do to find out, as an imperative sentence. */
    readonly findOut?: string
    readonly many: boolean
    /** It steers which way comes first: asked for before any other, as a step of its own. */
    readonly steers?: true
    /** Two to four words for lists, where it is a step of its own. */
    readonly short?: string
    /** The fact that this is a second choice of: it adds forms, and never changes which comes first. */
    readonly secondOf?: string
    readonly options: readonly Option[]
  }

/** One rung of the proof ladder, from least to most disruptive. */
export type Rung = Partial<ToChange> & {
  readonly id: string
  readonly name: string
  readonly ask: string
  readonly route?: RouteId
  /** Forms of that route which stand on this rung, where its route has several rungs. */
  readonly forms?: readonly string[]
}

/**
 * What only the team can say, asked beside some questions, in set-up or with the actions: in a sentence or two, or in rows
 * with a line for each column. It belongs to the first place it is asked with.
 */
export type OwnWordsAsked = {
  readonly id: string
  readonly askedWith: readonly [place: string, ...others: string[]]
  readonly ask: string
  readonly help: string
  /** What it is called where it is told. */
  readonly short: string
  /** Who could say it, where it is asked with no question. */
  readonly who?: string
  /** How many characters its text, or each line of a row, may have. */
  readonly most: number
  readonly rows?: OwnRows
}

/** `most` rows that are begun one by one; `named` ones that are all there; or one for each voice in the room. */
export type OwnRows = {
  readonly most: number
  readonly named?: readonly NamedRow[]
  readonly by?: 'voices'
  readonly columns: readonly OwnColumn[]
}
export type NamedRow = { readonly id: string; readonly name: string }
/** `isLong` where several words are to be expected in it; `choices` where one of a few is to be chosen. */
export type OwnColumn = {
  readonly id: string
  readonly name: string
  readonly isLong?: true
  readonly choices?: readonly { readonly id: string; readonly say: string }[]
}

/** One evidential statement from the sources. */
export type Claim = {
  readonly id: string
  readonly kind: 'finding' | 'report' | 'example' | 'definition' | 'other-source'
  readonly say: string
  readonly sources: readonly ClaimSource[]
  readonly studies: readonly string[]
}
/** `at` is the chapter and heading in the report, or the name of the other source; `line` locates it in the source text. */
type ClaimSource = { readonly source: string; readonly at: string; readonly line?: number }

export type Source = {
  readonly id: string
  readonly cite: string
  readonly note: string
  readonly year?: number
  readonly link?: string
}
export type Study = {
  readonly id: string
  readonly cite: string
  readonly note?: string
  readonly link?: string
  readonly historical?: true
}

/** How sure one may be of what a finding says, whichever way it points. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low'

/** Something found since the report. It stands beside the claims and is never one of them: `since` names findings, `because` claims. */
export type Finding = {
  readonly id: string
  readonly name: string
  /** The kinds of work it is about. */
  readonly about: readonly string[]
  /** What was looked at: design and size. */
  readonly looked: string
  readonly found: string
  readonly certainty: Certainty
  /** Why the certainty is what it is. */
  readonly reason: string
  readonly notShown: string
  readonly appliesTo: string
  /** How much was read: A the result, B part of it or an account of it, C not the result; then it gives no figure. */
  readonly read: 'A' | 'B' | 'C'
  readonly cite: string
  /** The same where there is little room. */
  readonly short: string
  readonly link: string
}

/** A kind of role or a way of working, and what to know first. */
export type KindOfWork = { readonly id: string; readonly name: string; readonly say: string }

/** What is behind the content, by id: the sources, and apart from them what was found since; and up to which day it was looked for. */
export type Library = {
  readonly claims: ReadonlyMap<string, Claim>
  readonly studies: ReadonlyMap<string, Study>
  readonly sources: ReadonlyMap<string, Source>
  readonly findings: ReadonlyMap<string, Finding>
  readonly kindsOfWork: readonly KindOfWork[]
  /** How it was made, how to read it, and its limits. */
  readonly shelfNotes: readonly KindOfWork[]
  readonly compiled: string
}

/** A test with a name: the trace shows it by that name, and other rules may refer to it. */
export type NamedTest = {
  readonly id: string
  readonly code?: string
  readonly name: string
  readonly test: Clause
  /** Why the level is where it is, so that a local team can challenge it. */
  readonly reason: string
  readonly because: readonly string[]
  readonly standing: Standing
}

export type Gate = NamedTest & {
  readonly kind: 'hard' | 'conditional'
  /** A conditional gate that becomes hard in these circumstances. */
  readonly hardWhen?: Clause
  /** What has to be done where the gate is open, as an imperative sentence. */
  readonly condition: string
}

/** One of the four heads of the fundamentals, at the level each route needs. */
export type Fundamental = Omit<NamedTest, 'test'> & {
  readonly at: { readonly [route in RouteId]: Clause }
  readonly condition: string
}

/** What must hold before a route is offered at all, and what else it asks for as a condition. */
export type Route = {
  readonly id: RouteId
  readonly name: string
  /** What the route is, in one sentence. */
  readonly say: string
  readonly burden: readonly ConditionTest[]
  /**
   * What is taken to be so until somebody says otherwise: where it is open it is among the first conditions, and where
   * it is known not to be so the route is not offered.
   */
  readonly presumed: readonly ConditionTest[]
  /** Named tests that are conditions when they do not hold. */
  readonly conditions: readonly ConditionTest[]
  readonly reason: string
  readonly standing: Standing
}
export type ConditionTest = NamedTest & { readonly condition: string }

/** What puts the fundamentals first whatever the heads say. `whether` names it while it is not known. */
export type FirstOfAll = ConditionTest & { readonly whether: string }

/** A row of the routing table: which route comes first for this gap and cause, and which forms fit. */
export type RoutingRow = {
  readonly id: string
  readonly when: Clause
  readonly first: 'existing-roles' | 'team-or-pathway'
  /** A step of the fundamentals that belongs first on this row. */
  readonly firstStep?: string
  /** Forms in the order the row names them, across routes. */
  readonly forms: readonly string[]
  readonly say: string
  readonly because: readonly string[]
}

/** The concrete sub-option under an outcome. */
export type Form = {
  readonly id: string
  readonly route: 'existing-roles' | 'team-or-pathway' | 'new-role'
  readonly name: string
  readonly what: string
  readonly fitsWhen: string
  readonly fits: Clause
  /** Needed as conditions; a need that fails is the first thing to mend. */
  readonly needs: readonly ConditionTest[]
  /** Removed altogether while this holds. */
  readonly not?: Clause
  readonly notBecause?: string
  readonly watchFor: string
  /** What the report offers as evidence, with its limits. */
  readonly evidence: string
  readonly because: readonly string[]
  /** What was found since the report, for it and against it. */
  readonly since?: readonly string[]
  /** A role that brokers between services: the workload gate is hard for it. */
  readonly brokering?: true
}

export type Consequence = 'people' | 'law' | 'route' | 'money' | 'learning'

/**
 * The same danger where nobody can say whether it is there. `when` is the circumstance that must be known; `open` is
 * what would be dangerous if it were so, and is open as far as the evidence goes: not answered, not known or assumed.
 * The words have to be true of all three.
 */
type DangerousUnknown = {
  readonly when: Clause
  readonly open: Clause
  readonly name: string
  readonly say: string
}

/** What is said of a case is silent where somebody has said what its words deny, and not where that is unknown. */
export type Deniable = { readonly unless?: Clause }

export type WatchOut = Deniable & {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly when: Clause
  /** The warning: what tends to go wrong, in one or two sentences. */
  readonly say: string
  /** The mitigation, as an imperative sentence. */
  readonly doFirst: string
  /** Who could act, where no answer that sets it off says so. It never names or blames a person. */
  readonly who?: string
  readonly unknown?: DangerousUnknown
  readonly because: readonly string[]
  readonly since?: readonly string[]
  readonly standing: Standing
  readonly consequence: Consequence
  readonly family: string
  /** True of most plans: said once after the others, and never among those shown first. */
  readonly general?: true
  /** Told before anything else of the recommendation, and first among the watch-outs. */
  readonly beforeAll?: true
}

export type EvaluationElement = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly say: string
  readonly because: readonly string[]
  readonly standing: Standing
  /** The routes whose plan should hold it. */
  readonly for: readonly RouteId[]
}

/** A published example: "places like yours". */
export type Case = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly polarity: 'model' | 'mixed' | 'caution'
  readonly facts: string
  readonly chose: string
  /** What the source does not say: always shown. */
  readonly notSaid: string
  /** What a team in the same place may take from it; ours. */
  readonly lesson: string
  readonly studies: readonly string[]
  readonly because: readonly string[]
  readonly since?: readonly string[]
  readonly watchOuts: readonly string[]
  /** When the case is like the team's own. */
  readonly like: Clause
}

export type NoRegretMove = Deniable & {
  readonly id: string
  /** What to do, as an imperative sentence; `say` is why, or how it went elsewhere. */
  readonly do: string
  readonly say: string
  readonly because: readonly string[]
  readonly helpsWhen: Clause
}

/** Two things that pull against each other, and what the sources support doing. */
export type Tension = Deniable & {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly when: Clause
  readonly say: string
  readonly because: readonly string[]
  readonly standing: Standing
}

/** The parts of a content that the code asks for by what they are, and not by their ids. */
export type Named = {
  /** The two facts that steer the route: the kind of gap, and its cause. They are asked for before any other. */
  readonly steering: readonly [gap: string, cause: string]
  /** Whether all of it lies within one setting. */
  readonly oneSetting: NamedOption
  /** Whether anybody wants, cites or claims a saving, and the test that it stands. */
  readonly saving: { readonly wanted: NamedOption; readonly stands: string }
}

/** A fact, and those of its options that say so. */
export type NamedOption = { readonly fact: string; readonly is: readonly string[] }

/** What answers of an earlier version may come to now: in what is recommended, and in what is warned of. */
export type VersionChanged = {
  readonly version: string
  readonly decision: readonly Changed[]
  readonly warnings: readonly Changed[]
}
export type Changed = { readonly id: string; readonly name: string; readonly say: string }

/** Everything the decision reads. Survives JSON.stringify: no functions. */
export type Content = {
  readonly version: string
  /** The newest first. */
  readonly changed: readonly VersionChanged[]
  readonly questions: readonly FullQuestion[]
  readonly facts: readonly Fact[]
  readonly ladder: readonly Rung[]
  readonly plans: readonly Plan[]
  readonly ownWords: readonly OwnWordsAsked[]
  readonly tests: readonly NamedTest[]
  /** Whether the work is genuinely new: only then is a new role offered at all. */
  readonly newWork: Clause
  /** What makes it no new work after all, where it is known. */
  readonly notNewWork?: Clause
  readonly routing: readonly RoutingRow[]
  readonly routes: readonly Route[]
  readonly fundamentals: readonly Fundamental[]
  readonly fundamentalsFirst: readonly FirstOfAll[]
  /** How many heads of the fundamentals must be known to be missing before they come first. */
  readonly headsMissing: number
  readonly gates: readonly Gate[]
  /** How many conditional gates may be open for a new role. */
  readonly openGatesAllowed: number
  readonly forms: readonly Form[]
  readonly watchOuts: readonly WatchOut[]
  readonly tensions: readonly Tension[]
  readonly evaluation: readonly EvaluationElement[]
  readonly cases: readonly Case[]
  readonly noRegret: readonly NoRegretMove[]
  readonly named: Named
  /** The order of answers, by kind and id, that keeps `domain/diagram` small; those it lacks come last. */
  readonly diagramOrder?: readonly string[]
  /** What `domain/diagram` compiles of all this, where that was done before. */
  readonly diagrams?: Diagrams
}

/** The rules as diagrams: one whose ends are headlines, and one whose ends are outcomes however firm. */
export type Diagrams = {
  readonly headline: Frozen
  readonly outcome: Frozen
  /** For each variable, the number in these of each class that the rules tell apart. */
  readonly numbers: readonly (readonly number[])[]
}

export type { Clause }
