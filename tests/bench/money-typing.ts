import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { serve } from '../../src/app/serve.ts'
import { blankAssessment } from '../../src/domain/assessment.ts'
import { toFile } from '../../src/storage/saved-file.ts'
import { browserPath, launchOptions } from '../e2e/chromium.ts'
import { tarnKept } from '../fixtures/money-kept.ts'

const root = fileURLToPath(new URL('../../dist', import.meta.url))
const slowedDown = 4
const most = 50
const keys = '152345'

/**
 * The longest task while figures are typed into the largest plan, the processor slowed down four times: one key after
 * another, and the draws that follow once typing has stopped. In ms; fails above the limit.
 */
if (!browserPath()) throw new Error('This needs Chromium: see the README')
const { address, close } = await serve(root, 0)
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await page.goto(address)
const at = '2026-11-25T14:03:00.000Z'
const file = toFile({ ...blankAssessment('tarn', at, { title: 'Tarn Valley' }), ...tarnKept }, '2027.01', at)
await page
  .locator('input[type="file"]')
  .first()
  .setInputFiles({ name: 'tarn.needfirst.json', mimeType: 'application/json', buffer: Buffer.from(file) })
await page.waitForURL(/\/a\//)
const id = /#\/a\/([^/]+)/.exec(page.url())![1]!
await page.evaluate((to) => (location.hash = to), `/a/${id}/money/team-or-pathway`)
const row = page.locator('[aria-labelledby="money-form"] details.fold-row').first()
await row.waitFor()
await row.evaluate((one) => ((one as HTMLDetailsElement).open = true))
const pay = page.locator('[aria-labelledby="money-form"]').locator('input[id$="-pay-likely"]').first()
await pay.waitFor()
await page.waitForTimeout(3000)
const devtools = await page.context().newCDPSession(page)
await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedDown })
await page.evaluate(() => {
  const tasks: number[] = []
  Object.assign(window, { tasks })
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: false,
  })
})
const tasksOf = async (does: () => Promise<void>): Promise<readonly number[]> => {
  await page.evaluate(() => void ((window as unknown as { tasks: number[] }).tasks.length = 0))
  await does()
  return page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.slice())
}
await pay.focus()
const typing = await tasksOf(async () => {
  await pay.press('End')
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(120)
    await page.keyboard.press('Backspace')
    await page.waitForTimeout(350)
  }
})
const drawing = await tasksOf(async () => {
  await page.keyboard.press('1')
  await page.keyboard.press('Backspace')
  await page.waitForTimeout(6000)
})
await browser.close()
await close()

// A task shorter than 50 ms is no long one, and is not told.
const longest = (tasks: readonly number[]) => Math.round(Math.max(0, ...tasks))
const figures = {
  typing_long_tasks: typing.length,
  typing_longest_ms: longest(typing),
  drawing_long_tasks: drawing.length,
  drawing_longest_ms: longest(drawing),
}
console.log(JSON.stringify(figures))
if (longest([...typing, ...drawing]) > most) {
  console.error(`A task of ${longest([...typing, ...drawing])} ms, at most ${most}`)
  process.exitCode = 1
}
