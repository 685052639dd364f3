import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answering, joining, noting } from '../../src/domain/session/wire.ts'
import { callsAt } from '../../src/room/calls.ts'
import { atStage, code, quiet, token } from './a-room.ts'

type Asked = {
  readonly url: string
  readonly method: string
  readonly body: unknown
  readonly headers: Record<string, string>
}
const asked: Asked[] = []
let answer: () => Promise<Response>

beforeEach(() => {
  location.href = `https://host.example/below/j/${code}`
  asked.length = 0
  vi.stubGlobal('fetch', async (url: URL, { method, body, headers }: RequestInit) => {
    asked.push({
      url: String(url),
      method: method!,
      body: body && JSON.parse(body as string),
      headers: headers as never,
    })
    return answer()
  })
})
afterEach(() => void vi.unstubAllGlobals())

const says = (status: number, body?: object | string) => {
  const text = typeof body === 'string' ? body : body && JSON.stringify(body)
  answer = async () => new Response(text ?? null, { status })
}
const calls = callsAt(code)
const level = { kind: 'answer', step: 'n1', round: 2, level: 'unknown', n: 4, is: 'unsent' } as const
const note = { kind: 'note', step: 'n1', text: 'They will not come', withGroup: false, n: 5, is: 'unsent' } as const

describe('a call', () => {
  test('is made beside the page, as the contract has it', async () => {
    says(200, { kept: 4 })
    expect(await calls.send(token, level)).toEqual({ ok: true })
    await calls.send(token, note)
    await calls.send(token, { ...note, text: '' })
    says(200, { stream: 's1' })
    expect(await calls.join(token, 'nurses')).toEqual({ ok: true, stream: 's1' })
    const at = `https://host.example/below/api/sessions/${code}`
    expect(asked.map(({ url, method }) => [method, url])).toEqual([
      ['PUT', `${at}/answers/n1`],
      ['PUT', `${at}/notes/n1`],
      ['DELETE', `${at}/notes/n1`],
      ['PUT', `${at}/me`],
    ])
    expect([answering.parse(asked[0]!.body), noting.parse(asked[1]!.body), joining.parse(asked[3]!.body)]).toBeTruthy()
    expect(asked.every(({ headers }) => headers['authorization'] === `Bearer ${token}`)).toBe(true)
  })

  test('asks only for what is new, and takes the room as it is told', async () => {
    says(304)
    expect(await calls.poll(token, 7)).toEqual({ ok: true })
    expect(asked[0]!.headers['if-none-match']).toBe('"7"')
    says(200, quiet)
    expect(await calls.poll(token)).toEqual({ ok: true, now: quiet })
    expect(await calls.find(token)).toEqual({ ok: true, now: quiet })
  })

  test.each([
    [401, { error: 'unknown' }, 'unknown'],
    [404, { error: 'not-found' }, 'not-found'],
    [409, { error: 'full' }, 'full'],
    [429, { error: 'too-many' }, 'too-many'],
    [503, { error: 'no-room' }, 'no-room'],
    [404, { error: 'Not Found', statusCode: 404 }, 'unreached'],
    [502, '<h1>Bad gateway</h1>', 'unreached'],
    [200, '<h1>Welcome to our Wi-Fi</h1>', 'unreached'],
    [200, 'null', 'unreached'],
    [200, '[]', 'unreached'],
    [401, undefined, 'unreached'],
  ])('that is answered by %i %j came to nothing because: %s', async (status, body, why) => {
    says(status, body)
    for (const told of [
      await calls.send(token, level),
      await calls.join(token, 'nurses'),
      await calls.poll(token, 1),
      await calls.find(token),
    ])
      expect(told).toMatchObject({ ok: false, why })
  })

  test('of a note is not kept by a page that is no answer of ours', async () => {
    says(200, '<h1>Welcome to our Wi-Fi</h1>')
    expect(await calls.send(token, note)).toMatchObject({ ok: false, why: 'unreached' })
    says(204)
    expect(await calls.send(token, note)).toEqual({ ok: true })
  })

  test('that comes too late is told where the room is', async () => {
    says(409, { error: 'closed', now: atStage('closed') })
    expect(await calls.send(token, level)).toEqual({ ok: false, why: 'closed', now: atStage('closed') })
    says(409, { error: 'closed', now: { version: 'seven' } })
    expect(await calls.send(token, level)).toMatchObject({ why: 'closed', now: undefined })
  })

  test('never throws, and is given up after ten seconds', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await calls.send(token, level)).toMatchObject({ ok: false, why: 'unreached' })
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_url: URL, { signal }: RequestInit) =>
        new Promise((_resolve, reject) =>
          signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
        ),
    )
    const slow = calls.send(token, level)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await slow).toMatchObject({ ok: false, why: 'unreached' })
    vi.useRealTimers()
  })
})
