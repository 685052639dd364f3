import { Link } from 'wouter'
import type { TaskLeft } from '../../domain/grid/left.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { belowRoom } from '../../ports/below-room.ts'
import { pathTo } from '../../ports/paths.ts'
import { usePart } from '../../ports/use-work.ts'
import { Later } from '../../ui/later.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { AddName } from './add-name.tsx'
import { Faults } from './faults.tsx'
import { GridTable } from './grid-table.tsx'
import { SaysToAnswers } from './says-to-answers.tsx'
import { Settings } from './settings.tsx'
import { Sums } from './sums.tsx'
import { useGrid, useMeasured } from './use-grid.ts'

const ImportList = lazyPart(() => import('./import/import-list.tsx'), 'ImportList')

const none: readonly TaskLeft[] = []

/** What the grid comes to, the grid itself, and the ways to fill it. */
export function Whole() {
  const [id, gridTasks] = [usePart('id'), usePart('gridTasks')]
  const read = useGrid()
  const { done, isWorking } = useMeasured(read)
  const isEmpty = read.grid.tasks.length === 0
  const [first] = Object.keys(gridTasks)
  return (
    <>
      <Title tab={words.tab}>{words.title}</Title>
      <div className="grid-lead">
        <p className="lead soft">{words.lead}</p>
        <p className="small soft">{words.sumsOnly}</p>
        {isEmpty && <p>{words.start.none}</p>}
        <p className="actions no-print">
          <Link className={isEmpty ? 'btn' : 'btn quiet'} href={pathTo(id, { page: 'grid', show: 'rough' })}>
            {isEmpty ? words.start.rough : words.start.more}
          </Link>
          {first !== undefined && (
            <Link href={pathTo(id, { page: 'grid', show: 'task', at: first })}>{words.start.again}</Link>
          )}
          {!isEmpty && <Link href={pathTo(id, { page: 'grid', show: 'roles' })}>{words.rough.give}</Link>}
          {!isEmpty && <Link href={belowRoom(id, 'grid')}>{words.inARoom}</Link>}
        </p>
        {isEmpty && <p className="small soft">{words.start.roughSay}</p>}
      </div>
      {!isEmpty && (
        <>
          <p role="status" className="small soft">
            {isWorking && words.working}
          </p>
          {done && !done.all.ok && <Faults faults={done.all.faults} />}
          {done?.all.ok && <Sums read={done.of} measured={done.all.measured} />}
          <Later>
            <GridTable left={done?.all.ok ? done.all.measured.tasks : none} />
          </Later>
          {done?.all.ok && <SaysToAnswers read={done.of} measured={done.all.measured} />}
        </>
      )}
      {!isEmpty && <Settings />}
      <div className="grid-adds no-print">
        <AddName kind="gridTasks" />
        <AddName kind="gridRoles" />
      </div>
      <Later>
        <ImportList />
      </Later>
    </>
  )
}
