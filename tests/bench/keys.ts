import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { serve } from '../../src/app/serve.ts'
import { browserPath, launchOptions } from '../e2e/chromium.ts'

const root = fileURLToPath(new URL('../../dist', import.meta.url))
const slowedDown = 4
const presses = 200

/**
 * From a key press to the next frame in an open row of a whole domain, the processor slowed down four times: the worked
 * example with every question answered, levels changed back and forth. Median, 95th percentile and worst, in ms.
 */
if (!browserPath()) throw new Error('This needs Chromium: see the README')
const { address, close } = await serve(root, 0)
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await page.goto(address)
await page.getByRole('button', { name: /Frail people at home/ }).click()
await page.waitForURL(/\/a\//)
const id = /#\/a\/([^/]+)/.exec(page.url())![1]!
await page.evaluate((to) => (location.hash = to), `/a/${id}/need`)
await page.locator('.whole-domain').waitFor()
await page.waitForTimeout(4000)
const devtools = await page.context().newCDPSession(page)
await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedDown })

await page.evaluate(() => {
  const waits: number[] = []
  Object.assign(window, { waits })
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      // A task that is posted from within a frame runs once that frame has been drawn.
      requestAnimationFrame(() => {
        const drawn = new MessageChannel()
        drawn.port1.addEventListener('message', () => waits.push(performance.now() - timeStamp))
        drawn.port1.start()
        drawn.port2.postMessage(undefined)
      })
    },
    true,
  )
})
await page.locator('.domain-line').nth(4).click()
const group = page.locator('.open-row .choices.big')
for (let at = 0; at < presses; at++) {
  await group.locator('input').first().focus()
  await page.keyboard.press(String((at % 4) + 1))
  await page.waitForTimeout(60)
}
const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits)
await browser.close()
await close()

const sorted = waits.slice(20).toSorted((a, b) => a - b)
const at = (share: number) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1))
console.log(
  JSON.stringify({ key_to_frame_ms_median: at(0.5), key_to_frame_ms_p95: at(0.95), key_to_frame_ms_max: at(1) }),
)
