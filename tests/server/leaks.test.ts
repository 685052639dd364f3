// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as wire from '../../src/domain/session/wire.ts'
import { authorOf, hostOf, streamOf, voterOf, whoOf } from '../../src/server/store/hashes.ts'
import { aRoom, token } from './room.ts'
import { listening, served } from './served.ts'

let room: Awaited<ReturnType<typeof served>>
let logged: string[]
beforeEach(async () => {
  logged = []
  room = await served({ log: (line) => void logged.push(line) })
})
afterEach(() => room.close())

/** Every byte that is kept: the file, and the log before it. */
const kept = () =>
  ['sittings.db', 'sittings.db-wal']
    .map((name) => join(room.folder, name))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'))
    .join('')

type Said = 0 | 1 | 2 | 3 | 'unknown'

/** A room of nine phones that answer, each of its own group's size; everything its facilitator hears until the question is closed. */
async function answered(levels: readonly Said[]) {
  const key = token()
  const { code } = wire.created.parse(
    (await room.ask('PUT', '/api/sessions/a-room', { key, body: aRoom({ title: 'The title of the room' }) })).json,
  )
  const at = `/api/sessions/${code}`
  const heard: string[] = []
  const asFacilitator = async (method: string, path: string, body?: unknown) => {
    const { status, headers, text } = await room.ask(method, `${at}/${path}`, { key, body })
    const { date: _date, ...stable } = headers
    heard.push(JSON.stringify([status, stable, text]))
    return text
  }
  let orders = 0
  const give = async (order: string) => {
    const { version } = wire.now.parse(JSON.parse(await asFacilitator('GET', 'now')))
    await asFacilitator('POST', 'orders', { id: `o${orders++}`, version, order, step: 'first' })
  }
  await give('open')
  const tokens: string[] = []
  for (const [place, level] of levels.entries()) {
    const mine = token()
    tokens.push(mine)
    await room.ask('PUT', `${at}/me`, {
      key: mine,
      body: { group: place < 5 ? 'nurses' : place < 7 ? 'gps' : 'carers' },
    })
    await room.ask('PUT', `${at}/answers/first`, { key: mine, body: { round: 1, level, n: 1 } })
    await asFacilitator('GET', 'progress')
    await asFacilitator('GET', 'results')
  }
  await give('close')
  for (const path of ['progress', 'results', 'now']) await asFacilitator('GET', path)
  return { key, code, at, heard, tokens, give }
}

describe('before a question is shown', () => {
  it('not one byte the facilitator hears depends on what anybody said, but that all in a group said the same', async () => {
    const one = await answered([0, 1, 1, 1, 1, 2, 3, 'unknown', 0])
    const other = await answeredAnew([3, 'unknown', 0, 2, 2, 0, 0, 1, 3])
    expect(blank(other)).toEqual(blank(one))
    const same = await answeredAnew([2, 2, 2, 2, 2, 0, 0, 1, 3])
    const alike = await answeredAnew([0, 0, 0, 0, 0, 3, 1, 1, 1])
    expect(blank(alike)).toEqual(blank(same))
  })

  /** Versions begin with the second, and every sitting has a code. */
  const blank = ({ heard, code }: Awaited<ReturnType<typeof answered>>) =>
    heard.map((one) => one.replaceAll(code, 'CODE').replace(/\\?"version\\?":\d+|\\?"etag\\?":\\?"[^,]*/g, 'VERSION'))

  async function answeredAnew(levels: readonly Said[]) {
    await room.close()
    room = await served({ log: (line) => void logged.push(line) })
    return answered(levels)
  }

  it('no phone hears it either', async () => {
    const { code, at, tokens } = await answered([0, 1, 1, 1, 1, 2, 3, 'unknown', 0])
    const line = listening(room.port, code, streamOf(code, tokens[0]!))
    await line.hears('event: now')
    line.stop()
    const now = wire.now.parse((await room.ask('GET', `${at}/now`, { key: tokens[0]! })).json)
    expect(Object.keys(now.steps[0]!)).not.toContain('cells')
    expect(line.heard()).not.toContain('counts')
  })
})

describe('what is kept', () => {
  it('has no token, key or address in it, and nothing that is the same in two answers of one person', async () => {
    const { key, code, tokens } = await answered([0, 1, 1, 1, 1, 2, 3, 'unknown', 0])
    const file = kept()
    for (const secret of [key, ...tokens, ...tokens.map((one) => streamOf(code, one)), '127.0.0.1', 'ffff:'])
      expect(file).not.toContain(secret)
    expect(file).toContain(voterOf(tokens[0]!, code, 'first', 1))
    expect(voterOf(tokens[0]!, code, 'first', 1)).not.toBe(voterOf(tokens[0]!, code, 'first', 2))
    expect(new Set([voterOf(tokens[0]!, code, 'first', 1), whoOf(streamOf(code, tokens[0]!))]).size).toBe(2)
  })

  it('has nobody’s answer any more once it is shown', async () => {
    const { code, tokens, give } = await answered([0, 1, 1, 1, 1, 2, 3, 'unknown', 0])
    await give('show')
    for (const one of tokens) expect(kept()).not.toContain(voterOf(one, code, 'first', 1))
  })

  it('is nothing of a sitting when it has ended and is deleted: not in the file, not in the log before it, not in what was logged', async () => {
    const { key, code, at, tokens, give } = await answered([0, 1, 1, 1, 1, 2, 3, 'unknown', 0])
    const note = { text: 'Words of one person', withGroup: false }
    await room.ask('PUT', `${at}/notes/first`, { key: tokens[0]!, body: note })
    await give('show')
    await give('end')
    const afterEnd = kept()
    for (const one of tokens) expect(afterEnd).not.toContain(whoOf(streamOf(code, one)))
    expect(afterEnd).not.toContain(authorOf(tokens[0]!, code, 'first'))
    await room.ask('DELETE', '/api/sessions/a-room', { key })
    const traces = [
      code,
      'a-room',
      'The title of the room',
      'Words of one person',
      hostOf(key),
      'nurses',
      key,
      ...tokens,
    ]
    const file = kept()
    for (const trace of traces) expect(file, trace).not.toContain(trace)
    for (const trace of [...traces, '127.0.0.1', ...tokens.map((one) => streamOf(code, one))])
      expect(logged.join('\n')).not.toContain(trace)
    expect(logged).toContainEqual(expect.stringMatching(/^PUT \/api\/sessions\/:code\/answers\/:step 200 \d+$/))
  })

  it('is nothing of a sitting whose time is over', async () => {
    const folder = room.folder
    await room.close()
    let time = Date.UTC(2026, 10, 26)
    room = await served({ clock: () => time })
    expect(room.folder).not.toBe(folder)
    const { code } = await answered([0, 1, 1, 1, 1, 2, 3, 'unknown', 0])
    time += 86_400_000
    await room.sweep()
    expect(kept()).toContain(code)
    time += 1000
    await room.sweep()
    expect(kept()).not.toContain(code)
    expect((await room.ask('GET', `/api/sessions/${code}/now`)).status).toBe(404)
  })
})
