// @vitest-environment node
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as wire from '../../src/domain/session/wire.ts'
import { aGrid, aRoom, token } from './room.ts'
import { listening, served } from './served.ts'

let room: Awaited<ReturnType<typeof served>>
beforeEach(async () => {
  room = await served()
})
afterEach(() => room.close())

const wrongCode = 'BBBBBBBB'

/** A sitting that was begun over the wire, and what its facilitator and phones ask. */
async function begun(of: Partial<wire.Creation> = {}) {
  const key = token()
  const made = await room.ask('PUT', '/api/sessions/a-room', { key, body: aRoom(of) })
  expect(made.status).toBe(201)
  const { code } = wire.created.parse(made.json)
  const at = `/api/sessions/${code}`
  let orders = 0
  return {
    key,
    code,
    at,
    now: async () => wire.now.parse((await room.ask('GET', `${at}/now`, { key })).json),
    give: async (order: string, more: object = {}) => {
      const { version } = wire.now.parse((await room.ask('GET', `${at}/now`, { key })).json)
      return room.ask('POST', `${at}/orders`, { key, body: { id: `o${orders++}`, version, order, ...more } })
    },
    phone: async (group = 'nurses') => {
      const mine = token()
      const { json } = await room.ask('PUT', `${at}/me`, { key: mine, body: { group } })
      const { stream } = wire.joined.parse(json)
      return {
        mine,
        stream,
        says: (level: unknown, n = 1, round = 1) =>
          room.ask('PUT', `${at}/answers/first`, { key: mine, body: { round, level, n } }),
      }
    },
  }
}

