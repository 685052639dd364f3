import { useId } from 'react'
import { Link, useLocation } from 'wouter'
import type { GridCell, GridTask } from '../../domain/assessment.ts'
import { cellIdOf } from '../../domain/grid/grid-in.ts'
import { marks, risks, times, type Mark } from '../../domain/grid/grid.ts'
import { sizes, type Size } from '../../domain/grid/sizes.ts'
import { own } from '../../domain/own.ts'
import { SelectField } from '../../form/record-form.tsx'
import { grid as words } from '../../locales/en/grid.ts'
import { paths, pathTo } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Choices } from '../../ui/choices.tsx'
import { Title } from '../../ui/title.tsx'
import { AmountField } from './amount-field.tsx'
import { LineField } from './line-field.tsx'
import { Tick } from './tick.tsx'
import { useGiveGrid } from './use-give-grid.ts'

/** One task a screen: how long, when, who could; and on to the next. */
export function OneTask({ id }: { readonly id: string }) {
  const assessment = useAssessment()
  const task = own(assessment.gridTasks, id)
  if (!task)
    return (
      <>
        <Title tab={words.tab}>{words.title}</Title>
        <p>{words.rough.notThere}</p>
        <p>
          <Link href={paths.grid(assessment.id)}>{words.toGrid}</Link>
        </p>
      </>
    )
  return <TaskScreen id={id} task={task} />
}

type Props = { readonly id: string; readonly task: GridTask }

function TaskScreen({ id, task }: Props) {
  const { rough: say } = words
  const assessment = useAssessment()
  const [, navigate] = useLocation()
  const give = useGiveGrid()
  const all = Object.keys(assessment.gridTasks)
  const at = all.indexOf(id)
  const next = all[at + 1]
  const goOn = () => navigate(pathTo(assessment.id, { page: 'grid', ...onward(next) }))
  const set = (given: Partial<GridTask>) => give.task(id, given)
  return (
    <div className="grid-task">
      <p className="small soft">{say.step(at + 1, all.length)}</p>
      <Title tab={task.name}>{task.name}</Title>
      <fieldset>
        <legend>{say.size}</legend>
        <Choices
          name="grid-size"
          look="compact row"
          chosen={sizeOf(task.minutes)}
          choose={(size) => set({ minutes: sizes[size as Size] })}
          choices={(Object.keys(sizes) as Size[]).map((size) => ({ value: size, say: words.sizes[size] }))}
        />
      </fieldset>
      <AmountField label={words.inHours} amount={task.minutes} keep={(minutes) => set({ minutes })} />
      <fieldset>
        <legend>{say.who}</legend>
        {Object.entries(assessment.gridRoles).map(([role, { name }]) => (
          <WhoSelect task={id} role={role} name={name} key={role} />
        ))}
      </fieldset>
      <details className="fold">
        <summary>{words.more}</summary>
        <More task={task} set={set} />
      </details>
      <p className="actions grid-on">
        <button type="button" className="btn" onClick={goOn}>
          {say.next}
        </button>
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            set({ isClosed: true })
            goOn()
          }}
        >
          {say.nobodyElse}
        </button>
        <Link href={paths.grid(assessment.id)}>{words.toGrid}</Link>
        <button
          type="button"
          className="link"
          onClick={() => {
            give.remove('gridTasks', id)
            navigate(paths.grid(assessment.id))
          }}
        >
          {words.remove}
        </button>
      </p>
    </div>
  )
}

const onward = (next: string | undefined) => (next === undefined ? { show: 'roles' } : { show: 'task', at: next })

const sizeOf = (amount: string): Size | null =>
  (Object.keys(sizes) as Size[]).find((size) => sizes[size] === amount) ?? null

