import { words } from '../words.ts'
import { byId } from '../../domain/by-id.ts'
import { own } from '../../domain/own.ts'
import { plansWeighed, type PlanWeighed } from '../../domain/plans-weighed.ts'
import { toldAs } from '../../domain/warnings.ts'
import { answersBehind, questionSaid } from '../answers.ts'
import type { Block, Part, Section } from '../blocks.ts'
import { answersNamed, bare, itemsTold, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'
import { inItsWay } from './why-not.ts'

/** The ways forward beside one another, and to carry on as now: what stands in the way of each, and what it would need. */
export function plans(telling: Telling): Section {
  const { title, intro } = words.plans.compared
  return {
    id: 'plans',
    title,
    intro: [intro],
    blocks: [asNow(telling), ...plansWeighed(telling).map((weighed) => planTold(weighed, telling))],
  }
}

/** Nothing is asked of it, so that it is always there to compare with. */
function asNow({ assessment, recommendation }: Telling): Block {
  const { asNow: say_ } = words.plans.compared
  const { isRunning } = assessment.about.about
  return {
    ...bare,
    kind: 'plan',
    id: 'plans/as-now',
    name: isRunning ? say_.running : say_.name,
    parts: [
      ...say('say', isRunning ? say_.saidRunning : say_.say),
      ...say('way', recommendation.outcome === 'need-not-demonstrated' ? say_.here : say_.beyond),
    ],
  }
}

function planTold(weighed: PlanWeighed, telling: Telling): Block {
  const { compared } = words.plans
  const { plan, tested, verdict } = weighed
  return {
    ...bare,
    kind: 'plan',
    id: `plans/${plan}`,
    name: byId(telling.content.plans, plan).name,
    short: { says: compared.inShort(byId(telling.content.plans, plan).name, compared.verdicts[verdict]) },
    tags: [
      ...tag('came', compared.verdicts[verdict]),
      ...tag('trial', tested.route.id === 'pilot' && words.decision.routes.pilot),
    ],
    parts: [
      ...labelled('called', compared.called, nameOf(weighed, telling)),
      ...labelled('say', compared.said, own(telling.assessment.plans, plan)?.say.trim() ?? ''),
      ...way(weighed, telling),
      ...say('count', compared.count(weighed.conditions.length)),
      ...needs(weighed, telling),
      ...answersNamed(
        'rests-on',
        compared.restsOn,
        weighed.restsOn.map((id) => questionSaid(id, telling)),
      ),
      ...labelled('watch-outs', compared.watchOuts, namesOf(weighed, telling)),
    ],
  }
}

/** The title of a role is parked until a new role is what the answers call for. */
function nameOf({ plan }: PlanWeighed, { assessment, recommendation }: Telling): string {
  if (plan !== 'new-role') return own(assessment.plans, plan)?.name.trim() ?? ''
  return recommendation.outcome === 'new-role' ? assessment.about.about.roleTitle.trim() : ''
}

function way({ tested, isOffered, lacksFundamentals }: PlanWeighed, telling: Telling): readonly Part[] {
  const { compared } = words.plans
  if (isOffered) return say('way', compared.offered)
  if (lacksFundamentals && tested.considered && tested.verdict === 'holds')
    return say('way', compared.lacksFundamentals)
  const { because, answers } = inItsWay(tested, telling)
  return [...say('way', because), ...answersNamed('answers', words.report.now, answers)]
}

function needs({ conditions }: PlanWeighed, telling: Telling): readonly Part[] {
  const { compared } = words.plans
  if (conditions.length === 0) return labelled('needs', compared.needs, compared.needsNothing)
  const items = conditions.map(({ id, condition, trace }) => ({
    id,
    say: condition,
    tags: [],
    answers: answersBehind(trace, telling),
  }))
  return itemsTold('needs', compared.needs, items)
}

const namesOf = ({ watchOuts }: PlanWeighed, { content }: Telling): string =>
  watchOuts.length === 0
    ? ''
    : `${watchOuts.map((warning) => toldAs(warning, byId(content.watchOuts, warning.id)).name).join('; ')}.`
