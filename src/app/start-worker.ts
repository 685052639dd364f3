import type { Answered, Asked, Job } from './answer-asks.ts'
import { trustedUrl } from './trusted-url.ts'

type Started<Ask, Answer> = {
  /** Rejects where the job fails, and after a stop. */
  readonly ask: (ask: Ask) => Promise<Answer>
  readonly stop: () => void
}
type Waiting<Ask, Answer> = {
  readonly ask: Ask
  readonly resolve: (answer: Answer | Promise<Answer>) => void
  readonly reject: (error: Error) => void
}

/**
 * The one door to a worker, whose address comes from `./name.ts?worker&url`. Where none can start, as from a file or in an
 * older browser, and where one breaks, the same job is done on the page: what was asked is answered all the same.
 */
export function startWorker<Ask, Answer>(url: string, loadJob: () => Promise<Job<Ask, Answer>>): Started<Ask, Answer> {
  const waiting = new Map<number, Waiting<Ask, Answer>>()
  let worker = started(url)
  let isStopped = false
  let last = 0

  const onPage = ({ ask, resolve }: Waiting<Ask, Answer>) => resolve(loadJob().then((job) => job(ask)))
  const leaveWorker = () => {
    worker?.terminate()
    worker = undefined
    const asked = [...waiting.values()]
    waiting.clear()
    return asked
  }
  const goOnHere = () => leaveWorker().forEach(onPage)
  worker?.addEventListener('error', goOnHere)
  worker?.addEventListener('messageerror', goOnHere)
  worker?.addEventListener('message', ({ data }: MessageEvent<Answered<Answer>>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('fault' in data) asked?.reject(new Error(data.fault))
    else asked?.resolve(data.answer)
  })

  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        if (isStopped) return reject(stopped())
        const asked = { ask, resolve, reject }
        if (!worker) return onPage(asked)
        const message: Asked<Ask> = { id: ++last, ask }
        worker.postMessage(message)
        waiting.set(message.id, asked)
      }),
    stop: () => {
      isStopped = true
      for (const { reject } of leaveWorker()) reject(stopped())
    },
  }
}

const stopped = () => new Error('The worker was stopped')

function started(url: string): Worker | undefined {
  try {
    return new Worker(trustedUrl(url), { type: 'module' })
  } catch {
    return undefined
  }
}
