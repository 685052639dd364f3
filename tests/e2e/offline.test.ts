import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { serve, type Served } from '../../src/app/serve.ts'
import { phoneFiles } from '../../src/room/build.ts'
import { anAddressOfEach } from '../fixtures/every-address.ts'
import { describeInBrowser, watch } from './browser.ts'
import { go, idOf, openExample, startScenario } from './walking.ts'

const heading = (page: Page) => page.locator('h1').first().textContent()

/** Until all of the build is on the device, and this page is answered from there. */
const isKept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

describeInBrowser(
  'with the network unplugged',
  (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'))
    let served: Served
    beforeAll(async () => {
      mkdirSync(join(folder, 'below'))
      writeFileSync(join(folder, 'index.html'), '')
      cpSync('dist', join(folder, 'below', 'needfirst'), { recursive: true })
    })
    afterAll(() => rmSync(folder, { recursive: true }))
    const unplug = () => served.close()

    test('every page loads again at its own address, from below another site too', async ({ context }) => {
      served = await serve(folder, 0)
      const away = await aside(context)
      const troubles = await watch(away, served.address)
      const page = await away.newPage()
      await page.goto(`${served.address}/below/needfirst/`)
      await openExample(page, /navigator for Hartsea/i)
      const id = idOf(page)
      await startScenario(page, id, 'One more')
      const scenario = /scenarios\/([^/?]+)/.exec(page.url())![1]!
      await isKept(page)
      const pages = Object.entries(anAddressOfEach(id, scenario))
      const online = new Map<string, string | null>()
      for (const [name, address] of pages) {
        await go(page, address)
        online.set(name, await heading(page))
      }
      await unplug()
      for (const [name, address] of pages) {
        await go(page, address)
        await page.reload()
        await page.locator('h1').first().waitFor()
        expect(await heading(page), name).toBe(online.get(name))
        expect(online.get(name), name).not.toBe('')
      }
      await away.close()
      expect(troubles).toEqual([])
    })
  },
  { serviceWorkers: 'allow' },
)

describeInBrowser(
  'what keeps the product on the device',
  (test) => {
    test('keeps all of the build, once, but the page of a phone, which is the server’s', async ({ page }) => {
      await isKept(page)
      const kept = await page.evaluate(async () => {
        const names = await caches.keys()
        const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
        return requests.flat().map(({ url }) => new URL(url).pathname.slice(1))
      })
      const built = readdirSync('dist', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite') && entry.name !== 'sw.js')
        .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length))
        .filter((name) => name !== 'room.html' && !name.startsWith(phoneFiles))
      expect(kept.toSorted()).toEqual(built.toSorted())
    })

    test('never answers for what is the server’s, nor for a file that is not there', async ({ context, address }) => {
      const page = await (await aside(context)).newPage()
      await page.goto(address)
      await isKept(page)
      const answer = page.waitForEvent('response', (response) => response.url().includes('/j/'))
      for (const path of ['api', 'api/rooms', 'j/ABC-DEF', 'api/index.html', 'no-such.html', 'assets/gone-12345678.js'])
        expect(await page.evaluate(async (at) => (await fetch(at)).status, path), path).toBe(404)
      expect((await answer).fromServiceWorker()).toBe(false)
      for (const path of ['api/rooms', 'j', 'j/ABC-DEF', 'no-such-page']) {
        const response = await page.goto(`${address}/${path}`)
        expect([response?.status(), response?.fromServiceWorker()], path).toEqual([404, false])
      }
      expect((await page.goto(`${address}/?from=mail`))?.fromServiceWorker()).toBe(true)
      await page.context().close()
    })

    test('can be installed: the manifest and each picture it names are as it says', async ({ page, context }) => {
      const session = await context.newCDPSession(page)
      const { url, errors, data } = await session.send('Page.getAppManifest')
      expect(errors).toEqual([])
      const { icons, start_url: startUrl } = JSON.parse(data!) as {
        icons: readonly { src: string; sizes: string; type: string }[]
        start_url: string
      }
      expect(new URL(startUrl, url).href).toBe(new URL('.', page.url()).href)
      for (const { src, sizes, type } of icons) {
        const shown = await page.evaluate(async (at) => {
          const picture = new Image()
          picture.src = at
          await picture.decode()
          const { headers } = await fetch(at)
          return { type: headers.get('content-type'), sizes: `${picture.naturalWidth}x${picture.naturalHeight}` }
        }, new URL(src, url).href)
        expect(shown.type).toBe(type)
        if (sizes !== 'any') expect(shown.sizes).toBe(sizes)
      }
    })
  },
  { serviceWorkers: 'allow' },
)

/** Another context, for what would be a trouble on any other page. */
const aside = (context: BrowserContext) => context.browser()!.newContext({ serviceWorkers: 'allow' })
