import { request } from 'node:http'
import { describe, expect, inject, test } from 'vitest'

const address = inject('address')

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(new URL(path, address), { headers, method })

/** A request whose path is sent as it is written; fetch would tidy it up first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

const pathIn = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

describe('the product as it is served', () => {
  test('lets a page use nothing but its own files', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test.each(['/', '/no-such-page'])('sends the safety headers with %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
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
    const tag = (await get('/')).headers.get('etag')!
    expect((await get('/', { 'if-none-match': tag })).status).toBe(304)
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

  test.each(['/no-such-page', '/assets/no-such-script.js', '/.vite/manifest.json', '/set-up'])(
    'says that %s is not there, and does not send the page instead',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toContain('<html')
    },
  )

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/../../package.json',
    '//etc/passwd',
  ])('does not leave its folder for %s', async (path) => expect(await statusOf(path)).toBe(404))

  test('refuses an address that cannot be read', async () => expect(await statusOf('/%E0%A4%A')).toBe(400))

  test('answers HEAD with the headers alone, and nothing but GET and HEAD', async () => {
    const head = await get('/', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    const post = await get('/', {}, 'POST')
    expect(post.status).toBe(405)
    expect(post.headers.get('allow')).toBe('GET, HEAD')
  })
})
