import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { liveServer, type Settings } from '../../src/server/app.ts'
import { sqliteStore } from '../../src/server/store/sqlite.ts'

export type Heard = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly json: never
}

/** A server of a room, with a page in its folder, on any free port. */
export async function served(of: Partial<Settings> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'live-'))
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/index.html'), 'the product')
  writeFileSync(
    join(folder, 'dist/room.html'),
    '<html><head><script type="module" src="./assets/room.js"></script></head><body></body></html>',
  )
  const store = of.store ?? (await sqliteStore(join(folder, 'sittings.db')))
  const { app, sweep } = liveServer({ folder: join(folder, 'dist'), ...of, store })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return {
    folder,
    store,
    port,
    sweep,
    ask: asking(port),
    close: async () => {
      await app.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export type Ask = ReturnType<typeof asking>

/** Asks on a new line each time, with a key or token and a body where there are any. */
export const asking =
  (port: number) =>
  (
    method: string,
    path: string,
    { key, body, headers = {} }: { key?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Heard> =>
    new Promise((resolve, reject) => {
      const asked = request(
        {
          port,
          host: '127.0.0.1',
          method,
          path,
          agent: false,
          headers: {
            ...(key && { authorization: `Bearer ${key}` }),
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
        },
        (response) => {
          let text = ''
          response
            .on('data', (more) => (text += String(more)))
            .on('end', () =>
              resolve({ status: response.statusCode!, headers: response.headers, text, json: parsed(text) as never }),
            )
            .on('error', reject)
        },
      ).on('error', reject)
      asked.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
    })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a phone hears on its stream, as it comes. */
export function listening(port: number, code: string, stream: string) {
  let heard = ''
  let tell: () => void = () => undefined
  let isOver = false
  const asked = request(
    { port, host: '127.0.0.1', path: `/api/sessions/${code}/stream?s=${stream}`, agent: false },
    (response) => {
      response
        .on('data', (more) => {
          heard += String(more)
          tell()
        })
        .on('close', () => {
          isOver = true
          tell()
        })
    },
  )
  asked.on('error', () => undefined).end()
  async function until(is: () => boolean) {
    while (!is())
      await new Promise<void>((resolve) => {
        tell = resolve
      })
  }
  return {
    heard: () => heard,
    isOver: () => isOver,
    /** Until something was heard. */
    hears: (text: string) => until(() => heard.includes(text)),
    ends: () => until(() => isOver),
    stop: () => asked.destroy(),
  }
}