describe('the calls of a sitting', () => {
  it('say that there is a server, and who may begin', async () => {
    expect(wire.live.parse((await room.ask('GET', '/api/live')).json)).toEqual({ live: 1, openTo: 'anyone' })
  })

  it('go from beginning to end, each answer in the shape that both ends know', async () => {
    const { code, key, at, give, phone, now } = await begun({ smallest: 1 })
    const { mine, says, stream } = await phone()
    const line = listening(room.port, code, stream)
    await line.hears('"steps":[]')
    expect((await give('open', { step: 'first' })).status).toBe(200)
    await line.hears('"stage":"answering"')
    expect(wire.kept.parse((await says('unknown', 4)).json)).toEqual({ kept: 4 })
    expect(wire.progress.parse((await room.ask('GET', `${at}/progress`, { key })).json)).toMatchObject({ answered: 1 })
    await give('close', { step: 'first' })
    const late = await says(2, 5)
    expect(late.status).toBe(409)
    expect(wire.refused.parse(late.json)).toMatchObject({ error: 'closed', now: { steps: [{ stage: 'closed' }] } })
    await give('show', { step: 'first' })
    await line.hears('"counts":[0,0,0,0,1]')
    expect((await now()).steps[0]).toMatchObject({ stage: 'shown', notShown: 0 })
    const noted = await room.ask('PUT', `${at}/notes/first`, { key: mine, body: { text: 'But why?', withGroup: true } })
    expect(noted.status).toBe(200)
    expect((await room.ask('DELETE', `${at}/notes/first`, { key: mine })).status).toBe(204)
    expect((await room.ask('DELETE', `${at}/me`, { key: mine })).status).toBe(204)
    expect((await says(1, 9)).json).toEqual({ error: 'unknown' })
    await give('end')
    await line.hears('"state":"ended"')
    expect(wire.results.parse((await room.ask('GET', `${at}/results`, { key })).json).rounds).toHaveLength(1)
    expect((await room.ask('DELETE', '/api/sessions/a-room', { key })).status).toBe(204)
    await line.ends()
    expect((await room.ask('GET', `${at}/now`, { key })).status).toBe(404)
  })

  it('tell nothing new where nothing is new', async () => {
    const { at, give } = await begun()
    const { headers } = await room.ask('GET', `${at}/now`)
    const again = { headers: { 'if-none-match': headers.etag! } }
    expect(await room.ask('GET', `${at}/now`, again)).toMatchObject({ status: 304, text: '' })
    await give('open', { step: 'first' })
    expect((await room.ask('GET', `${at}/now`, again)).status).toBe(200)
  })

  it('look the same for a code that is wrong, one that is locked and one that has ended', async () => {
    const { at, give, phone } = await begun()
    const { mine } = await phone()
    const asked = [
      () => room.ask('GET', `${at}/now`),
      () => room.ask('GET', `${at}/now`, { key: token() }),
      () => room.ask('PUT', `${at}/me`, { key: token(), body: { group: 'nurses' } }),
      () => room.ask('POST', `${at}/orders`, { key: token(), body: { id: 'a', version: 1, order: 'open' } }),
      () => room.ask('GET', `${at}/progress`, { key: token() }),
    ]
    const wrong = await room.ask('GET', `/api/sessions/${wrongCode}/now`)
    expect(wrong).toMatchObject({ status: 404, json: { error: 'not-found' } })
    const same = ({ status, text, headers }: typeof wrong) => ({ status, text, headers: { ...headers, date: 'any' } })
    for (const order of ['lock', 'end']) {
      await give(order)
      for (const ask of asked) expect(same(await ask())).toEqual(same(wrong))
      expect((await room.ask('GET', `${at}/now`, { key: mine })).status).toBe(order === 'lock' ? 200 : 404)
    }
  })

  it.each([
    ['a level', aRoom(), 1],
    ['a mark, of questions', aRoom(), 7],
    ['a mark, of tasks', aGrid(), 7],
  ] as const)('tell an answer with a wrong code from one that is not in by nothing: %s', async (_what, of, level) => {
    const { at } = await begun(of)
    const body = { round: 1, level, n: 1 }
    const [wrong, right] = await Promise.all(
      [`/api/sessions/${wrongCode}`, at].map((where) =>
        room.ask('PUT', `${where}/answers/first`, { key: token(), body }),
      ),
    )
    expect([wrong!.status, wrong!.text]).toEqual([right!.status, right!.text])
    expect(wrong!.status).toBe(401)
  })

  it.each<[string, string, object]>([
    ['answers/first', 'PUT', { round: 1, level: 4, n: 1 }],
    ['answers/first', 'PUT', { round: 1, level: 7, n: 1 }],
    ['answers/first', 'PUT', { round: 1, level: 1, n: 1, name: 'me' }],
    ['answers/first', 'PUT', { round: 0, level: 1, n: 1 }],
    ['notes/first', 'PUT', { text: 'x'.repeat(281), withGroup: false }],
    ['me', 'PUT', { group: 'surgeons' }],
    ['me', 'PUT', { group: '__proto__' }],
    ['orders', 'POST', { id: 'a', version: 1, order: 'explode' }],
  ])('are strict: %s takes no %s of %j', async (path, method, body) => {
    const { at, phone } = await begun()
    const { mine } = await phone()
    expect(await room.ask(method, `${at}/${path}`, { key: mine, body })).toMatchObject({
      status: 400,
      json: { error: 'bad-request' },
    })
  })

  it('refuse what is no JSON, what is too large, and what is no address, each with the headers of safety', async () => {
    const { at, phone } = await begun()
    const { mine } = await phone()
    const asked = [
      await room.ask('PUT', `${at}/me`, { key: mine, body: '{' }),
      await room.ask('PUT', `${at}/me`, { key: mine, body: '{"__proto__":1,"group":"nurses"}' }),
      await room.ask('PUT', `${at}/me`, { key: mine, body: { group: 'x'.repeat(5000) } }),
      await room.ask('PUT', `${at}/me`, { body: { group: 'nurses' } }),
      await room.ask('GET', '/api/sessions/%E0%A4%A/now'),
      await room.ask('GET', '/api/nothing'),
      await room.ask('GET', '/nothing.js'),
    ]
    expect(asked.map(({ status }) => status)).toEqual([400, 400, 413, 401, 400, 404, 404])
    for (const { headers, text } of asked) {
      expect(headers['content-security-policy'], text).toContain("default-src 'none'")
      expect(headers['cache-control']).toBe('no-store')
    }
  })

  it('refuse a sitting in which two groups or two questions have one name', async () => {
    const { groups, steps } = aRoom()
    for (const of of [{ groups: [...groups, groups[0]!] }, { steps: [...steps, steps[0]!] }]) {
      const body = aRoom(of)
      expect((await room.ask('PUT', '/api/sessions/twice', { key: token(), body })).status).toBe(400)
    }
  })

  it('let one phone have one stream: a newer takes the place of the older', async () => {
    const { code, phone } = await begun()
    const { stream } = await phone()
    const older = listening(room.port, code, stream)
    await older.hears('event: now')
    const newer = listening(room.port, code, stream)
    await newer.hears('event: now')
    await older.ends()
    expect(newer.isOver()).toBe(false)
    newer.stop()
  })

  it('give no stream to who is not in', async () => {
    const { at } = await begun()
    for (const s of ['', '?s=guessed', '?s=a&s=b']) expect((await room.ask('GET', `${at}/stream${s}`)).status).toBe(404)
  })
})

