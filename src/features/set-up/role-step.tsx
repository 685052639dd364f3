import { longestLine } from '../../domain/assessment.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { namedRole as words } from '../../locales/en/named-role.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { Because } from '../parts/because.tsx'

/** A role somebody has already named: kept, and parked until the need is clear (claims C16 and C32). */
export function RoleStep() {
  const { actor } = useWork()
  const roleTitle = useMachine(({ context }) => context.assessment!.about.about.roleTitle)
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
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <div className="section">
        <CheckedText id="roleTitle" of="about" most={longestLine} label={words.label} value={roleTitle} keep={keep} />
        <p role="status" className="after">
          {roleTitle.trim() && words.parked(roleTitle)}
        </p>
      </div>
      <div className="section margin">
        <p>{words.why}</p>
        <Because claims={['C16', 'C32']} />
      </div>
    </>
  )
}
