import { memo, useMemo } from 'react'
import type { GridIn } from '../../domain/grid/grid-in.ts'
import type { Measured } from '../../domain/grid/measured.ts'
import { own } from '../../domain/own.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { usePart } from '../../ports/use-work.ts'
import { tenths } from '../../report/grid-hours.ts'
import { gridTold, type GridTold } from '../../report/grid-told.ts'
import { Picture } from './picture.tsx'
import { Wide } from './wide.tsx'

type Props = { readonly read: GridIn; readonly measured: Measured }

/** What the grid comes to: the picture, what is left and why, what to settle, the training, and whether it is a job. */
export const Sums = memo(function Sums({ read, measured }: Props) {
  const { grid } = read
  const [gridTasks, gridRoles, gridCourses] = [usePart('gridTasks'), usePart('gridRoles'), usePart('gridCourses')]
  const told = useMemo(
    () => gridTold({ gridTasks, gridRoles, gridCourses }, grid, measured),
    [gridTasks, gridRoles, gridCourses, grid, measured],
  )
  return (
    <>
      <p className="grid-headline">
        <b>{`${told.headline} ${told.verdict}`}</b>{' '}
        <span className="soft">{words.counted(grid.tasks.length, grid.roles.length)}</span>
      </p>
      <Picture rungs={told.rungs} />
      <NotSaidYet read={read} />
      <Left told={told} />
      <div className="grid-two">
        <Listed
          title={words.settle.title}
          all={told.settle}
          none={words.settle.none}
          note={told.settle.length > 0 && (measured.settleFirst.isExact ? words.settle.rest : words.settle.restOpen)}
          also={told.sizes}
        />
        <Listed title={words.training.title} all={told.training} none={words.training.none} />
        <Listed
          title={words.job.title}
          all={told.pieces}
          none={words.verdicts['nothing-left']}
          note={`${words.job.least(tenths(grid.posts.leastPost))} ${words.job.kind}`}
        />
        <Listed title={words.away.title} all={told.away} none={told.awayNone} />
      </div>
      {told.left.length > 0 && told.notDone.length > 0 && <NotDone told={told} />}
    </>
  )
})

function NotSaidYet({ read: { notSaid, adrift } }: { readonly read: GridIn }) {
  const [gridTasks, gridRoles, gridCourses] = [usePart('gridTasks'), usePart('gridRoles'), usePart('gridCourses')]
  const nameOf = { tasks: gridTasks, roles: gridRoles, courses: gridCourses }
  return (
    <>
      {notSaid.length > 0 && (
        <details className="fold">
          <summary>{words.picture.notSaid(notSaid.length)}</summary>
          <p className="small">{words.picture.notSaidTell}</p>
          <ul className="small">
            {notSaid.map(({ kind, id, field }) => (
              <li
                key={`${id} ${field}`}
              >{`${own<{ readonly name: string }>(nameOf[kind], id)?.name ?? id}: ${words.notSaid[field]}`}</li>
            ))}
          </ul>
        </details>
      )}
      {adrift.length > 0 && <p className="small soft">{words.picture.adrift(adrift.length)}</p>}
    </>
  )
}

const Left = memo(function Left({ told }: { readonly told: GridTold }) {
  const { left: say } = words
  return (
    <section className="section" aria-labelledby="grid-left">
      <h2 id="grid-left">{say.title}</h2>
      {told.left.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <>
          <p className="soft">{say.say}</p>
          <Wide name={say.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say.task}</th>
                  <th scope="col">{say.always}</th>
                  <th scope="col">{say.could}</th>
                  <th scope="col">{say.when}</th>
                </tr>
              </thead>
              <tbody>
                {told.left.map(({ task, name, when, always, could }) => (
                  <tr key={task}>
                    <th scope="row">{name}</th>
                    <td>{words.hours(tenths(always))}</td>
                    <td>{words.hours(tenths(could))}</td>
                    <td>{when}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
          <h3>{say.why}</h3>
          <ul className="grid-why">
            {told.why.map(({ minutes, say: lines }) => (
              <li key={lines.join(' ')}>
                <b>{words.hours(tenths(minutes))}</b> <span>{lines.join(' ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
})

type ListedProps = {
  readonly title: string
  readonly all: readonly string[]
  readonly none: string
  readonly note?: string | false
  /** What is said of it as well, whether or not there is a list. */
  readonly also?: string | undefined
}

const Listed = ({ title, all, none, note, also }: ListedProps) => (
  <section>
    <h2>{title}</h2>
    {all.length > 0 ? (
      <ul>
        {all.map((say, at) => (
          // Two courses may have one name.
          <li key={`${at} ${say}`}>{say}</li>
        ))}
      </ul>
    ) : (
      <p>{none}</p>
    )}
    {note && <p className="small soft">{note}</p>}
    {also && <p>{also}</p>}
  </section>
)

const NotDone = memo(({ told }: { readonly told: GridTold }) => (
  <details className="fold">
    <summary>{words.job.notDo}</summary>
    <p className="small">{words.job.notDoSay}</p>
    <ul className="small">
      {told.notDone.map((say) => (
        <li key={say}>{say}</li>
      ))}
    </ul>
  </details>
))