describe('a sitting that marks a grid', () => {
  it('goes from the first mark to all that the room said, and nobody hears a mark before it is shown', async () => {
    const { at, key, give, phone, now } = await begun(aGrid())
    const nurse = await phone('nurses')
    const other = await phone('nurses')
    const carer = await phone('carers')
    expect((await now()).steps.map(({ stage }) => stage)).toEqual(['answering', 'answering', 'answering'])
    for (const [one, level] of [
      [nurse, 0],
      [other, 7],
      [carer, 'unknown'],
    ] as const)
      expect(wire.kept.parse((await one.says(level)).json)).toEqual({ kept: 1 })
    await room.ask('PUT', `${at}/answers/second`, { key: nurse.mine, body: { round: 1, level: 4, n: 2 } })
    const progress = await room.ask('GET', `${at}/progress`, { key })
    expect(wire.progress.parse(progress.json)).toMatchObject({
      joined: 3,
      answered: 3,
      reached: { carers: 1, nurses: 2 },
    })
    expect((await give('show')).status).toBe(400)
    expect((await give('close')).status).toBe(200)
    expect((await nurse.says(1, 3)).json).toMatchObject({ error: 'closed' })
    expect((await give('show')).status).toBe(200)
    const { steps } = await now()
    expect(steps.map(({ stage, cells }) => [stage, cells])).toEqual([
      [
        'shown',
        [
          { voices: ['carers'], counts: [0, 0, 0, 0, 0, 0, 0, 0, 1] },
          { voices: ['nurses'], counts: [1, 0, 0, 0, 0, 0, 0, 1, 0] },
        ],
      ],
      ['shown', [{ voices: ['nurses'], counts: [0, 0, 0, 0, 1, 0, 0, 0, 0] }]],
      ['shown', []],
    ])
  })

  it.each<[string, unknown]>([
    ['a mark beyond the last', 8],
    ['a mark in words', 'now'],
    ['half a mark', 0.5],
    ['less than the first', -1],
    ['several', [0, 1]],
  ])('takes no %s', async (_what, level) => {
    const { phone } = await begun(aGrid())
    const { says } = await phone()
    expect(await says(level)).toMatchObject({ status: 400, json: { error: 'bad-request' } })
  })

  it('takes nothing of a task it does not have', async () => {
    const { at, phone } = await begun(aGrid())
    const { mine } = await phone()
    const body = { round: 1, level: 0, n: 1 }
    const says = async (step: string) => (await room.ask('PUT', `${at}/answers/${step}`, { key: mine, body })).json
    for (const step of ['fourth', '__proto__', 'first%2F'])
      expect(await says(step), step).toMatchObject({ error: 'closed' })
    expect(await says('x'.repeat(200))).toEqual({ error: 'bad-request' })
  })

  it.each<[string, Partial<wire.Creation>]>([
    ['marks beside questions', { steps: aRoom().steps }],
    ['tasks without marks', { marks: undefined }],
    ['nine marks', { marks: Array.from({ length: 9 }, String) }],
    ['a mark as long as a page', { marks: Array.from({ length: 8 }, () => 'x'.repeat(5000)) }],
    [
      'more tasks than there is room for',
      { steps: Array.from({ length: 101 }, (_, id) => ({ ...aGrid().steps[0]!, id: `t${id}` })) },
    ],
  ])('is not begun with %s', async (_what, of) => {
    const body = aGrid(of)
    expect((await room.ask('PUT', '/api/sessions/wrong', { key: token(), body })).status).toBe(400)
  })

  it('is closed as a whole by an order that names no task, which a room that goes together is not', async () => {
    const together = await begun()
    await together.give('open', { step: 'first' })
    expect((await together.give('close')).status).toBe(400)
  })
})

