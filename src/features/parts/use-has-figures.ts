import { useMachine } from '../../ports/use-work.ts'

/** Whether there are figures or a grid at all. Where there are none, nothing of all this is fetched. */
export const useHasFigures = (): boolean =>
  useMachine(({ context: { assessment } }) =>
    [assessment!.moneyLines, assessment!.gridTasks].some((records) => Object.keys(records).length > 0),
  )
