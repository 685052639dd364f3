import { useHere } from '../../ports/use-work.ts'
import { GridContext, type GridGiven } from './use-grid.ts'
import { OneTask } from './one-task.tsx'
import { RoleHours } from './role-hours.tsx'
import { Rough } from './rough.tsx'
import { Whole } from './whole.tsx'
import './grid.css'

/** The task grid: roughly, one task at a time, or whole with what it comes to. */
export function GridPage(given: GridGiven) {
  const { show, at } = useHere()
  return (
    <GridContext value={given}>
      {show === 'rough' && <Rough />}
      {show === 'task' && <OneTask id={at ?? ''} key={at} />}
      {show === 'roles' && <RoleHours />}
      {show !== 'rough' && show !== 'task' && show !== 'roles' && <Whole />}
    </GridContext>
  )
}
