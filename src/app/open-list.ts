import { mostBytes, type FileOpened } from '../domain/grid/import/table.ts'
import workerUrl from './read-list.ts?worker&url'
import { startWorker } from './start-worker.ts'

const patience = 10_000

/**
 * Reads a file of somebody else's making in a worker of its own, which is stopped after ten seconds. Where no worker can be
 * had, the page reads it: what is too large to be read there is refused by the same bounds.
 */
export async function openList(file: Blob): Promise<FileOpened> {
  if (file.size > mostBytes) return { ok: false, reason: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = startWorker<Uint8Array, FileOpened>(workerUrl, async () => {
    const { openedSpreadsheet } = await import('../exports/spreadsheet/opened-spreadsheet.ts')
    return openedSpreadsheet
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooSlow = new Promise<FileOpened>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'too-slow' }), patience)
  })
  const asked = worker.ask(bytes)
  try {
    return await Promise.race([asked, tooSlow])
  } finally {
    clearTimeout(timer)
    // What is given up is answered for nobody.
    asked.catch(() => undefined)
    worker.stop()
  }
}
