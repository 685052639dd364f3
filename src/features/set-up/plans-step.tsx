import { longestLine, longestShortText } from '../../domain/assessment.ts'
import { recordAt } from '../../domain/changes.ts'
import type { Plan } from '../../domain/content.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { plans } from '../../locales/en/plans.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Title } from '../../ui/title.tsx'
import { Because } from '../parts/because.tsx'

const words = plans.setUp

/** The ways that are weighed, each with a name and what it is. The name of a new role is parked until the need is clear (claims C16 and C32). */
export function PlansStep() {
  const rows = useNeeded(useWork().loadPlans)
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <p className="after">{words.asNow}</p>
      {rows.map((plan) => (
        <section className="section" key={plan.id}>
          <h2>{plan.name}</h2>
          {plan.id === 'new-role' ? <RoleTitle /> : <NameOf plan={plan} />}
          <SayOf plan={plan} />
        </section>
      ))}
      <div className="section margin">
        <p>{words.why}</p>
        <Because claims={['C16', 'C32']} />
      </div>
    </>
  )
}

type Props = { readonly plan: Plan }

const blank = { name: '', say: '' }

/** What is kept of a plan, and a way to keep part of it anew; nothing is kept of a plan that nobody says anything of. */
function usePlan({ id }: Plan) {
  const { actor } = useWork()
  const give = useGive()
  const kept = useMachine(({ context }) => recordAt(context.assessment!, 'plans', id)) ?? blank
  const keep = (given: Partial<typeof blank>, from: Partial<typeof blank>) => {
    const plan = { ...blank, ...recordAt(actor.getSnapshot().context.assessment!, 'plans', id), ...given }
    give('set-up', 'plans', id, plan.name + plan.say === '' ? undefined : plan, from)
  }
  return [kept, keep] as const
}

function NameOf({ plan }: Props) {
  const [{ name }, keep] = usePlan(plan)
  return (
    <CheckedText
      id={`name-${plan.id}`}
      of="plan"
      most={longestLine}
      label={<Labelled plan={plan} say={words.name} />}
      value={name}
      keep={(name, from) => keep({ name }, { name: from })}
    />
  )
}

function SayOf({ plan }: Props) {
  const [{ say }, keep] = usePlan(plan)
  return (
    <CheckedText
      id={`say-${plan.id}`}
      of="plan"
      most={longestShortText}
      rows={2}
      label={<Labelled plan={plan} say={words.say} />}
      value={say}
      keep={(say, from) => keep({ say }, { say: from })}
    />
  )
}

const Labelled = ({ plan, say }: Props & { readonly say: string }) => (
  <>
    <span className="sr">{`${plan.name}: `}</span>
    <span>{say}</span>
  </>
)

function RoleTitle() {
  const { actor } = useWork()
  const { roleTitle } = useMachine(({ context }) => context.assessment!.about.about)
  const give = useGive()
  const keep = (roleTitle: string, from: string) =>
    give(
      'set-up',
      'about',
      'about',
      { ...actor.getSnapshot().context.assessment!.about.about, roleTitle },
      { roleTitle: from },
    )
  return (
    <>
      <CheckedText id="roleTitle" of="about" most={longestLine} label={words.roleTitle} value={roleTitle} keep={keep} />
      <p role="status" className="after">
        {roleTitle.trim() && words.parked(roleTitle)}
      </p>
    </>
  )
}
