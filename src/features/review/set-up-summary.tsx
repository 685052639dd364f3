import { listSay } from '../../locales/lists.ts'
import { Link } from 'wouter'
import { isByPlan } from '../../domain/answers.ts'
import { chosenIn } from '../../domain/answers-by-plan.ts'
import { own } from '../../domain/own.ts'
import type { TensionIn } from '../../domain/tensions.ts'
import { setUpStepsOf, type SetUpStep } from '../../domain/walk.ts'
import { factCounts, inSomeWay } from '../../domain/counts.ts'
import { dateSay } from '../../locales/dates.ts'
import { common } from '../../locales/en/common.ts'
import { plans } from '../../locales/en/plans.ts'
import { review as words } from '../../locales/en/review.ts'
import { setUp } from '../../locales/en/set-up.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Row } from '../../ui/row.tsx'
import { useContent } from './content.ts'
import { useShowing } from './showing.ts'

const fields = ['title', 'service', 'people', 'organisations', 'budget', 'decision', 'decideBy'] as const

/** What was said at set-up, a line a step: what it is about, who is in the room, the plain facts, and the ways that are weighed. */
export function SetUpSummary({ pulls }: { readonly pulls: readonly TensionIn[] }) {
  const { only } = useShowing()
  const steps = setUpStepsOf(useAssessment())
  const pulling = new Set(pulls.flatMap(({ restsOn }) => restsOn.map((answered) => `fact-${answered.id}`)))
  const rows = useRows().filter(({ key }) => !only || (only === 'contradictory' && pulling.has(key)))
  if (rows.length === 0) return null
  return (
    <section className="section" id="answer-set-up" tabIndex={-1}>
      <h2>{words.setUp}</h2>
      {only ? (
        <AllSaid rows={rows} />
      ) : (
        <div className="checked">
          {steps.map((step) => (
            <Step step={step} rows={rows.filter((row) => row.step === step)} pulling={pulling} key={step} />
          ))}
        </div>
      )}
    </section>
  )
}

type StepProps = { readonly step: SetUpStep; readonly rows: readonly Said[]; readonly pulling: ReadonlySet<string> }

function Step({ step, rows, pulling }: StepProps) {
  const content = useContent()
  const assessment = useAssessment()
  const facts = content.facts.filter(({ askedWith }) => askedWith === 'set-up')
  const says =
    step === 'facts'
      ? words.withIt.facts(inSomeWay(factCounts(facts, assessment)), facts.length)
      : rows.flatMap(({ say }) => say || []).join('; ')
  const pulls = rows.some(({ key }) => pulling.has(key)) && words.withIt.pulls
  return (
    <Row isInTable level={3} name={setUp.steps[step]} says={[says || words.notSaid, pulls].filter(Boolean).join(', ')}>
      <AllSaid rows={rows} />
    </Row>
  )
}

function AllSaid({ rows }: { readonly rows: readonly Said[] }) {
  const { id } = useAssessment()
  const { only } = useShowing()
  return (
    <dl className="summary set-up-said">
      {rows.map(({ key, what, say, step, fact }) => (
        <div key={key}>
          <dt>{what}</dt>
          <dd className={say ? undefined : 'soft'}>{say || words.notSaid}</dd>
          <dd className="do">
            <Link
              id={`change-${key}`}
              href={pathTo(id, {
                page: 'setUp',
                step,
                at: fact,
                from: { page: 'checkAnswers', show: only, at: key },
              })}
            >
              {common.change}
              <span className="sr">{words.of(what)}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Said = {
  readonly key: string
  readonly what: string
  readonly say: string
  readonly step: SetUpStep
  readonly fact?: string
}

function useRows(): readonly Said[] {
  const content = useContent()
  const assessment = useAssessment()
  const about = assessment.about.about
  const groups = (present: boolean) =>
    listSay(
      Object.values(assessment.voices)
        .filter((voice) => voice.present === present)
        .map(({ group, organisation }) => (organisation ? `${group} (${organisation})` : group)),
    )
  const facts = content.facts.filter(({ askedWith }) => askedWith === 'set-up')
  const factSays = ({ id, about, options }: (typeof facts)[number]): string => {
    const said = own(assessment.facts, id)
    const chosen = (ids: readonly string[]) =>
      options.flatMap((one) => (ids.includes(one.id) ? one.say : [])).join('; ')
    if (!said || about === 'place' || !isByPlan(said)) return chosen(said?.chosen ?? [])
    return content.plans.map((plan) => plans.of(plan.name, chosen(chosenIn(said, plan.id)) || words.notSaid)).join('. ')
  }
  return [
    ...fields.map((field) => ({
      key: `about-${field}`,
      what: words.about[field],
      say: field === 'decideBy' && about.decideBy ? dateSay(about.decideBy) : about[field],
      step: 'about' as const,
    })),
    { key: 'running', what: words.running, say: about.isRunning ? common.yes : common.no, step: 'about' as const },
    { key: 'voices-in', what: words.voicesIn, say: groups(true), step: 'voices' as const },
    { key: 'voices-out', what: words.voicesOut, say: groups(false) || words.nobody, step: 'voices' as const },
    ...facts.map((fact) => ({
      key: `fact-${fact.id}`,
      what: fact.ask,
      say: factSays(fact),
      step: 'facts' as const,
      fact: fact.id,
    })),
    ...content.plans.map(({ id, name }) => {
      const plan = own(assessment.plans, id)
      const called = id === 'new-role' ? about.roleTitle && words.parked(about.roleTitle) : plan?.name
      return {
        key: `plan-${id}`,
        what: name,
        say: [called, plan?.say].filter(Boolean).join('. '),
        step: 'plans' as const,
      }
    }),
  ]
}
