import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { batching, type Settled } from './batches.ts'
import { Away, doneBy, type Operation, type Store } from './store.ts'

export type Call = readonly [name: Operation, given: readonly unknown[]]

/** What is kept in one file, by a thread of its own: where a disk is slow, no phone waits for another's answer to be heard. */
export async function sqliteStore(file: string): Promise<Store> {
  const worker = new Worker(new URL('sqlite-worker.ts', import.meta.url), { workerData: file })
  await once(worker, 'message')
  // Where the thread itself fails, nothing is left to keep anything with: the server stops, and is started again.
  worker.on('error', (error) => {
    throw error
  })
  const call = batching<Call, unknown>(async (calls) => {
    const answers = once(worker, 'message')
    worker.postMessage(calls)
    const [outcomes] = (await answers) as [readonly Settled<unknown>[]]
    return outcomes.map((one) => ('failed' in one ? { failed: new Away(String(one.failed)) } : one))
  })
  return {
    ...doneBy((name, given) => call([name, given])),
    listen: () => undefined,
    hears: () => true,
    close: async () => {
      worker.postMessage('close')
      await once(worker, 'exit')
    },
  }
}
