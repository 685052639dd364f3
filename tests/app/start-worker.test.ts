import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Asked } from '../../src/app/answer-asks.ts'
import { startWorker } from '../../src/app/start-worker.ts'

const url = 'assets/shout-12345678.js'
const onPage = async () => (word: string) => `${word} on the page`

/** A worker that answers when a test says so. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = []
  readonly asked: Asked<string>[] = []
  readonly terminate = vi.fn<() => void>()
  readonly address: string
  readonly options: WorkerOptions
  constructor(address: string, options: WorkerOptions) {
    super()
    this.address = address
    this.options = options
    FakeWorker.started.push(this)
  }
  postMessage(message: Asked<string>) {
    this.asked.push(structuredClone(message))
  }
  answer(data: object) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}
const fake = () => FakeWorker.started.at(-1)!

beforeEach(() => {
  location.href = 'https://host.example/needfirst/'
  vi.stubEnv('DEV', false)
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('a worker', () => {
  it('is a module of this build, and answers each ask, in whatever order', async () => {
    const { ask } = startWorker(url, onPage)
    const [one, two] = [ask('one'), ask('two')]
    expect(fake().address).toBe('https://host.example/needfirst/assets/shout-12345678.js')
    expect(fake().options).toEqual({ type: 'module' })
    const [first, second] = fake().asked
    fake().answer({ id: second!.id, answer: 'TWO' })
    fake().answer({ id: first!.id, answer: 'ONE' })
    expect(await Promise.all([one, two])).toEqual(['ONE', 'TWO'])
  })

  it('says which ask failed, and goes on', async () => {
    const { ask } = startWorker(url, onPage)
    const [one, two] = [ask('one'), ask('two')]
    fake().answer({ id: fake().asked[0]!.id, fault: 'Error: too long' })
    fake().answer({ id: fake().asked[1]!.id, answer: 'TWO' })
    await expect(one).rejects.toThrow('too long')
    expect(await two).toBe('TWO')
  })

  it('refuses what cannot be sent, and goes on', async () => {
    const { ask } = startWorker<unknown, unknown>(url, async () => () => 'here')
    await expect(ask(() => undefined)).rejects.toThrow('could not be cloned')
    const one = ask('one')
    fake().answer({ id: fake().asked[0]!.id, answer: 'ONE' })
    expect(await one).toBe('ONE')
  })

  it('answers nothing more once it is stopped', async () => {
    const { ask, stop } = startWorker(url, onPage)
    const one = ask('one')
    stop()
    await expect(one).rejects.toThrow('stopped')
    await expect(ask('two')).rejects.toThrow('stopped')
    expect(fake().terminate).toHaveBeenCalledOnce()
  })
})

describe('where no worker can be', () => {
  it.each([
    ['the browser has none', undefined],
    [
      'it may not start',
      function () {
        throw new DOMException('Not from a file', 'SecurityError')
      },
    ],
  ])('the page does the work: %s', async (_why, worker) => {
    vi.stubGlobal('Worker', worker)
    const { ask, stop } = startWorker(url, onPage)
    expect(await ask('one')).toBe('one on the page')
    stop()
    await expect(ask('two')).rejects.toThrow('stopped')
  })

  it.each(['error', 'messageerror'])('the page does what is still to do after %s', async (type) => {
    const { ask } = startWorker(url, onPage)
    const [one, two] = [ask('one'), ask('two')]
    fake().answer({ id: fake().asked[0]!.id, answer: 'ONE' })
    fake().dispatchEvent(new Event(type))
    expect(await Promise.all([one, two, ask('three')])).toEqual(['ONE', 'two on the page', 'three on the page'])
    expect(fake().terminate).toHaveBeenCalledOnce()
  })

  it('a job that fails on the page says so', async () => {
    vi.stubGlobal('Worker', undefined)
    const { ask } = startWorker(url, async () => () => {
      throw new Error('too long')
    })
    await expect(ask('one')).rejects.toThrow('too long')
  })
})
