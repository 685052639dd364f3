import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { liveServer } from '../../../src/server/app.ts'
import { sqliteStore } from '../../../src/server/store/sqlite.ts'
import { browserPath, launchOptions } from '../../e2e/chromium.ts'
import { phonePage, total } from '../first-load.ts'
import { median } from './figures.ts'
import { room } from './room.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))
const looks = 5
/** As slow 4G is: ms there and back, and bytes a second. */
const slow4G = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/**
 * What the page on a phone weighs in kB, with a question in it; and until its largest part is drawn, in ms, on a processor
 * four times slower and slow 4G: the median of five phones that have never been there. Only what it weighs where there is no
 * Chromium.
 */
export async function phonePageFigures(file: string): Promise<Readonly<Record<string, number>>> {
  const weight = { room_page_br_kb: total(phonePage()) }
  if (!browserPath()) {
    console.error('There is no Chromium: room_lcp_ms is left out.')
    return weight
  }
  const { app } = liveServer({ folder: dist, store: await sqliteStore(file) })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { readonly port: number }
  const sitting = await room(port, 1)
  const browser = await chromium.launch(launchOptions())
  const took: number[] = []
  // One after another: two at once would share the processor.
  // oxlint-disable-next-line no-await-in-loop
  for (let look = 0; look < looks; look++) took.push(await lcp(browser, `http://127.0.0.1:${port}/j/${sitting.code}`))
  await browser.close()
  sitting.close()
  await app.close()
  return { ...weight, room_lcp_ms: median(took) }
}

async function lcp(browser: Awaited<ReturnType<typeof chromium.launch>>, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...slow4G })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address)
  await page.locator('button[type=submit]').waitFor()
  const drawn = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0
        new PerformanceObserver((list) => (last = list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
        setTimeout(() => resolve(last), 500)
      }),
  )
  await context.close()
  return drawn
}
