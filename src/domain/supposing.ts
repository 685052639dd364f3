import {
  blankAnswer,
  type Answer,
  type Assessment,
  type EvidenceItem,
  type Scenario,
  type Voice,
} from './assessment.ts'
import { own } from './own.ts'
import type { Content } from './content.ts'
import { asIn } from './in-plan.ts'
import { planned } from './plans.ts'
import { recommended, type Recommended } from './recommend.ts'
import { questionsAsked } from './asked.ts'
import { supposingFigures } from './money/supposed.ts'
import { held, type SupposedAt } from './scenario.ts'
import { factsAsked } from './where-asked.ts'

/** What a scenario supposes of what this depth asks. What it supposes beyond that is kept, and does not count. */
export function supposedIn(
  scenario: Scenario,
  assessment: Pick<Assessment, 'about'>,
  content: Content,
): readonly SupposedAt[] {
  return places(assessment, content).filter(({ kind, id }) => Object.hasOwn(scenario[held[kind]], id))
}

/** All that a scenario may suppose: the questions this depth asks, the facts beside them or at set-up, and the ladder. */
export function places(assessment: Pick<Assessment, 'about'>, content: Content): readonly SupposedAt[] {
  return [
    ...questionsAsked(content, assessment).map(({ id }): SupposedAt => ({ kind: 'question', id })),
    ...factsAsked(content, assessment).map(({ id }): SupposedAt => ({ kind: 'fact', id })),
    ...content.ladder.slice(0, -1).map(({ id }): SupposedAt => ({ kind: 'rung', id })),
  ]
}

/**
 * The assessment as it would be if what the scenario supposes were so, and could be shown as far as it says: a supposed
 * answer is carried by evidence and voices that exist only here. The real assessment stays as it is; nothing of this is
 * ever kept.
 */
export function supposing(assessment: Assessment, { answers, facts, ladder, figures }: Scenario): Assessment {
  return {
    ...assessment,
    answers: {
      ...assessment.answers,
      ...each(answers, (said, id) => supposedAnswer(said, own(assessment.answers, id) ?? blankAnswer)),
    },
    facts: { ...assessment.facts, ...each(facts, ({ chosen }) => ({ chosen, byPlan: {} })) },
    ladder: {
      ...assessment.ladder,
      ...each(ladder, (looked) => ({ looked, leftOver: imagined, evidence: [imagined] })),
    },
    moneyLines: supposingFigures(assessment.moneyLines, figures, imagined),
    heard: without(assessment.heard, answers),
    evidence: { ...assessment.evidence, [imagined]: evidence },
    voices: { ...assessment.voices, ...voices },
  }
}

/** What comes out if what a scenario supposes were so. What it supposes of one plan alone differs by plan from then on. */
export function recommendedIf(scenario: Scenario, assessment: Assessment, content: Content): Recommended {
  const asDivided = {
    ...assessment,
    answers: divided(assessment.answers, scenario.answers, blankAnswer, { evidence: [], note: '' }),
    facts: divided(assessment.facts, scenario.facts, { chosen: [], byPlan: {} }, []),
  }
  const [asPlanned, ofPlans] = planned(asDivided, content)
  return recommended(supposing(asPlanned, scenario), ofPlans)
}

/** Records that differ by plan where a scenario supposes something of one plan, and where it supposes it of all, no more. */
function divided<Value extends { readonly byPlan: object }>(
  records: Readonly<Record<string, Value>>,
  supposed: object,
  blank: Value,
  nothing: object,
): Readonly<Record<string, Value>> {
  const all: Record<string, Value> = { ...records }
  for (const { id, plan } of Object.keys(supposed).map(asIn)) {
    const value = own(all, id) ?? blank
    all[id] = { ...value, byPlan: plan ? { [plan]: nothing, ...value.byPlan } : {} }
  }
  return all
}

/** Earlier evidence stays, since a warning may rest on where it came from. */
const supposedAnswer = ({ level, basis }: Scenario['answers'][string], earlier: Answer): Answer => ({
  ...earlier,
  level,
  basis,
  evidence: [...earlier.evidence, imagined],
  confirmedBy: ['front-line', 'people'],
  voices: Object.keys(voices),
  recordedBefore: {},
  byPlan: {},
})

const imagined = 'supposed'

const evidence: EvidenceItem = {
  what: imagined,
  kind: 'trial',
  source: imagined,
  date: '2000-01-01',
  holder: '',
  link: '',
}

/** What is supposed stands in the place of what groups said. */
const without = (heard: Assessment['heard'], answers: Scenario['answers']): Assessment['heard'] =>
  Object.fromEntries(Object.entries(heard).filter(([, { question }]) => !Object.hasOwn(answers, question)))

/** Two parties, neither of them in the room: who was really there is not changed. */
const notThere = { present: false, people: '', isAffected: false } as const
const voices: Readonly<Record<string, Voice>> = {
  'supposed-staff': { group: imagined, organisation: 'one', kind: 'front-line', ...notThere },
  'supposed-people': { group: imagined, organisation: 'another', kind: 'people', ...notThere },
}

const each = <A, B>(from: Readonly<Record<string, A>>, to: (value: A, id: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(from).map(([id, value]) => [id, to(value, id)]))