describe('who asks too much', () => {
  it('looks up no more codes after twenty wrong ones, and whoever is in goes on', async () => {
    const { at, code, phone, give } = await begun()
    const { says, mine, stream } = await phone()
    await give('open', { step: 'first' })
    for (let i = 0; i < 20; i++) expect((await room.ask('GET', `/api/sessions/${wrongCode}/now`)).status).toBe(404)
    const refused = await room.ask('GET', `${at}/now`)
    expect(refused).toMatchObject({ status: 429, json: { error: 'too-many' } })
    expect(refused.headers['retry-after']).toBe('60')
    for (const one of [at, `/api/sessions/${wrongCode}`])
      expect((await room.ask('GET', `${one}/stream?s=guessed`)).status).toBe(429)
    const line = listening(room.port, code, stream)
    await line.hears('event: now')
    line.stop()
    expect((await room.ask('GET', `/j/${code}`)).text).not.toContain('A room')
    expect((await says(1)).status).toBe(200)
    expect((await room.ask('GET', `${at}/now`, { key: mine })).status).toBe(200)
  })

  it('is not a room full of phones that ask for a sitting that has just ended', async () => {
    const { at, key, give } = await begun()
    await give('end')
    for (let i = 0; i < 30; i++) await room.ask('GET', `${at}/now`)
    await room.ask('DELETE', '/api/sessions/a-room', { key })
    for (let i = 0; i < 30; i++) await room.ask('GET', `${at}/${i % 2 ? 'now' : 'stream?s=mine'}`)
    expect((await room.ask('GET', `/api/sessions/${wrongCode}/now`)).status).toBe(404)
  })

  it('is refused after forty calls in ten seconds, and cut off after sixty', async () => {
    const { at, phone } = await begun()
    const { mine } = await phone()
    const line = connect(room.port, '127.0.0.1')
    let heard = ''
    line.on('data', (more) => (heard += String(more)))
    const closed = new Promise((resolve) => line.on('close', resolve))
    line.on('error', () => undefined)
    line.write(`GET ${at}/now HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${mine}\r\n\r\n`.repeat(2000))
    await closed
    const { length } = heard.match(/HTTP\/1.1 200/g) ?? []
    expect(length).toBeLessThanOrEqual(40)
    expect((await room.ask('GET', `${at}/now`)).status).toBe(200)
  })

  it('may let three hundred in from one address, and more when the limit is raised', async () => {
    const { at, give } = await begun()
    const joins = async (many: number) => {
      const all = Array.from({ length: many }, () =>
        room.ask('PUT', `${at}/me`, { key: token(), body: { group: 'nurses' } }),
      )
      return new Set((await Promise.all(all)).map(({ status, text }) => (status === 200 ? 'in' : text)))
    }
    expect([...(await joins(300))]).toEqual(['in'])
    expect([...(await joins(1))]).toEqual(['{"error":"full"}'])
    await give('raise-limit')
    expect([...(await joins(1))]).toEqual(['in'])
  })
})

describe('a page of the room', () => {
  it('comes with the question in it, and nothing that a facilitator wrote is more than text', async () => {
    const { code } = await begun({ title: '</script><script>alert(1)</script>' })
    const { status, text } = await room.ask('GET', `/j/${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
    expect(status).toBe(200)
    expect(text).not.toContain('<script>alert')
    const [, now] = /<script type="application\/json" id="now">([^]*?)<\/script>/.exec(text)!
    expect(wire.now.parse(JSON.parse(now!)).title).toBe('</script><script>alert(1)</script>')
    expect(text).toContain('src="../assets/room.js"')
  })

  it('comes without it for any other code, and while the sitting is locked', async () => {
    const { code, give } = await begun()
    await give('lock')
    for (const one of [code, wrongCode, 'nothing'])
      expect(await room.ask('GET', `/j/${one}`)).toMatchObject({
        status: 404,
        text: expect.stringContaining('id="now">null<') as string,
      })
  })

  it('says what to do where it is not built', async () => {
    rmSync(join(room.folder, 'dist/room.html'))
    const { status, text } = await room.ask('GET', `/j/${wrongCode}`)
    expect(status).toBe(404)
    expect(text).toContain('npm run live')
  })

  it('stands beside the product itself', async () => {
    expect(await room.ask('GET', '/')).toMatchObject({ status: 200, text: 'the product' })
  })
})

describe('an organisation with a key', () => {
  it('lets only those begin a sitting who know it', async () => {
    const closed = await served({ organisationKey: 'the word' })
    const begin = (headers: Record<string, string>) =>
      closed.ask('PUT', '/api/sessions/a-room', { key: token(), body: aRoom(), headers })
    expect((await closed.ask('GET', '/api/live')).json).toEqual({ live: 1, openTo: 'key' })
    expect(await begin({})).toMatchObject({ status: 403, json: { error: 'not-yours' } })
    expect((await begin({ 'x-organisation-key': 'another' })).status).toBe(403)
    expect((await begin({ 'x-organisation-key': 'the word' })).status).toBe(201)
    await closed.close()
  })
})

describe('behind a proxy', () => {
  it('counts wrong codes by the address the proxy was asked from, and none that was made up', async () => {
    const proxied = await served({ isBehindProxy: true })
    const from = (address: string) =>
      proxied.ask('GET', `/api/sessions/${wrongCode}/now`, { headers: { 'x-forwarded-for': address } })
    for (let i = 0; i < 20; i++) await from(`10.0.0.${i}, 192.0.2.1`)
    expect((await from('10.0.0.99, 192.0.2.1')).status).toBe(429)
    expect((await from('192.0.2.2')).status).toBe(404)
    for (let i = 0; i < 20; i++) await from(`2001:db8:1:2:${i + 1}::7`)
    expect((await from('2001:db8:1:2::9')).status).toBe(429)
    expect((await from('2001:db8:1:3::9')).status).toBe(404)
    await proxied.close()
  })
})