function WhoSelect({ task, role, name }: { readonly task: string; readonly role: string; readonly name: string }) {
  const id = useId()
  const give = useGiveGrid()
  const cell = own(useAssessment().gridCells, cellIdOf(task, role))
  const mark = cell?.mark ?? ''
  return (
    <div className="field grid-who">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={mark}
        onChange={({ target }) => give.mark(task, role, (target.value || undefined) as Mark | undefined)}
      >
        <option value="">{words.rough.whoNotSaid}</option>
        {marks.map((one) => (
          <option value={one} key={one}>
            {words.marks[one]}
          </option>
        ))}
      </select>
      {cell?.mark === 'training' && <Training cell={cell} name={name} />}
    </div>
  )
}

/** Which course a cell with training means, and whether the work is handed on under supervision. */
function Training({
  cell: { task, role, course, isDelegated },
  name,
}: {
  readonly cell: GridCell
  readonly name: string
}) {
  const id = useId()
  const give = useGiveGrid()
  const { courses: say } = words
  const ofRole = Object.entries(useAssessment().gridCourses).filter(([, one]) => one.role === role)
  return (
    <div className="grid-training">
      {ofRole.length > 0 && (
        <SelectField
          id={id}
          label={say.which(name)}
          value={ofRole.some(([one]) => one === course) ? course : ''}
          choose={(chosen) => give.cell(task, role, { course: chosen })}
        >
          <option value="">{say.noneNamed}</option>
          {ofRole.map(([one, { name: called }]) => (
            <option value={one} key={one}>
              {called}
            </option>
          ))}
        </SelectField>
      )}
      <Tick
        say={say.delegated(name)}
        isOn={isDelegated}
        turn={(isOn) => give.cell(task, role, { isDelegated: isOn })}
      />
    </div>
  )
}

type MoreProps = { readonly task: GridTask; readonly set: (given: Partial<GridTask>) => void }

function More({ task, set }: MoreProps) {
  const { rough: say } = words
  return (
    <>
      <fieldset>
        <legend>{say.when}</legend>
        <p className="hint-text small">{say.whenHint}</p>
        {times.map((time) => (
          <Tick
            key={time}
            say={words.times[time]}
            isOn={task.times.includes(time)}
            turn={(isOn) => set({ times: times.filter((one) => (one === time ? isOn : task.times.includes(one))) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{say.risk}</legend>
        <Choices
          name="grid-risk"
          look="compact row"
          chosen={task.risk}
          choose={(risk) => set({ risk: risk as GridTask['risk'] })}
          choices={[
            ...risks.map((risk) => ({ value: risk, say: words.risks[risk] })),
            { value: '', say: say.riskNotSaid },
          ]}
        />
      </fieldset>
      <LineField
        label={words.body}
        hint={words.bodyHint}
        value={task.organisation}
        keep={(organisation) => set({ organisation })}
      />
      <fieldset>
        <legend>{words.verdict}</legend>
        <Choices
          name="grid-verdict"
          look="compact row"
          chosen={task.verdict}
          choose={(verdict) => set({ verdict: verdict as GridTask['verdict'] })}
          choices={(['keep', 'stop', 'simplify'] as const).map((value) => ({ value, say: words.verdictOf[value] }))}
        />
      </fieldset>
      {task.verdict === 'simplify' && (
        <AmountField
          label={words.simpler}
          amount={task.simplerMinutes}
          keep={(simplerMinutes) => set({ simplerMinutes })}
        />
      )}
      <Tick say={words.isCounted} isOn={task.isCounted} turn={(isCounted) => set({ isCounted })} />
      <details className="fold">
        <summary>{words.needs.title}</summary>
        <Needs task={task} set={set} />
      </details>
    </>
  )
}

function Needs({ task, set }: MoreProps) {
  const { needs: say } = words
  return (
    <>
      <LineField label={say.place} hint={say.placeHint} value={task.place} keep={(place) => set({ place })} />
      <LineField
        label={say.registration}
        hint={say.registrationHint}
        value={task.registration}
        keep={(registration) => set({ registration })}
      />
      <LineField label={say.contact} hint={say.contactHint} value={task.contact} keep={(contact) => set({ contact })} />
      <LineField label={say.people} value={task.people} keep={(people) => set({ people })} />
    </>
  )
}
