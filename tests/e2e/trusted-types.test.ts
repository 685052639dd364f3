import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from '../../src/app/serve.ts'
import { browserPath, launchOptions } from './chromium.ts'

declare const trustedUrl: (url: string) => string
declare const worker: string
declare const startShouting: () => { readonly ask: (word: string) => Promise<string>; readonly stop: () => void }

/** A page of its own, built as the product is and served with its headers, that starts workers. */
describe.skipIf(!browserPath())('a page that the server sends, in a browser with trusted types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'))
  let served: Served
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    const root = 'tests/fixtures/scripts-of-its-own'
    await build({
      configFile: false,
      root,
      base: './',
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true },
      worker: { format: 'es' },
    })
    served = await serve(folder, 0)
    browser = await chromium.launch(launchOptions())
    page = await browser.newPage()
    await page.goto(served.address)
    await page.waitForFunction(() => 'trustedUrl' in globalThis)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(folder, { recursive: true })
  })

  test('starts a module worker through the door', async () => {
    const heard = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const started = new Worker(trustedUrl(worker), { type: 'module' })
          started.addEventListener('message', ({ data }) => resolve(data))
          started.addEventListener('error', reject)
          started.postMessage('a word')
        }),
    )
    expect(heard).toBe('heard a word')
  })

  test('asks a worker, and does the work itself where the worker cannot be fetched', async () => {
    const ask = () =>
      page.evaluate(async () => {
        const { ask, stop } = startShouting()
        const answers = await Promise.all([ask('one'), ask('two')])
        stop()
        return answers
      })
    expect(await ask()).toEqual(['ONE in a worker', 'TWO in a worker'])
    await page.route(/shout-worker/, (route) => route.abort())
    expect(await ask()).toEqual(['ONE on the page', 'TWO on the page'])
    await page.unroute(/shout-worker/)
  })

  test('registers a service worker through the door', async () => {
    const active = await page.evaluate(async () => {
      await navigator.serviceWorker.register(trustedUrl('sw.js'))
      return (await navigator.serviceWorker.ready).active?.scriptURL
    })
    expect(active).toBe(`${served.address}/sw.js`)
  })

  test('starts neither past the door, nor with what the door does not know', async () => {
    const faults = await page.evaluate(async () => {
      const nameOf = async (tried: () => unknown) => {
        try {
          await tried()
          return 'none'
        } catch (error) {
          return (error as Error).name
        }
      }
      return Promise.all([
        nameOf(() => new Worker(worker, { type: 'module' })),
        nameOf(() => navigator.serviceWorker.register('sw.js')),
        nameOf(() => new Worker(trustedUrl('https://elsewhere.example/assets/a.js'))),
        nameOf(() => new Worker(trustedUrl(URL.createObjectURL(new Blob(['']))))),
      ])
    })
    expect(faults).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError'])
  })

  test('writes no HTML and makes no second policy', async () => {
    const faults = await page.evaluate(() => {
      const nameOf = (tried: () => unknown) => {
        try {
          tried()
          return 'none'
        } catch (error) {
          return (error as Error).name
        }
      }
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
      }
      return [
        nameOf(() => (document.body.innerHTML = '<b>bold</b>')),
        nameOf(() => trustedTypes.createPolicy('another', {})),
        nameOf(() => trustedTypes.createPolicy('needfirst', {})),
      ]
    })
    expect(faults).toEqual(['TypeError', 'TypeError', 'TypeError'])
  })
})
