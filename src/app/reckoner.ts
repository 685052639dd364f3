import type { Sums, SumsAsked } from '../papers/sums.ts'
import workerUrl from './reckon-worker.ts?worker&url'
import { startWorker } from './start-worker.ts'

let worker: ReturnType<typeof startWorker<SumsAsked, Sums>> | undefined

/** Works out the sums of papers beside the page, in one worker for as long as the window is open. */
export function reckoned(asked: SumsAsked): Promise<Sums> {
  worker ??= startWorker<SumsAsked, Sums>(workerUrl, async () => {
    const { reckon } = await import('./reckon.ts')
    return reckon
  })
  return worker.ask(asked)
}
