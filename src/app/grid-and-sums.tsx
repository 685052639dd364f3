import '../domain/records/late-kinds.ts'
import { cellWords, timeColumns } from '../content/grid/cell-words.ts'
import { usualPosts } from '../content/grid/posts.ts'
import type { Grid } from '../domain/grid/grid.ts'
import type { AllMeasured } from '../domain/grid/measured.ts'
import { GridPage } from '../features/grid/grid-page.tsx'
import workerUrl from './measure-grid.ts?worker&url'
import { startWorker } from './start-worker.ts'

const pasteWords = { marks: cellWords, timeColumns }

/** The task grid, with its sums done beside the page. */
export const GridAndSums = () => <GridPage measure={measured} posts={usualPosts} pasteWords={pasteWords} />

let worker: ReturnType<typeof startWorker<Grid, AllMeasured>> | undefined

/** One worker for as long as the window is open. */
function measured(grid: Grid): Promise<AllMeasured> {
  worker ??= startWorker<Grid, AllMeasured>(workerUrl, async () => {
    const { measurePatiently } = await import('./measure-patiently.ts')
    return measurePatiently
  })
  return worker.ask(grid)
}
