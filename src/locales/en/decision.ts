import { words } from '../language.ts'
import type { Step, Verdict } from '../../domain/clause.ts'
import type { OpenCondition } from '../../domain/conditions.ts'
import type { RouteId } from '../../domain/content.ts'
import type { Outcome } from '../../domain/decide.ts'
import type { Recommendation, RecommendedForm } from '../../domain/recommend.ts'
import type { Strength } from '../../domain/strength.ts'
import type { Openness } from '../../domain/to-find-out.ts'

/** The words of the decision: what each outcome, strength and verdict is called. */
export const decision = words('decision', {
  outcomes: {
    'need-not-demonstrated': 'The need for a change is not yet demonstrated',
    'fundamentals-first': 'Put the fundamentals in place first',
    'existing-roles': 'Develop the roles you have',
    'team-or-pathway': 'Use a team or a pathway',
    'new-role': 'Create a new role',
  } satisfies Record<Outcome, string>,
  /** As the object of a sentence: "What you can show supports ...". */
  supports: {
    'need-not-demonstrated': 'no change of roles yet',
    'fundamentals-first': 'putting the fundamentals in place first',
    'existing-roles': 'developing the roles you have',
    'team-or-pathway': 'a team or a pathway',
    'new-role': 'a new role',
  } satisfies Record<Outcome, string>,
  /** Of a role that is running already: whether it is still needed, to be changed, spread or ended. */
  running: {
    'need-not-demonstrated':
      'For the role that is running: it is not shown that it is still needed. Find that out before it is changed, spread or ended.',
    'fundamentals-first':
      'For the role that is running: put right what it stands on first. Until then, do not spread it.',
    'existing-roles':
      'For the role that is running: the other roles could take this in. Plan how its work passes to them, and when it ends.',
    'team-or-pathway':
      'For the role that is running: its work belongs in a team or a pathway. Change it so that it is part of one, or end it.',
    pilot:
      'For the role that is running: keep it as a trial, with an end date and a rule for stopping. Do not spread it yet.',
    'new-role':
      'For the role that is running: it is still needed. Keep it, and spread it only where the same need is shown.',
  } satisfies Record<Outcome | 'pilot', string>,
  routes: {
    'existing-roles': 'Develop the roles you have',
    'team-or-pathway': 'Use a team or a pathway',
    pilot: 'Try a new role, within limits',
    'new-role': 'Create a new role',
  } satisfies Record<RouteId, string>,
  basis: { 0: 'assumed', 1: 'only said', 2: 'backed up', 3: 'shown' } satisfies Record<Step, string>,
  verdicts: { holds: 'met', open: 'not yet shown', fails: 'known to be missing' } satisfies Record<Verdict, string>,
  openness: {
    'not-answered': 'to answer',
    'not-known': 'to answer, not known yet',
    'not-decided': 'to answer, not decided yet',
    assumed: 'to show, only assumed so far',
    'only-said': 'to show, only said so far',
    short: 'to show, not far enough yet',
  } satisfies Record<Openness, string>,
  groupsDiffer: 'your groups differ',
  conditionFrom: {
    first: 'for the way this gap points to',
    check: 'could put the fundamentals first',
    presumed: 'could rule this out',
    route: 'for this route',
    form: 'for the form proposed',
    gate: 'a gate for a new role',
    fundamentals: 'one of the fundamentals',
  } satisfies Record<OpenCondition['from'], string>,
  saving: {
    none: '',
    stands: 'The saving may be claimed: something stops, and at a scale where it is larger than the cost.',
    'struck-out':
      'Leave the saving out of the case. A role has to end or a service to move whole, at a scale where it pays, and not all of that is shown.',
  } satisfies Record<Recommendation['saving'], string>,
  readings: {
    same: 'What you say and what you can show agree on this.',
    neither: 'Neither what you say nor what you can show supports a change of roles yet.',
  },
  plain:
    'This supports a decision and does not make it. What it builds on is sourced. The gates, and where they are set, are our inference. The evidence dates from 2016.',
  oneSetting:
    'The report’s evidence is about roles that span boundaries. Yours lies within one setting, so it is used here by analogy.',
  sections: {
    readings: 'The two readings',
    ladder: 'The proof ladder',
    why: 'Why',
    whyNot: 'Why not the others',
    forms: 'What it looks like',
    conditions: 'Conditions to meet',
    watchOuts: 'Watch out for',
    toFindOut: 'What to find out',
    noRegret: 'Worth doing anyway',
    evaluation: 'What to evaluate',
    cases: 'Places like yours',
  },
  strength: 'Strength',
  sure: 'Confidence',
  direction: (route: string) => `If the open answers come out well, this leads to: ${route}.`,
  /** Where something that is not open stands in the way. */
  directionBarred: (route: string) =>
    `So far, this points to: ${route}. New answers alone do not lead there. Some that you gave must also be shown, or change.`,
  /** Where the route that comes first for the gap is not the one that is offered. */
  pointsTo: {
    open: (route: string) =>
      `This is what can be done now. The gap points to “${route}”, and what keeps that open is the first condition.`,
    holds: (route: string) =>
      `This is what can be done now. The gap points to “${route}”, which still lacks its fundamentals.`,
    fails: (route: string) => `“${route}” comes first for such a gap. Here it is ruled out by something known.`,
  } satisfies Record<Verdict, (route: string) => string>,
  noForm: {
    none: (next: string | undefined) =>
      next
        ? `We know no form of this that fits the gap you describe. You can look at “${next}” next.`
        : 'We know no form of this that fits the gap you describe, and no other way of ours is open as things stand. You can do what is worth doing anyway.',
  },
  /** What an answer did, for somebody who has read the recommendation before. */
  changed: {
    here: (from: string, to: string) => `This changes the result, from ${from} to ${to}.`,
    sinceRead: (from: string, to: string) => `The result has changed since you read it, from ${from} to ${to}.`,
    result: (outcome: string, strength: string) => `“${outcome}” (${strength})`,
    strengths: {
      proceed: 'go ahead',
      'proceed-when': 'go ahead on conditions',
      pilot: 'a trial',
      'not-yet': 'not yet',
    } satisfies Record<Strength, string>,
    see: 'See the recommendation',
  },
  answers: { none: 'not answered', unknown: 'not known', notApplicable: 'does not apply' },
  comesFirst: (route: string) => `Its own tests hold. “${route}” comes before it here.`,
  workNotNew: 'The work is not shown to be new, so no new role is offered.',
  gatesOpen: (allowed: number) => `More than ${allowed} of the conditional gates are open.`,
  places: { first: 'Proposed', also: 'Also fits', beside: 'Belongs beside it' } satisfies Record<
    RecommendedForm['place'],
    string
  >,
  /** A warning where the circumstance is known and nobody can say whether the danger is there. */
  warnedUnknown: 'Not known yet',
  ofMostPlans: 'So of most plans like this',
})
