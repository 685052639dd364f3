import { useId } from 'react'
import { Link } from 'wouter'
import type { GridRole } from '../../domain/assessment.ts'
import { times } from '../../domain/grid/grid.ts'
import { listInCell, listSaid } from '../../domain/grid/import/cells.ts'
import { sizes, type Size } from '../../domain/grid/sizes.ts'
import { SelectField } from '../../form/record-form.tsx'
import { grid as words } from '../../locales/en/grid.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { AmountField } from './amount-field.tsx'
import { Courses } from './courses.tsx'
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
      <Courses />
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
        {times.map((time) => (
          <AmountField
            key={`empty ${time}`}
            label={words.emptyPosts(words.times[time])}
            amount={role.empty[time]}
            keep={(amount) => set({ empty: { ...role.empty, [time]: amount } })}
          />
        ))}
        <LineField
          label={words.people}
          value={role.people}
          error={(typed) => (/^\s*\d{0,4}\s*$/.test(typed) ? undefined : words.peopleNeeded)}
          keep={(people) => set({ people })}
        />
        <LineField label={words.bodyOfRole} value={role.organisation} keep={(organisation) => set({ organisation })} />
        <details className="fold">
          <summary>{words.may.title(role.name)}</summary>
          <May id={id} role={role} set={set} />
        </details>
        <p>
          <button type="button" className="link" onClick={() => give.remove('gridRoles', id)}>
            {words.removeRole(role.name)}
          </button>
        </p>
      </details>
    </section>
  )
}

type MayProps = {
  readonly id: string
  readonly role: GridRole
  readonly set: (given: Partial<GridRole>) => void
}

/** What a role holds, where it comes, and who supervises it. */
function May({ id, role, set }: MayProps) {
  const { may: say } = words
  const supervisor = useId()
  const others = Object.entries(useAssessment().gridRoles).filter(([one]) => one !== id)
  const tooMany = (typed: string) => (listSaid(typed).length > mostInList ? say.tooMany : undefined)
  return (
    <>
      <LineField
        label={say.registrations}
        hint={say.several}
        value={listInCell(role.registrations)}
        error={tooMany}
        keep={(typed) => set({ registrations: listSaid(typed) })}
      />
      <LineField
        label={say.places}
        hint={say.placesHint}
        value={listInCell(role.places)}
        error={tooMany}
        keep={(typed) => set({ places: listSaid(typed) })}
      />
      <SelectField
        id={supervisor}
        label={say.supervisedBy}
        value={role.supervisedBy}
        choose={(supervisedBy) => set({ supervisedBy })}
      >
        <option value="">{say.nobody}</option>
        {others.map(([one, { name }]) => (
          <option value={one} key={one}>
            {name}
          </option>
        ))}
      </SelectField>
      {role.supervisedBy !== '' && (
        <AmountField label={say.supervision} amount={role.supervision} keep={(supervision) => set({ supervision })} />
      )}
    </>
  )
}

const mostInList = 20

const hoursSay = (amount: string): string => String(Math.round(Number(amount.split('-').at(-1)) / 60))
