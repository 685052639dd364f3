import { useId } from 'react'
import { Link } from 'wouter'
import type { GridRole } from '../../domain/assessment.ts'
import { times } from '../../domain/grid/grid.ts'
import { sizes, type Size } from '../../domain/grid/sizes.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { AmountField } from './amount-field.tsx'
import { LineField } from './line-field.tsx'
import { useGiveGrid } from './use-give-grid.ts'

/** What time each role can give: in words for weekdays, and in hours for all else. */
export function RoleHours() {
  const { rough: say } = words
  const { id, gridRoles } = useAssessment()
  return (
    <div className="grid-form">
      <Title tab={say.give}>{say.give}</Title>
      <p className="soft">{say.giveHint}</p>
      {Object.entries(gridRoles).map(([role, record]) => (
        <OneRole id={role} role={record} key={role} />
      ))}
      <p className="actions">
        <Link className="btn" href={paths.grid(id)}>
          {say.show}
        </Link>
      </p>
    </div>
  )
}

function OneRole({ id, role }: { readonly id: string; readonly role: GridRole }) {
  const select = useId()
  const give = useGiveGrid()
  const set = (given: Partial<GridRole>) => give.role(id, given)
  const { weekday } = role.minutes
  const size = (Object.keys(sizes) as Size[]).find((one) => sizes[one] === weekday)
  return (
    <section className="grid-role" aria-label={role.name}>
      <div className="field">
        <label htmlFor={select}>{words.giveOf(role.name)}</label>
        <select
          id={select}
          value={size ?? (weekday === '' ? '' : 'own')}
          onChange={({ target }) =>
            set({ minutes: { ...role.minutes, weekday: target.value ? sizes[target.value as Size] : '' } })
          }
        >
          <option value="">{words.sizeNone}</option>
          {!size && weekday !== '' && <option value="own">{words.sizeOwn(hoursSay(weekday))}</option>}
          {(Object.keys(sizes) as Size[]).map((one) => (
            <option value={one} key={one}>
              {words.sizes[one]}
            </option>
          ))}
        </select>
      </div>
      <details className="fold">
        <summary>{words.moreOfRole(role.name)}</summary>
        {times.map((time) => (
          <AmountField
            key={time}
            label={words.inTime(words.times[time])}
            amount={role.minutes[time]}
            keep={(amount) => set({ minutes: { ...role.minutes, [time]: amount } })}
          />
        ))}
        <AmountField
          label={words.emptyPosts}
          amount={role.empty.weekday}
          keep={(amount) => set({ empty: { ...role.empty, weekday: amount } })}
        />
        <LineField
          label={words.people}
          value={role.people}
          error={(typed) => (/^\s*\d{0,4}\s*$/.test(typed) ? undefined : words.peopleNeeded)}
          keep={(people) => set({ people })}
        />
        <LineField label={words.bodyOfRole} value={role.organisation} keep={(organisation) => set({ organisation })} />
        <p>
          <button type="button" className="link" onClick={() => give.remove('gridRoles', id)}>
            {words.removeRole(role.name)}
          </button>
        </p>
      </details>
    </section>
  )
}

const hoursSay = (amount: string): string => String(Math.round(Number(amount.split('-').at(-1)) / 60))
