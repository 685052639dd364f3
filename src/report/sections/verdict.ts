import { hasAnswered } from '../../domain/voices/heard-on.ts'
import { listSay } from '../../locales/lists.ts'
import { words } from '../words.ts'
import { byId } from '../../domain/by-id.ts'
import { isHolding } from '../../domain/explain.ts'
import { toldAs } from '../../domain/warnings.ts'
import type { Decision } from '../../domain/decide.ts'
import { dateSay } from '../../locales/dates.ts'
import { questionSaid } from '../answers.ts'
import type { Block, Part, Section } from '../blocks.ts'
import { answersNamed, bare, labelled, say } from '../say.ts'
import type { Telling } from '../telling.ts'

/** What is recommended, how firmly, and for whom it was worked out. */
export function verdict(telling: Telling): Section {
  const { recommendation } = telling
  const { outcome, strength } = recommendation
  const title = strength === 'pilot' ? words.decision.routes.pilot : words.decision.outcomes[outcome]
  const block: Block = {
    ...bare,
    kind: 'verdict',
    id: 'verdict',
    name: title,
    parts: [
      ...beforeAll(telling),
      ...form(telling),
      ...readings(telling),
      ...say('running', running(telling)),
      ...say('toward', toward(telling)),
      ...hangsBy(telling),
      ...say('parked', parked(telling)),
      ...firmly(telling),
      ...about(telling),
    ],
  }
  return { id: 'verdict', title: words.recommendation.eyebrow, intro: [], blocks: [block] }
}

/** What has to be heard before anything else. */
const beforeAll = ({ content, recommendation }: Telling): readonly Part[] =>
  recommendation.watchOuts.flatMap((warning) => {
    const watchOut = byId(content.watchOuts, warning.id)
    return watchOut.beforeAll ? say('before-all', toldAs(warning, watchOut).say) : []
  })

/** The form proposed, by name; the rest of it stands further down. */
function form({ content, recommendation }: Telling): readonly Part[] {
  const first = recommendation.forms.find(({ place }) => place === 'first')
  if (!first || isHolding(recommendation.outcome)) return []
  return labelled('form', words.decision.places.first, byId(content.forms, first.id).name, 'firm')
}

/** What a reading comes to, as the object of a sentence. */
export const readAs = ({ outcome, route }: Decision): string =>
  outcome === 'new-role' && route === 'pilot' ? words.recommendation.pilot : words.decision.supports[outcome]

/** What is said and what can be shown; or, where they agree, one sentence that says so. */
function readings({ recommendation }: Telling): readonly Part[] {
  const { same, neither } = words.decision.readings
  const [said, shown] = [readAs(recommendation.stated), readAs(recommendation.demonstrated)]
  if (said !== shown) return say('readings', words.report.readings(said, shown))
  return say('agreed', recommendation.outcome === 'need-not-demonstrated' ? neither : same)
}

/** Where a result that holds off points; else what the gap points to, where something lighter can be done now. */
function toward({ recommendation, isWithinReach }: Telling): string | undefined {
  const { decision } = words
  const { outcome, direction, comesFirst } = recommendation
  if (isHolding(outcome))
    return (isWithinReach(direction) ? decision.direction : decision.directionBarred)(decision.outcomes[direction])
  return comesFirst && decision.pointsTo[comesFirst.verdict](decision.routes[comesFirst.route])
}

/** The few answers that nobody can show yet, and that alone decide. */
function hangsBy(telling: Telling): readonly Part[] {
  const { hangsBy: ids } = telling.recommendation
  return answersNamed(
    'hangs-by',
    words.report.hangsBy(ids.length),
    ids.map((id) => questionSaid(id, telling)),
  )
}

/** For a role that somebody holds already: what the verdict says of it. */
const running = ({ assessment, recommendation: { outcome, strength } }: Telling): string =>
  assessment.about.about.isRunning ? words.decision.running[strength === 'pilot' ? 'pilot' : outcome] : ''

function parked({ assessment, recommendation }: Telling): string | undefined {
  const roleTitle = assessment.about.about.roleTitle.trim()
  return recommendation.outcome === 'new-role' && roleTitle !== ''
    ? words.recommendation.parkedBack(roleTitle)
    : undefined
}

function firmly(telling: Telling): readonly Part[] {
  const { recommendation } = telling
  const { decision, report: say_ } = words
  const { strength, confidence, conditions } = recommendation
  const weakest = confidence.weakest.map((id) => questionSaid(id, telling))
  return [
    ...labelled('strength', decision.strength, say_.strengths[strength].say, 'firm'),
    ...say('strength-means', say_.strengths[strength].means),
    ...say('conditions', conditions.length > 0 ? say_.conditions(conditions.length, plannedCount(telling)) : ''),
    ...labelled('sure', decision.sure, say_.confidence[confidence.kind].say, 'firm'),
    ...say('sure-means', say_.confidence[confidence.kind].means),
    ...answersNamed('weakest', say_.weakest, weakest),
  ]
}

/** How many conditions have somebody who sees to them, and a date. */
const plannedCount = ({ assessment, recommendation }: Telling): number =>
  recommendation.conditions.filter(({ id }) =>
    Object.values(assessment.actions).some((action) => action.for === id && action.owner !== '' && action.by !== ''),
  ).length

/** For whom and what it is to be decided, by when, and who answered or was in the room. */
function about(telling: Telling): readonly Part[] {
  const { assessment } = telling
  const { about: say_ } = words.handout
  const { people, decision, decideBy } = assessment.about.about
  const answered = groupsThatAnswered(telling)
  return [
    ...labelled('people', say_.people, people),
    ...labelled('decision', say_.decision, decision),
    ...labelled('decide-by', say_.decideBy, decideBy && dateSay(decideBy)),
    ...(answered.length > 0
      ? labelled('answered-by', say_.answeredBy, listSay(answered))
      : labelled('in-the-room', say_.inTheRoom, listSay(groupsInTheRoom(assessment)))),
  ]
}

/** The groups recorded on an answer, together or each for itself, in the order they were named at set-up. */
function groupsThatAnswered({ assessment, content }: Telling): readonly string[] {
  const hasSaid = (id: string) => content.questions.some((question) => hasAnswered(id, question, assessment))
  return Object.entries(assessment.voices).flatMap(([id, { group }]) => (hasSaid(id) ? [group] : []))
}

const groupsInTheRoom = ({ voices }: Telling['assessment']): readonly string[] =>
  Object.values(voices).flatMap(({ present, group }) => (present ? [group] : []))
