import { spawnSync } from 'node:child_process'
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { describe, expect, inject, test } from 'vitest'

const address = inject('address')

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(new URL(path, address), { headers, method })

/** A request sent as it is written; fetch would tidy up its path, and add to its headers. */
const sent = (path: string, headers: Record<string, string> = {}, to = address): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(to)
    request({ hostname, port, path, headers }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end()
  })

/** Whatever comes back for bytes that need not be a request. */
const backFor = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    let back = ''
    connect(Number(port), hostname, function (this: Socket) {
      this.end(bytes)
    })
      .on('data', (more) => (back += String(more)))
      .on('error', reject)
      .on('close', () => resolve(back))
  })

const pathIn = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

describe('the product as it is served', () => {
  test('lets a page use nothing but its own files', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test.each([
    ['/', {}, 200],
    ['/no-such-page', {}, 404],
    ['/%E0%A4%A', {}, 400],
    ['http://localhost/', {}, 400],
    ['/', { host: 'elsewhere.example' }, 421],
    ['/', { expect: 'a miracle' }, 417],
  ])('sends the safety headers with %s %o, which it answers with %i', async (path, given, status) => {
    const { statusCode, headers } = await sent(path, given)
    expect(statusCode).toBe(status)
    expectSafe(headers)
    if (status !== 200) expect(headers['cache-control']).toBe('no-store')
  })

  test.each([
    ['nonsense\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['GET / HTTP/1.1\r\n\r\n', 421],
  ])('sends the safety headers with what is no request, %#', async (bytes, status) => {
    const [head] = (await backFor(bytes)).split('\r\n\r\n')
    const [first, ...lines] = head!.split('\r\n')
    expect(first).toContain(`HTTP/1.1 ${status} `)
    expectSafe(Object.fromEntries(lines.map((line) => line.split(': '))))
  })

  test('asks for the page anew each time, and keeps what its name identifies', async () => {
    const page = await get('/')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const script = await get(pathIn(await page.text(), /src="(\.\/assets\/[^"]+\.js)"/))
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })

  test('answers that nothing has changed', async () => {
    const tag = (await sent('/')).headers.etag!
    const again = await sent('/', { 'if-none-match': tag })
    expect(again.statusCode).toBe(304)
    expectSafe(again.headers)
    expect(again.headers).toMatchObject({
      'cache-control': 'no-cache',
      vary: expect.stringMatching(/accept-encoding/i),
    })
  })

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('compresses text for a browser that accepts %s', async (accepts, encoding) => {
    const page = await get('/', { 'accept-encoding': accepts })
    expect(page.headers.get('content-encoding')).toBe(encoding)
    expect(await page.text()).toContain('<div id="root">')
  })

  test.each([
    '/no-such-page',
    '/assets/no-such-script.js',
    '/.vite/manifest.json',
    '/set-up',
    '/index',
    '/index.html/',
    '/assets',
    '/assets/',
    '/api',
    '/api/ideas',
    '/j',
    '/j/4F7K',
  ])('says that %s is not there, and does not send the page instead', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('<html')
  })

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/../../package.json',
    '//etc/passwd',
  ])('does not leave its folder for %s', async (path) => expect((await sent(path)).statusCode).toBe(404))

  test.each(['localhost', 'LOCALHOST:80', '127.0.0.1:4000', '[::1]:4000'])('answers to %s', async (host) =>
    expect((await sent('/', { host })).statusCode).toBe(200),
  )

  test.each(['elsewhere.example', 'localhost.elsewhere.example', '127.0.0.1.elsewhere.example', '0.0.0.0', '10.0.0.1'])(
    'does not answer to %s, so that no other site can pose as it',
    async (host) => expect((await sent('/', { host })).statusCode).toBe(421),
  )

  test('answers HEAD with the headers alone, and nothing but GET and HEAD', async () => {
    const head = await get('/', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    const post = await get('/', {}, 'POST')
    expect(post.status).toBe(405)
    expect(post.headers.get('allow')).toBe('GET, HEAD')
    expectSafe(Object.fromEntries(post.headers))
  })
})

describe('node src/app/serve.ts', () => {
  const started = (env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['src/app/serve.ts'], { encoding: 'utf8', env: { ...process.env, ...env } })

  test.each([
    ['a port that is taken', { PORT: new URL(address).port }],
    ['a port that is none', { PORT: 'eighty' }],
    ['a port that is too high', { PORT: '65536' }],
    ['a host that is not here', { HOST: '192.0.2.1' }],
    ['a host that is none', { HOST: 'no such host' }],
  ])('says in one line what is wrong with %s', (_what, env) => {
    const { status, stdout, stderr } = started(env)
    expect(stderr).toMatch(/^(Port|HOST) [^\n]+\n$/)
    expect(stderr).toContain(Object.values(env)[0])
    expect(status).toBe(2)
    expect(stdout).toBe('')
  })
})

function expectSafe(headers: IncomingHttpHeaders): void {
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'; trusted-types needfirst")
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
  })
}
