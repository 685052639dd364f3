import { usualPosts } from '../content/grid/posts.ts'
import { suggestedBeside } from '../content/grid/suggestions.ts'
import type { Grid } from '../domain/grid/grid.ts'
import type { AllMeasured } from '../domain/grid/measured.ts'
import type { GridSums } from '../ports/use-work.ts'
import workerUrl from './measure-grid.ts?worker&url'
import { startWorker } from './start-worker.ts'

/** The sums of task grids, done beside the page; what counts as a job, and where what they say is shown. */
export const gridSums: GridSums = { measure: measured, posts: usualPosts, beside: suggestedBeside }

let worker: ReturnType<typeof startWorker<Grid, AllMeasured>> | undefined
let last: { readonly of: string; readonly all: Promise<AllMeasured> } | undefined

/** One worker for as long as the window is open. A grid that has not changed since is not worked out again. */
function measured(grid: Grid): Promise<AllMeasured> {
  const of = JSON.stringify(grid)
  if (last?.of === of) return last.all
  worker ??= startWorker<Grid, AllMeasured>(workerUrl, async () => {
    const { measurePatiently } = await import('./measure-patiently.ts')
    return measurePatiently
  })
  const all = worker.ask(grid)
  last = { of, all }
  all.catch(() => (last = undefined))
  return all
}
