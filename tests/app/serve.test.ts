// @vitest-environment node
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request, type IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serve, type Served } from '../../src/app/serve.ts'

let folder: string
let served: Served
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  writeFileSync(join(folder, 'index.html'), 'the page')
  mkdirSync(join(folder, 'assets'))
  served = await serve(folder, 0, '127.0.0.1', ['needfirst.example', 'fd00::7', 'Other.Example:8080'])
})
afterEach(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

describe('a folder that is served', () => {
  test('is served as it is now: a new build needs no new start, and what it took away is not there', async () => {
    write('assets/old-12345678.js', 'old')
    expect((await got('/assets/old-12345678.js')).text).toBe('old')
    rmSync(join(folder, 'assets/old-12345678.js'))
    write('assets/new-12345678.js', 'new')
    write('index.html', 'the new page')
    expect((await got('/assets/old-12345678.js')).status).toBe(404)
    expect((await got('/assets/new-12345678.js')).text).toBe('new')
    expect((await got('/')).text).toBe('the new page')
  })

  test('lets the worker that reads files of others ask for nothing', async () => {
    write('assets/read-list-12345678.js', 'reads')
    write('assets/grid-12345678.js', 'draws')
    const policyOf = async (path: string) => (await got(path)).headers['content-security-policy']
    expect(await policyOf('/assets/read-list-12345678.js')).toMatch(/^default-src 'none';/)
    expect(await policyOf('/assets/read-list-12345678.js')).not.toContain("'self'")
    expect(await policyOf('/assets/grid-12345678.js')).toContain("script-src 'self'")
  })

  test('may be away while it is built anew', async () => {
    renameSync(folder, `${folder}-away`)
    expect((await got('/')).status).toBe(404)
    renameSync(`${folder}-away`, folder)
    expect((await got('/')).status).toBe(200)
  })

  test('is asked for anew each time, but for files whose names carry a hash', async () => {
    const cacheOf = async (path: string) => {
      write(path, 'something')
      return (await got(`/${path}`)).headers['cache-control']
    }
    for (const path of ['index.html', 'sw.js', 'manifest.webmanifest', 'assets/first-paint.js', 'workbox-12345678.js'])
      expect(await cacheOf(path), path).toBe('no-cache')
    for (const path of ['assets/kit-B_x-3f_9.js', 'assets/index-DiwrgTda.css'])
      expect(await cacheOf(path), path).toContain('immutable')
  })

  test('has files that cannot be read: that is said with the safety headers, and the server goes on', async () => {
    const unreadable = createSocket()
    await new Promise<void>((resolve) => unreadable.listen(join(folder, 'unreadable.js'), resolve))
    const { status, headers, text } = await got('/unreadable.js')
    expect(status).toBe(500)
    expect(text).toBe('Internal Server Error')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['cache-control']).toBe('no-store')
    expect((await got('/')).status).toBe(200)
    unreadable.close()
  })

  test('sends no part of a file, whatever part is asked for', async () => {
    for (const range of ['bytes=0-1', 'bytes=2-1', 'bytes=-3', 'bytes=99-', 'lines=1'])
      expect(await got('/', { range })).toMatchObject({ status: 200, text: 'the page' })
  })

  test.each(['needfirst.example', 'needfirst.example:8080', '[fd00::7]:80', 'other.example'])(
    'goes by a name it was given: %s',
    async (host) => expect((await got('/', { host })).status).toBe(200),
  )

  test('has a page; a folder without one is not built yet', async () => {
    await expect(serve(join(folder, 'assets'), 0)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

const write = (path: string, text: string) => writeFileSync(join(folder, path), text)

function got(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    request(new URL(path, served.address.replace('localhost', '127.0.0.1')), { headers }, (response) => {
      let text = ''
      response
        .on('data', (more) => (text += String(more)))
        .on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }))
        .on('error', reject)
    })
      .on('error', reject)
      .end()
  })
}
